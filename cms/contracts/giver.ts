/** What the giver of an idea sees and may do, by host token, mail code or receipt. */
import { z } from 'zod';
import { administrationLink } from './administrations';
import { attachmentType } from './attachments';
import { closeReason, journeyEntry, referralTarget, stage } from './journey';
import { limits } from './limits';
import { paging } from './paging';
import { day, documentId, instant, language, listOf, singleOf, text } from './primitives';

export const giverAttachment = z.strictObject({
  id: documentId,
  name: z.string(),
  type: attachmentType,
  size: z.number().int(),
});

/** Something said between the giver and those who handle the idea. */
export const giverMessage = z.strictObject({
  id: z.string(),
  at: instant,
  from: z.enum(['giver', 'handler']),
  text: z.string(),
  /** A question waits for the giver until the giver has written something after it. */
  isQuestion: z.boolean(),
});
export type GiverMessage = z.infer<typeof giverMessage>;

const summary = {
  id: documentId,
  /** Idénummer. */
  reference: z.string(),
  title: z.string(),
  stage,
  stageSince: instant,
  submittedAt: instant,
  answerDueAt: day,
  firstAnswerAt: instant.nullable(),
  administration: administrationLink,
  /** A handler has asked something and waits. */
  questionWaits: z.boolean(),
  /** The latest that a handler said, for a list; null before the first answer. */
  latestAnswer: z.strictObject({ at: instant, text: z.string() }).nullable(),
};
export const giverIdeaSummary = z.strictObject(summary);
export type GiverIdeaSummary = z.infer<typeof giverIdeaSummary>;
export const giverIdeaList = listOf(giverIdeaSummary);
export const giverIdeaQuery = z.strictObject({ ...paging });

export const giverIdea = z.strictObject({
  ...summary,
  problem: z.string(),
  proposal: z.string().nullable(),
  /** Who answers, by the work name that the coach chose to show. */
  coach: z.strictObject({ name: z.string() }).nullable(),
  journey: z.array(journeyEntry),
  messages: z.array(giverMessage),
  attachments: z.array(giverAttachment),
  reason: closeReason.nullable(),
  referredTo: referralTarget.nullable(),
  lookAgainAt: day.nullable(),
  /** What may be done now. */
  may: z.strictObject({
    write: z.boolean(),
    withdraw: z.boolean(),
    reopen: z.boolean(),
    deidentify: z.boolean(),
    rate: z.boolean(),
  }),
  /** "Det var värt att lämna min idé", 1–5. */
  rating: z.number().int().min(1).max(5).nullable(),
  /** Whether anything is still kept that says who the giver is. */
  identified: z.boolean(),
});
export type GiverIdea = z.infer<typeof giverIdea>;
export const giverIdeaSingle = singleOf(giverIdea);

/** `POST receipt/messages`, `POST me/ideas/:id/messages` */
export const giverMessageBody = z.strictObject({
  text: text({ min: 1, max: 4000 }),
  attachments: z.array(z.string().min(1).max(64)).max(limits.attachments.max).optional(),
});
/** `POST …/withdrawal`: words are welcome, not demanded. */
export const withdrawalBody = z.strictObject({ words: text({ max: 2000 }).optional() });
/** `POST …/reopening`: what was taken back is sent in again. */
export const reopeningBody = z.strictObject({ words: text({ max: 2000 }).optional() });
/** `POST …/de-identification`: said on purpose, for it cannot be undone. */
export const deidentificationBody = z.strictObject({ confirm: z.literal(true) });
/** `PUT …/rating` */
export const ratingBody = z.strictObject({ value: z.number().int().min(1).max(5) });

/** `GET sign-in`: what those can do whose page has no token to give. */
export const signInWays = z.strictObject({
  /** Whether a code can come by mail, as the installation is set up. */
  mailCode: z.boolean(),
});
export type SignInWays = z.infer<typeof signInWays>;
export const signInWaysQuery = z.strictObject({});
export const signInWaysSingle = singleOf(signInWays);

/** `POST me/codes`: a code by mail, for those without a host token. Always answered the same. */
export const mailCodeBody = z.strictObject({
  email: z.email().max(limits.email.max),
  language: language.default('sv'),
});
export const mailCodeAccepted = singleOf(
  z.strictObject({
    /** Seconds that a code, if one was sent, can be used. */
    expiresIn: z.number().int(),
  }),
);
/** `POST me/sessions`: the code for a token. */
export const sessionBody = z.strictObject({
  email: z.email().max(limits.email.max),
  code: z.string().regex(/^\d{6}$/),
});
export const session = z.strictObject({ token: z.string(), expiresAt: instant });
export type Session = z.infer<typeof session>;
export const sessionSingle = singleOf(session);

/** `GET me` */
export const me = z.strictObject({
  source: z.enum(['host', 'mail']),
  name: z.string().nullable(),
  administration: administrationLink.nullable(),
});
export type Me = z.infer<typeof me>;
export const meSingle = singleOf(me);

/** Header that carries a Kvittokod; never in an address. */
export const receiptHeader = 'Idesluss-Receipt';
