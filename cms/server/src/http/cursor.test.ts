import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor';
import { ProblemError } from './problems';

const values = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), { maxLength: 4 });

const refusal = (cursor: string, length = 2): unknown => {
  try {
    return decodeCursor(cursor, length);
  } catch (error) {
    return error instanceof ProblemError ? [error.problem, error.faults] : error;
  }
};

describe('a cursor', () => {
  it('comes back as the values it was made of', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(decodeCursor(encodeCursor(list), list.length)).toEqual(list);
      }),
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(encodeCursor(list)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('is told when it is not ours, and never guessed at', () => {
    const told = ['invalid-query', [{ field: 'cursor', code: 'invalid_format' }]];
    for (const wrong of [
      'x',
      '2',
      encodeCursor(['only one']),
      encodeCursor(['one', 'two', 'three']),
      ...['{}', 'null', '[null,null]', '[["a"],"b"]', '[{},1]', '[true,1]', '["a","b"'].map(
        (json) => Buffer.from(json).toString('base64url'),
      ),
    ]) {
      expect(refusal(wrong), wrong).toEqual(told);
    }
    fc.assert(
      fc.property(fc.string(), (anything) => {
        const found = refusal(anything);
        if (!Array.isArray(found) || found[0] === 'invalid-query') expect(found).toEqual(told);
      }),
    );
  });
});
