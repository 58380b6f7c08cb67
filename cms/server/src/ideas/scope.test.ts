import { describe, expect, it } from 'vitest';
import { covers, within } from './scope';

const asked = (...scope: Parameters<typeof within>): unknown[] =>
  within(scope[0]).flatMap(([, ...bindings]) => bindings);

describe('what somebody may see', () => {
  it('is everything without a limit, and nothing without an administration', () => {
    expect(within(null)).toEqual([]);
    expect(within({ administrations: [], answers: null, signed: null })).toEqual([['1 = 0']]);
  });

  it('may be an invention only where they answer', () => {
    expect(asked({ administrations: [1, 2], answers: [2], signed: null })).toEqual([
      1,
      2,
      false,
      false,
      2,
    ]);
    expect(asked({ administrations: null, answers: [2], signed: null })).toEqual([false, false, 2]);
    expect(asked({ administrations: null, answers: [], signed: null })).toEqual([false, false]);
  });

  it('asks nothing more of the database where all that is theirs is theirs to answer', () => {
    expect(asked({ administrations: [1], answers: [1, 2], signed: null })).toEqual([1]);
    expect(asked({ administrations: [1, 2], answers: null, signed: null })).toEqual([1, 2]);
  });
});

describe('an administration', () => {
  it('is one of these, or of all; that of an idea that belongs to nobody is only of all', () => {
    expect([covers([1], 1), covers([1], 2), covers([], 1)]).toEqual([true, false, false]);
    expect([covers(null, 1), covers(null, null), covers([1], null)]).toEqual([true, true, false]);
  });
});
