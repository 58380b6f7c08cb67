import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ideaReceipt, ideaSubmission } from '../../../contracts/ideas';
import { fingerprint, personalDataWarnings, reference } from './rules';

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

describe('the fingerprint of a body', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(turned(value))).toBe(fingerprint(value));
      }),
    );
  });

  it('is the same only for the same content', () => {
    const small = fc.jsonValue({ maxDepth: 1 });
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(small, small, (one, other) => {
        const same = isDeepStrictEqual(plain(one), plain(other));
        expect(fingerprint(one) === fingerprint(other)).toBe(same);
      }),
    );
  });

  it.each([
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [{ a: { b: 1 } }, { a: {}, b: 1 }],
    ['text', 'text '],
    [[], {}],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});

describe('the Idénummer', () => {
  it.each([
    ['2026', 1, 'IDE-2026-0001'],
    ['2026', 9999, 'IDE-2026-9999'],
    ['2031', 10000, 'IDE-2031-10000'],
  ])('of %s, number %i, is %s', (year, number, said) => {
    expect(reference(year, number)).toBe(said);
    expect(ideaReceipt.shape.reference.parse(said)).toBe(said);
  });
});

describe('warnings', () => {
  it('name each field that somebody’s data stands in', () => {
    const idea = ideaSubmission.parse({
      title: 'Ring 070-123 45 67',
      problem: 'Eleven 850315-9801 bor på Storgatan 12.',
      equalityHow: 'Vi har räknat.',
      administration: 'a',
    });
    expect(personalDataWarnings(idea)).toEqual([
      { field: 'title', kind: 'phone_number' },
      { field: 'problem', kind: 'personal_identity_number' },
      { field: 'problem', kind: 'street_address' },
    ]);
  });

  it('are none where nothing looks like it, and never about the address for answers', () => {
    const idea = ideaSubmission.parse({
      title: 'Fler bänkar',
      problem: 'Det är långt mellan bänkarna.',
      email: 'karin0701234567@storstad.example',
      administration: 'a',
    });
    expect(personalDataWarnings(idea)).toEqual([]);
  });
});
