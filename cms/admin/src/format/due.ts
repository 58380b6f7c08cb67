import type { DeskIdeaSummary } from '../../../contracts/desk';

export type Due =
  /** `days` are working days past the promise; 0 while no working day has passed since. */
  | { kind: 'late'; days: number }
  /** Working days left; 0 is the last one. */
  | { kind: 'soon'; days: number }
  | { kind: 'waiting'; days: number }
  | { kind: 'answered'; at: string }
  /** Nobody waits for a first answer, as when the idea was withdrawn before it. */
  | { kind: 'none' };

/** Working days left at which the promise begins to press. */
const soon = 2;

type Promised = Pick<
  DeskIdeaSummary,
  'stage' | 'answerDueAt' | 'firstAnswerAt' | 'daysLate' | 'daysLeft'
>;

/** How the promised first answer stands on the day `today` (`YYYY-MM-DD`, in Sweden). */
export const dueOf = (idea: Promised, today: string): Due => {
  if (idea.firstAnswerAt !== null) return { kind: 'answered', at: idea.firstAnswerAt };
  if (idea.daysLate > 0) return { kind: 'late', days: idea.daysLate };
  if (idea.daysLeft !== null) {
    return { kind: idea.daysLeft <= soon ? 'soon' : 'waiting', days: idea.daysLeft };
  }
  // On a Saturday after a promise for Friday no working day has passed, and yet it is late.
  return idea.stage === 'submitted' && idea.answerDueAt < today
    ? { kind: 'late', days: 0 }
    : { kind: 'none' };
};
