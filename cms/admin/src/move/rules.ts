import { type MoveBody, saysSomething } from '../../../contracts/desk-actions';
import type { MoveNeed, Stage, Transition } from '../../../contracts/journey';
import { hasGaps } from '../answers/unfinished';
import { stagePlaces } from '../words/stages';

/** What somebody writes and chooses for a move; '' where nothing is yet. */
export type MoveDraft = Record<MoveNeed, string>;

export const emptyMove: MoveDraft = { words: '', reason: '', referredTo: '', lookAgainAt: '' };

export type MoveKind = 'forward' | 'back' | 'park' | 'rest_on' | 'refer' | 'close' | 'reopen';
export type MoveFault = 'missing' | 'too_long' | 'not_later' | 'unfinished';

/** Characters to the giver at most. */
export const longestWords = 4000;

/** What a move means to the idea, whatever the stages are called. */
export const kindOf = ({ from, to }: Pick<Transition, 'from' | 'to'>): MoveKind => {
  if (to === 'parked') return from === 'parked' ? 'rest_on' : 'park';
  if (to === 'referred') return 'refer';
  const [before, after] = [stagePlaces[from].step, stagePlaces[to].step];
  if (after === null) return 'close';
  if (before === null) return 'reopen';
  return after > before ? 'forward' : 'back';
};

/** Moves of the table that are a handler's to make; which of them is this user's the server says. */
export const handlersMoves = (transitions: Transition[], from: Stage): Transition[] =>
  transitions.filter(
    (move) => move.from === from && move.by.some((role) => role !== 'giver' && role !== 'system'),
  );

/**
 * What keeps a move from being sent, by field, in the order the fields stand.
 *
 * @param templates texts of the templates, whose gaps must have been written
 */
export const faultsOf = (
  draft: MoveDraft,
  needs: readonly MoveNeed[],
  today: string,
  templates: readonly string[] = [],
): Partial<Record<MoveNeed, MoveFault>> => {
  const faults: Partial<Record<MoveNeed, MoveFault>> = {};
  for (const need of ['reason', 'referredTo', 'lookAgainAt', 'words'] as const) {
    if (needs.includes(need) && draft[need].trim() === '') faults[need] = 'missing';
  }
  if (needs.includes('lookAgainAt') && !faults.lookAgainAt && draft.lookAgainAt <= today) {
    faults.lookAgainAt = 'not_later';
  }
  const { words } = draft;
  if (words.trim() !== '' && !saysSomething(words)) faults.words = 'missing';
  if (words.length > longestWords) faults.words = 'too_long';
  else if (hasGaps(words, templates)) faults.words = 'unfinished';
  return faults;
};

/** The move as it is sent: only what it has use for, and words wherever there are some. */
export const bodyOf = (
  { to, needs }: Pick<Transition, 'to' | 'needs'>,
  draft: MoveDraft,
  version: number,
): MoveBody => {
  const needed = (need: MoveNeed) => (needs.includes(need) ? draft[need] : undefined);
  return {
    version,
    to,
    words: draft.words.trim() === '' ? undefined : draft.words,
    // Choices come from the journey's own lists; the server refuses any other.
    reason: needed('reason') as MoveBody['reason'],
    referredTo: needed('referredTo') as MoveBody['referredTo'],
    lookAgainAt: needed('lookAgainAt'),
  };
};
