import { describe, expect, it } from 'vitest';
import {
  noticeKinds,
  type NoticeSettings,
  noticeSettingsBody,
} from '../../../../../contracts/notice-settings';
import { rejectedPaths } from '../form/rejectedPaths';
import { bodyOf, draftOf, kindsTo, mailKindOf, newWebhook } from './noticeRules';

const version = '0123456789abcdef';
const settings: NoticeSettings = {
  version,
  switches: Object.fromEntries(
    noticeKinds.map((kind) => [kind, true]),
  ) as NoticeSettings['switches'],
  senderName: 'Idésluss Storstad',
  replyTo: null,
  receiptPage: 'https://intranat.storstad.example/min-ide',
  webhooks: [
    { id: 'abcdefghij12', url: 'https://system.storstad.example/', topics: ['idea.moved'] },
  ],
  mail: { state: 'notConfigured', server: null, from: null },
};

describe('the settings of the mails', () => {
  it('have a switch for every kind of mail, each once', () => {
    expect([...kindsTo.givers, ...kindsTo.handlers].sort()).toEqual([...noticeKinds].sort());
  });

  it('come back as they were, with the webhooks whose secrets are kept', () => {
    const { mail, version: seen, ...written } = settings;
    expect([mail.state, seen]).toEqual(['notConfigured', version]);
    expect(bodyOf(draftOf(settings))).toEqual(written);
    expect(rejectedPaths(noticeSettingsBody, { version, ...bodyOf(draftOf(settings)) })).toEqual(
      [],
    );
  });

  it('take a new webhook when it has an address, with a secret of its own', () => {
    const [one, other] = [newWebhook(), newWebhook()];
    expect(one.secret).not.toBe(other.secret);
    const draft = { ...draftOf(settings), webhooks: [{ ...one, url: ' https://a.example/in ' }] };
    expect(rejectedPaths(noticeSettingsBody, { version, ...bodyOf(draft) })).toEqual([]);
    expect(bodyOf(draft).webhooks).toEqual([
      { url: 'https://a.example/in', topics: ['idea.submitted'], secret: one.secret },
    ]);
  });

  it('say what a webhook lacks', () => {
    const wrong = { ...newWebhook(), url: 'a.example', topics: [], secret: 'kort' };
    const body = { version, ...bodyOf({ ...draftOf(settings), webhooks: [wrong] }) };
    expect(rejectedPaths(noticeSettingsBody, body)).toEqual([
      'webhooks.0.url',
      'webhooks.0.topics',
      'webhooks.0.secret',
    ]);
  });

  it('say which fields are to be mended', () => {
    const wrong = { senderName: ' ', replyTo: 'ideer', receiptPage: 'https://a.example/#kvitto' };
    const body = { version, ...bodyOf({ ...draftOf(settings), ...wrong }) };
    expect(rejectedPaths(noticeSettingsBody, body)).toEqual([
      'senderName',
      'replyTo',
      'receiptPage',
    ]);
  });
});

describe('what a delivery is', () => {
  it('is known by the name of its consumer', () => {
    expect(mailKindOf({ consumer: 'mail.receipt' })).toBe('receipt');
    expect(mailKindOf({ consumer: 'mail.other' })).toBeNull();
    expect(mailKindOf({ consumer: 'webhook' })).toBeNull();
  });
});
