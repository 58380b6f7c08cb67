import { describe, expect, it } from 'vitest';
import type { Transition } from '../../../contracts/journey';
import { bodyOf, emptyMove, faultsOf, handlersMoves, kindOf, longestWords } from './rules';

const today = '2026-11-24';
const close: Transition = {
  from: 'reviewing',
  to: 'closed',
  by: ['coach', 'coordinator'],
  needs: ['words', 'reason'],
};

describe('what a move means', () => {
  it.each([
    ['submitted', 'reviewing', 'forward'],
    ['submitted', 'developing', 'forward'],
    ['piloting', 'developing', 'back'],
    ['reviewing', 'parked', 'park'],
    ['developing', 'referred', 'refer'],
    ['parked', 'closed', 'close'],
    ['closed', 'reviewing', 'reopen'],
    ['parked', 'reviewing', 'reopen'],
  ] as const)('%s to %s is %s', (from, to, kind) => {
    expect(kindOf({ from, to })).toBe(kind);
  });
});

describe('which moves a handler may try', () => {
  it('leaves out the giver’s own and those from elsewhere', () => {
    const withdraw: Transition = { ...close, to: 'withdrawn', by: ['giver'], needs: [] };
    const elsewhere: Transition = { ...close, from: 'parked' };
    expect(handlersMoves([close, withdraw, elsewhere], 'reviewing')).toEqual([close]);
  });
});

describe('what a move lacks', () => {
  it('is each thing that the table asks for and that is not there', () => {
    expect(faultsOf(emptyMove, close.needs, today)).toEqual({
      reason: 'missing',
      words: 'missing',
    });
    expect(faultsOf({ ...emptyMove, words: ' \n' }, ['words'], today)).toEqual({
      words: 'missing',
    });
    expect(faultsOf(emptyMove, [], today)).toEqual({});
  });

  it('lets no idea rest until a day that has come', () => {
    const on = (lookAgainAt: string) =>
      faultsOf({ ...emptyMove, lookAgainAt }, ['lookAgainAt'], today);
    expect(on(today)).toEqual({ lookAgainAt: 'not_later' });
    expect(on('2025-12-24')).toEqual({ lookAgainAt: 'not_later' });
    expect(on('2026-11-25')).toEqual({});
  });

  it('tells when the words are too many, needed or not', () => {
    const words = 'å'.repeat(longestWords + 1);
    expect(faultsOf({ ...emptyMove, words }, [], today)).toEqual({ words: 'too_long' });
  });
});

describe('the move as it is sent', () => {
  it('leaves behind what was chosen for another move', () => {
    const draft = { words: 'Tack!', reason: 'legal', referredTo: 'it', lookAgainAt: '2027-01-01' };
    expect(bodyOf(close, draft, 3)).toEqual({
      version: 3,
      to: 'closed',
      words: 'Tack!',
      reason: 'legal',
    });
  });

  it('keeps the words as written, and takes them along where they are not needed', () => {
    expect(bodyOf({ to: 'reviewing', needs: [] }, { ...emptyMove, words: ' Tack!\n' }, 0)).toEqual({
      version: 0,
      to: 'reviewing',
      words: ' Tack!\n',
    });
    expect(bodyOf({ to: 'reviewing', needs: [] }, emptyMove, 0).words).toBeUndefined();
  });
});
