/** Mails and webhooks of an installation, below `/idesluss/admin/settings/notices`. */
import { z } from 'zod';
import { address, documentId, language, singleOf } from './primitives';
import { seenVersion } from './settings-version';

/** Kinds of mail; each has its own switch. */
export const noticeKinds = [
  'receipt',
  'answer',
  'question',
  'moved',
  'parked',
  'signInCode',
  'reminder',
  'late',
  'lookAgain',
  'digest',
] as const;
export const noticeKind = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKind>;

/** What a webhook can be told of. */
export const webhookTopics = [
  'idea.submitted',
  'idea.moved',
  'idea.answered',
  'idea.asked',
  'idea.replied',
  'idea.assigned',
  'idea.deidentified',
  'promise.due-soon',
  'promise.late',
  'idea.look-again',
] as const;
export const webhookTopic = z.enum(webhookTopics);
export type WebhookTopic = z.infer<typeof webhookTopic>;

/** The body that a webhook is sent, with the header {@link webhookSignatureHeader}. Never personal data. */
export const webhookEvent = z.strictObject({
  /** The same when it is sent again. */
  id: z.string(),
  topic: webhookTopic,
  at: z.iso.datetime(),
  idea: z.strictObject({ id: documentId, reference: z.string() }),
});
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** `t=<Unix seconds>,v1=<hex of HMAC-SHA256 over "<t>.<body>" under the webhook's secret>` */
export const webhookSignatureHeader = 'Idesluss-Signature';

const webhook = {
  url: address.max(2000),
  topics: z.array(webhookTopic).min(1).max(webhookTopics.length),
};

const settings = {
  ...seenVersion,
  switches: z.strictObject(
    Object.fromEntries(noticeKinds.map((kind) => [kind, z.boolean()])) as Record<
      NoticeKind,
      z.ZodBoolean
    >,
  ),
  /** The name that mails come from. One line. */
  senderName: z
    .string()
    .max(100)
    .regex(/^[^\p{Cc}"<>]*[^\p{Cc}"<>\s][^\p{Cc}"<>]*$/u),
  /** Where a reply to a mail goes; null for where it came from. */
  replyTo: z.email().max(254).nullable(),
  /** The page with the receipt widget; links to it carry the Kvittokod behind `#`. */
  receiptPage: address
    .max(2000)
    .regex(/^[^#]*$/)
    .nullable(),
};

/** `PUT /idesluss/admin/settings/notices` */
export const noticeSettingsBody = z.strictObject({
  ...settings,
  webhooks: z
    .array(
      z.strictObject({
        /** Left out for a new one. */
        id: documentId.optional(),
        ...webhook,
        /** Needed for a new one; left out, the one from before is kept. */
        secret: z.string().min(16).max(200).optional(),
      }),
    )
    .max(20),
});
export type NoticeSettingsBody = z.infer<typeof noticeSettingsBody>;

/** `GET` and the answer to `PUT`. Secrets are never shown again. */
export const noticeSettings = z.strictObject({
  ...settings,
  webhooks: z.array(z.strictObject({ id: documentId, ...webhook })),
  mail: z.strictObject({
    /** Without a mail server all else works; mails to givers are kept, and sent when there is one. */
    state: z.enum(['ready', 'notConfigured']),
    /** The mail server, and the address that mails come from. */
    server: z.string().nullable(),
    from: z.string().nullable(),
  }),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;
export const noticeSettingsSingle = singleOf(noticeSettings);

/** `POST /idesluss/admin/settings/notices/test` */
export const testMailBody = z.strictObject({
  to: z.email().max(254),
  language: language.default('sv'),
});

export const testMailOutcomes = [
  'sent',
  'notConfigured',
  'unreachable',
  'insecure',
  'loginRefused',
  'addressRefused',
  'refused',
] as const;
export const testMailAnswer = z.strictObject({
  outcome: z.enum(testMailOutcomes),
  /** What happened and what to do, for a person. */
  words: z.string(),
  /** What the mail server said, if it said anything. */
  reply: z.string().nullable(),
});
export type TestMailAnswer = z.infer<typeof testMailAnswer>;
export const testMailSingle = singleOf(testMailAnswer);
