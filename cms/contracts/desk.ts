/** What the admin pages read: the coach's desk. Served under `/idesluss/admin`. */
import { z } from 'zod';
import { administrationLink } from './administrations';
import { attachmentType } from './attachments';
import { helpWanted, managerInformedAnswers, nameVisibilities, yesNoUnknown } from './ideas';
import { deskMask, deskMessage, deskNote } from './desk-actions';
import { closeReason, journeyEntry, referralTarget, stage, transition } from './journey';
import { paging } from './paging';
import { day, documentId, idOrSlug, instant, language, listOf, singleOf } from './primitives';
import { termLink } from './vocabulary';

export const deskIdeaSummary = z.strictObject({
  id: documentId,
  reference: z.string(),
  title: z.string(),
  stage,
  administration: administrationLink,
  submittedAt: instant,
  answerDueAt: day,
  firstAnswerAt: instant.nullable(),
  /** Working days past the promise; 0 when in time or answered. */
  daysLate: z.number().int().min(0),
  /** Working days left to the promise; 0 on the last day, null when answered or late. */
  daysLeft: z.number().int().min(0).nullable(),
  attachmentCount: z.number().int().min(0),
  /** The CMS user who answers, if somebody does. */
  coach: z.strictObject({ id: z.number().int(), name: z.string() }).nullable(),
  /** The giver has written since a handler last did. */
  giverWrote: z.boolean(),
  /** Rises with every change by a handler; goes with every change asked for. */
  version: z.number().int().min(0),
});
export type DeskIdeaSummary = z.infer<typeof deskIdeaSummary>;

/** What can happen to an idea, besides what only its handlers see. */
export const deskEventKinds = [
  'submitted',
  'moved',
  'answered',
  'asked',
  'replied',
  'withdrawn',
  'reopened',
] as const;

/** Something that happened to an idea: never what was said, nor by whom. */
export const deskEvent = z.strictObject({
  kind: z.enum(deskEventKinds),
  at: instant,
  /** Where it went; null when it stayed where it was. */
  to: stage.nullable(),
  idea: z.strictObject({ id: documentId, reference: z.string(), title: z.string() }),
});
export type DeskEvent = z.infer<typeof deskEvent>;

/** `GET /idesluss/admin/overview` */
export const deskOverview = z.strictObject({
  /** Submitted and without a first answer. */
  toAnswer: z.strictObject({ count: z.number().int(), late: z.number().int() }),
  /** Parked ideas whose day to look again has come. */
  toLookAgain: z.strictObject({ count: z.number().int() }),
  /** A question to the giver has no reply yet. */
  waitingForGiver: z.strictObject({ count: z.number().int() }),
  /** The giver wrote last, and nobody has written back. */
  giverWrote: z.strictObject({ count: z.number().int() }),
  openChallenges: z.strictObject({ count: z.number().int(), nextClosesAt: instant.nullable() }),
  publishedStories: z.strictObject({ count: z.number().int() }),
  /** How many ideas stand in each stage now. */
  stages: z.array(z.strictObject({ stage, count: z.number().int() })),
  /** What waits, most urgent first, at most 5; empty without the right to read ideas. */
  queue: z.array(deskIdeaSummary),
  /** What happened of late, the latest first, at most 8; empty likewise. */
  activity: z.array(deskEvent),
});
export type DeskOverview = z.infer<typeof deskOverview>;
export const deskOverviewSingle = singleOf(deskOverview);

export const deskIdeaOrders = ['newest', 'most_urgent'] as const;
export const deskIdeaQuery = z.strictObject({
  ...paging,
  /** Words in title, problem or Idénummer. */
  search: z.string().max(200).optional(),
  stage: stage.optional(),
  administration: idOrSlug.optional(),
  /** `to_answer`: without a first answer. `late`: past the promise too. `giver`: a question waits. `replied`: the giver wrote last. */
  waiting: z.enum(['to_answer', 'late', 'replied', 'giver', 'look_again']).optional(),
  /** Id of a CMS user, or `none`. */
  coach: z
    .string()
    .regex(/^(?:none|\d{1,9})$/)
    .optional(),
  order: z.enum(deskIdeaOrders).optional(),
});
export type DeskIdeaQuery = z.input<typeof deskIdeaQuery>;

export const deskIdeaList = z.strictObject({
  ...listOf(deskIdeaSummary).shape,
  /** All that match, not only this page. */
  total: z.number().int(),
});
export type DeskIdeaList = z.infer<typeof deskIdeaList>;

export const deskAttachment = z.strictObject({
  id: documentId,
  name: z.string(),
  type: attachmentType,
  size: z.number().int(),
});

/** `GET /idesluss/admin/ideas/:id` */
export const deskIdea = z.strictObject({
  ...deskIdeaSummary.shape,
  problem: z.string(),
  proposal: z.string().nullable(),
  targetGroups: z.array(termLink),
  targetGroupsOther: z.string().nullable(),
  equalityAffected: yesNoUnknown.nullable(),
  equalityHow: z.string().nullable(),
  elsewhere: yesNoUnknown.nullable(),
  challenge: z.strictObject({ id: documentId, title: z.string() }).nullable(),
  helpWanted: z.array(helpWanted),
  wantsToParticipate: z.boolean(),
  /** Null, like all that is nullable about the giver, for those who may not answer. */
  nameVisibility: z.enum(nameVisibilities).nullable(),
  managerInformed: z.enum(managerInformedAnswers).nullable(),
  mayBeInvention: z.boolean(),
  language,
  stageSince: instant,
  /** Whether the giver left an address for answers; the address itself stays sealed. */
  canBeAnsweredByMail: z.boolean().nullable(),
  /** Whether the giver's name is kept. It is shown by `POST giver` only, which leaves a trace. */
  giverIsNamed: z.boolean().nullable(),
  /** Who has had the giver's name shown, oldest first. */
  giverShownTo: z.array(z.strictObject({ by: z.string(), at: instant })),
  /** Only for those who may answer or open attachments: a file can tell who wrote. */
  attachments: z.array(deskAttachment),
  journey: z.array(journeyEntry),
  /** What giver and handlers have said to each other, oldest first; only for those who may answer. */
  messages: z.array(deskMessage),
  /** Of those who may answer, to each other. */
  notes: z.array(deskNote),
  /** Passages that were masked, oldest first; for those who answer. */
  masks: z.array(deskMask),
  reason: closeReason.nullable(),
  referredTo: referralTarget.nullable(),
  lookAgainAt: day.nullable(),
  /** Moves that this user may make now. */
  moves: z.array(transition),
  /** What else this user may do here. */
  may: z.strictObject({
    answer: z.boolean(),
    assign: z.boolean(),
    mask: z.boolean(),
    seeGiver: z.boolean(),
  }),
});
export type DeskIdea = z.infer<typeof deskIdea>;
export const deskIdeaSingle = singleOf(deskIdea);
