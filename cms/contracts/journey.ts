import { z } from 'zod';

/** The five chambers of the sluice, in order. */
export const mainStages = [
  'submitted',
  'reviewing',
  'developing',
  'piloting',
  'implemented',
] as const;
/** Ways out, each with words to the idea giver; each can be reopened. */
export const sideStages = ['parked', 'referred', 'closed', 'withdrawn'] as const;
export const stages = [...mainStages, ...sideStages] as const;
/** From which an idea can still go any way, and is somebody's to answer. */
export const stagesOnTheWay = ['submitted', 'reviewing', 'developing', 'piloting'] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** Who acted, as a role: a journey entry never names a person. */
export const actorRoles = [
  'giver',
  'coach',
  'coordinator',
  'assessor',
  'registrar',
  'system',
] as const;
export const actorRole = z.enum(actorRoles);
export type ActorRole = z.infer<typeof actorRole>;

export const closeReasons = [
  'already_exists',
  'already_being_done',
  'outside_our_responsibility',
  'needs_clarification_no_reply',
  'legal',
  'too_little_benefit_now',
  'no_receiver_or_resources',
  'tested_did_not_work',
  'belongs_elsewhere',
  'contains_what_must_not_be_here',
] as const;
export const closeReason = z.enum(closeReasons);
export type CloseReason = z.infer<typeof closeReason>;

export const referralTargets = [
  'manager',
  'it',
  'fault_report',
  'whistleblowing',
  'hr_or_safety_representative',
  'procurement',
  'citizen_proposal',
  'other',
] as const;
export const referralTarget = z.enum(referralTargets);
export type ReferralTarget = z.infer<typeof referralTarget>;

/** What must come with a move. */
export const moveNeeds = ['words', 'reason', 'referredTo', 'lookAgainAt'] as const;
export const moveNeed = z.enum(moveNeeds);
export type MoveNeed = z.infer<typeof moveNeed>;

/** One row of the table that server, admin and widgets all read. */
export const transition = z.strictObject({
  from: stage,
  to: stage,
  by: z.array(actorRole),
  needs: z.array(moveNeed),
});
export type Transition = z.infer<typeof transition>;

export const journeyEntry = z.strictObject({
  /** ISO 8601. */
  at: z.iso.datetime(),
  actor: actorRole,
  /** The same as `to` when something was said and nothing moved. */
  from: stage.nullable(),
  to: stage,
  words: z.string().nullable(),
});
export type JourneyEntry = z.infer<typeof journeyEntry>;
