import { describe, expect, it } from 'vitest';
import type { Transition } from '../../../../contracts/journey';
import { decisionOf, emptyAnswer, previewOf, requestOf } from './answerRules';

const park: Transition = {
  from: 'reviewing',
  to: 'parked',
  by: ['coach'],
  needs: ['words', 'lookAgainAt'],
};

describe('an answer', () => {
  it('is a message while nothing is decided with it', () => {
    const draft = { ...emptyAnswer, words: 'Tack!', question: 'yes' };
    expect(requestOf(draft, null, 2)).toEqual({
      action: 'messages',
      body: { version: 2, words: 'Tack!', isQuestion: true },
    });
  });

  it('goes with the move that is decided, and then asks nothing', () => {
    const draft = { ...emptyAnswer, words: 'Den får vila.', question: 'yes', to: 'parked' };
    const decision = decisionOf({ ...draft, lookAgainAt: '2027-01-11' }, [park]);
    expect(requestOf({ ...draft, lookAgainAt: '2027-01-11' }, decision, 2)).toEqual({
      action: 'moves',
      body: { version: 2, to: 'parked', words: 'Den får vila.', lookAgainAt: '2027-01-11' },
    });
  });

  it('forgets a decision that somebody else has made impossible', () => {
    expect(decisionOf({ ...emptyAnswer, to: 'closed' }, [park])).toBeNull();
    expect(decisionOf(emptyAnswer, [park])).toBeNull();
  });

  it('is shown as a mail with what is chosen so far', () => {
    const draft = { ...emptyAnswer, words: 'Tack!', question: 'yes' };
    expect(previewOf(draft, null)).toEqual({ words: 'Tack!', isQuestion: true });
    expect(previewOf({ ...draft, to: 'parked' }, park)).toEqual({ words: 'Tack!', to: 'parked' });
    const chosen = { ...draft, to: 'parked', lookAgainAt: '2027-01-11' };
    expect(previewOf(chosen, park)).toEqual({
      words: 'Tack!',
      to: 'parked',
      lookAgainAt: '2027-01-11',
    });
  });
});
