import { z } from 'zod';
import { administrationLink } from './administrations';
import { stage } from './journey';
import { limits } from './limits';
import { day, documentId, idOrSlug, instant, language, singleOf, text } from './primitives';

export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
export type YesNoUnknown = z.infer<typeof yesNoUnknown>;

export const helpWantedKinds = [
  'sounding_board',
  'time',
  'money',
  'skills',
  'test',
  'contact',
] as const;
export const helpWanted = z.enum(helpWantedKinds);
export type HelpWanted = z.infer<typeof helpWanted>;

export const nameVisibilities = ['handlers_only', 'colleagues'] as const;
export type NameVisibility = (typeof nameVisibilities)[number];
export const managerInformedAnswers = ['yes', 'not_yet', 'want_help'] as const;

/** Body of `POST /api/idesluss/ideas`. */
export const ideaSubmission = z.strictObject({
  /** "Vad ska idén heta?" */
  title: text(limits.title),
  /** "Vilket problem löser den?" */
  problem: text(limits.problem),
  /** "Vad föreslår du?" */
  proposal: text(limits.proposal).optional(),
  /** Those we are here for: documentIds or slugs. */
  targetGroups: z.array(idOrSlug).max(limits.targetGroups.max).optional(),
  targetGroupsOther: text(limits.targetGroupsOther).optional(),
  /** "Påverkas kvinnor och män, flickor och pojkar olika?" */
  equalityAffected: yesNoUnknown.optional(),
  /** "Hur vet du det?" */
  equalityHow: text(limits.equalityHow).optional(),
  /** "Kan den göra nytta på fler ställen?" */
  elsewhere: yesNoUnknown.optional(),
  /** documentId of an open challenge that the idea answers. */
  challenge: documentId.optional(),
  helpWanted: z.array(helpWanted).max(helpWantedKinds.length).optional(),
  wantsToParticipate: z.boolean().optional(),
  /** documentId or slug of the administration it is sent to. */
  administration: idOrSlug,
  nameVisibility: z.enum(nameVisibilities).default('handlers_only'),
  managerInformed: z.enum(managerInformedAnswers).optional(),
  /** For answers; sealed apart from the idea. */
  email: z.email().max(limits.email.max).optional(),
  /** Ids from `POST /api/idesluss/attachments`. */
  attachments: z.array(z.string().min(1).max(64)).max(limits.attachments.max).optional(),
  mayBeInvention: z.boolean().optional(),
  /** Language it is written and answered in. */
  language: language.default('sv'),
});
export type IdeaSubmission = z.input<typeof ideaSubmission>;
export type CheckedIdeaSubmission = z.output<typeof ideaSubmission>;

/** What looks like somebody's personal data: told, never blocked. */
export const personalDataKinds = [
  'personal_identity_number',
  'phone_number',
  'street_address',
] as const;
export const personalDataWarning = z.strictObject({
  field: z.string(),
  kind: z.enum(personalDataKinds),
});
export type PersonalDataWarning = z.infer<typeof personalDataWarning>;

export const ideaReceipt = z.strictObject({
  id: documentId,
  /** Idénummer, `IDE-2026-0112`. */
  reference: z.string().regex(/^IDE-\d{4}-\d{4,}$/),
  /** Kvittokod: the giver's only key, `XXXX-XXXX-XXXX-XXXX`. */
  receiptCode: z.string(),
  stage,
  submittedAt: instant,
  /** The promised first answer: a Swedish working day. */
  answerDueAt: day,
  /** Working days of the promise. */
  answerTime: z.number().int().positive(),
  administration: administrationLink,
  warnings: z.array(personalDataWarning),
});
export type IdeaReceipt = z.infer<typeof ideaReceipt>;
export const ideaReceiptSingle = singleOf(ideaReceipt);

/** Header of every submission: 16–128 characters, made once a draft. */
export const idempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/);
