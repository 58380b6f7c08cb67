/** What a handler does to an idea, below `/idesluss/admin/ideas/:id`. */
import { z } from 'zod';
import { closeReason, referralTarget, stage } from './journey';
import { day, documentId, instant, language, singleOf, text } from './primitives';

/** The idea's version as the handler saw it: if somebody was before, nothing is overwritten. */
const seen = { version: z.number().int().min(0) };

/**
 * Whether the giver would read anything: `{namn}` is nothing where no name is known, and some
 * characters are shown as none.
 */
export const saysSomething = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words.replace(/\{namn\}/giu, ''));
const wordsToGiver = text({ min: 1, max: 4000 }).refine(saysSomething, {
  params: { code: 'too_short', minimum: 1 },
});

/** `POST moves` */
export const moveBody = z.strictObject({
  ...seen,
  to: stage,
  words: wordsToGiver.optional(),
  reason: closeReason.optional(),
  referredTo: referralTarget.optional(),
  lookAgainAt: day.optional(),
});
export type MoveBody = z.infer<typeof moveBody>;

/** `POST messages`: an answer, or a question that waits for the giver. */
export const messageBody = z.strictObject({
  ...seen,
  words: wordsToGiver,
  isQuestion: z.boolean().default(false),
});
export type MessageBody = z.input<typeof messageBody>;

/** `POST giver`: the giver's name; null when none is kept. That it was shown, and to whom, is kept. */
export const giverName = singleOf(z.strictObject({ name: z.string().nullable() }));
export type GiverName = z.infer<typeof giverName>;

/** `POST mail-preview`: the mail that an answer, a question or a move would send. Changes nothing. */
export const mailPreviewBody = z.strictObject({
  words: z.string().max(4000).optional(),
  isQuestion: z.boolean().optional(),
  /** Left out for an answer or a question that moves nothing. */
  to: stage.optional(),
  reason: closeReason.optional(),
  referredTo: referralTarget.optional(),
  lookAgainAt: day.optional(),
});
export type MailPreviewBody = z.infer<typeof mailPreviewBody>;

/** Whether the mail would go out: `no_address` when the giver left none and reads with the Kvittokod. */
export const mailPreviewStates = ['sent', 'no_address', 'switched_off', 'not_configured'] as const;
export const mailPreview = singleOf(
  z.strictObject({
    state: z.enum(mailPreviewStates),
    subject: z.string(),
    /** The mail as plain text; the name and the Kvittokod, which only the giver sees, stand as dots. */
    text: z.string(),
  }),
);
export type MailPreview = z.infer<typeof mailPreview>['data'];

/** `PUT assignment` */
export const assignmentBody = z.strictObject({
  ...seen,
  /** Id of the CMS user, or null. */
  coach: z.number().int().nullable(),
  /** documentId or slug of the administration that handles it. */
  handlingAdministration: z.string().optional(),
});

/** `POST notes`: for handlers only, never shown to the giver. */
export const noteBody = z.strictObject({ text: text({ min: 1, max: 4000 }) });

/**
 * Where something can be masked. `conversation`: everything that giver and handlers have said to each
 * other, also with a move; `notes`: what handlers have written for themselves; `attachments`: the
 * names of files.
 */
export const maskFields = [
  'title',
  'problem',
  'proposal',
  'targetGroupsOther',
  'equalityHow',
  'conversation',
  'notes',
  'attachments',
] as const;
export type MaskField = (typeof maskFields)[number];

/** `POST masks`: replaces a passage by a mark, and leaves a trace that it was done and why. */
export const maskBody = z.strictObject({
  ...seen,
  field: z.enum(maskFields),
  passage: z.string().min(1).max(4000),
  reason: text({ min: 1, max: 500 }),
});
export type MaskBody = z.infer<typeof maskBody>;

/** `PUT invention` */
export const inventionBody = z.strictObject({ ...seen, mayBeInvention: z.boolean() });

/** A handler's answer to choose from; `{namn}`, `{idé}`, `{idénummer}`, `{coach}` are filled in. */
export const answerTemplate = z.strictObject({
  id: z.string(),
  name: z.string(),
  language,
  text: z.string(),
});
export type AnswerTemplate = z.infer<typeof answerTemplate>;

export const deskMessage = z.strictObject({
  id: z.string(),
  at: instant,
  from: z.enum(['giver', 'handler']),
  text: z.string(),
  isQuestion: z.boolean(),
});
export type DeskMessage = z.infer<typeof deskMessage>;

/** That a passage was masked, and why; not what it said. */
export const deskMask = z.strictObject({
  at: instant,
  by: z.string(),
  field: z.enum(maskFields),
  reason: z.string(),
});
export type DeskMask = z.infer<typeof deskMask>;

export const deskNote = z.strictObject({
  id: z.string(),
  at: instant,
  author: z.string(),
  text: z.string(),
});
export type DeskNote = z.infer<typeof deskNote>;

export const coachChoice = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  /** Those that the person coaches. */
  administrations: z.array(documentId),
  /** Those whose ideas the person can see and answer; null for all. */
  answers: z.array(documentId).nullable(),
});
export type CoachChoice = z.infer<typeof coachChoice>;
