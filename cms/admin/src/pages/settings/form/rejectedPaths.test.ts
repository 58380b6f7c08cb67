import { describe, expect, it } from 'vitest';
import { administrationSettingsBody } from '../../../../../contracts/administration-settings';
import { rejectedPaths } from './rejectedPaths';

const body = {
  version: '0123456789abcdef',
  answerTime: 10,
  registrarEmail: null,
  privacyText: null,
  privacyUrl: null,
  whistleblowingUrl: null,
  hostOrigins: ['https://intranat.storstad.example'],
};

describe('what a contract does not take', () => {
  it('is nothing when all is well', () => {
    expect(rejectedPaths(administrationSettingsBody, body)).toEqual([]);
  });

  it('is told by where it stands, each place once', () => {
    const wrong = { ...body, answerTime: 0.5, hostOrigins: [...body.hostOrigins, 'intranat'] };
    expect(rejectedPaths(administrationSettingsBody, wrong)).toEqual([
      'answerTime',
      'hostOrigins.1',
    ]);
  });
});
