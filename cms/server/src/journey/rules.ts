import {
  stagesOnTheWay,
  type ActorRole,
  type CloseReason,
  type MoveNeed,
  type ReferralTarget,
  type Stage,
  type Transition,
} from '../../../contracts/journey';
import { transitions } from './transitions';

/** What may come with a move. */
export interface MoveDetails {
  words?: string | undefined;
  reason?: CloseReason | undefined;
  referredTo?: ReferralTarget | undefined;
  /** `YYYY-MM-DD` */
  lookAgainAt?: string | undefined;
}

/** Stages of ideas that are still somebody's to answer, for SQL's `IN`. */
export const onTheWay = `(${stagesOnTheWay.map((stage) => `'${stage}'`).join(', ')})`;

/** The moves that a role may make from a stage. */
export const movesFrom = (stage: Stage, role: ActorRole): Transition[] =>
  transitions.filter(({ from, by }) => from === stage && by.includes(role));

export const findMove = (from: Stage, to: Stage, role: ActorRole): Transition | undefined =>
  movesFrom(from, role).find((move) => move.to === to);

/** What a move lacks, and what came with it that it has no use for. */
export const detailFaults = (
  { needs }: Transition,
  details: MoveDetails,
  today: string,
): { field: MoveNeed; code: 'required' | 'unknown_field' | 'invalid_format' }[] => [
  ...needs
    .filter((need) => !details[need]?.trim())
    .map((field) => ({ field, code: 'required' as const })),
  ...(['reason', 'referredTo', 'lookAgainAt'] as const)
    .filter((field) => details[field] !== undefined && !needs.includes(field))
    .map((field) => ({ field, code: 'unknown_field' as const })),
  // A day to look again that has been is no promise.
  ...(needs.includes('lookAgainAt') && details.lookAgainAt && details.lookAgainAt <= today
    ? [{ field: 'lookAgainAt' as const, code: 'invalid_format' as const }]
    : []),
];
