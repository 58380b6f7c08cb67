import { describe, expect, it } from 'vitest';
import { administrationSettingsBody } from '../../../../../contracts/administration-settings';
import { rejectedPaths } from '../form/rejectedPaths';
import { bodyOf, draftOf, originsIn } from './administrationRules';

const version = '0123456789abcdef';
const settings = {
  answerTime: 10,
  registrarEmail: 'registrator@storstad.example',
  privacyText: null,
  privacyUrl: null,
  whistleblowingUrl: 'https://storstad.example/visselblasning',
  hostOrigins: ['https://intranat.storstad.example', 'https://skola.storstad.example:8443'],
};

describe('the settings of an administration in their fields', () => {
  it('come back as they were', () => {
    expect(bodyOf(draftOf(settings))).toEqual(settings);
  });

  it('take an emptied field for nothing, and an emptied answer time for a mistake', () => {
    const body = bodyOf({ ...draftOf(settings), registrarEmail: '  ', answerTime: '' });
    expect(body.registrarEmail).toBeNull();
    expect(rejectedPaths(administrationSettingsBody, { version, ...body })).toEqual(['answerTime']);
  });

  it('take addresses of pages one a line, each once, with or without the last slash', () => {
    expect(originsIn(' https://a.example/ \n\n https://b.example\r\nhttps://a.example')).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it('leave an address of a page below the first to be mended', () => {
    const hostOrigins = 'https://a.example\nhttps://a.example/start\nintranat.example';
    expect(
      rejectedPaths(administrationSettingsBody, {
        version,
        ...bodyOf({ ...draftOf(settings), hostOrigins }),
      }),
    ).toEqual(['hostOrigins.1', 'hostOrigins.2']);
  });
});
