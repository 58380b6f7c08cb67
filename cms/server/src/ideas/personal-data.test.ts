import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../../../widgets/src/idea-form/personal-data';
import { findPersonalData } from './personal-data';

interface Vector {
  text: string;
  kinds: string[];
}

/** The same list that the form is tested with: both must warn alike. */
const vectors = JSON.parse(
  readFileSync(
    path.resolve(
      import.meta.dirname,
      '../../../../widgets/src/idea-form/personal-data.vectors.json',
    ),
    'utf8',
  ),
) as Vector[];

describe('what looks like personal data', () => {
  it.each(vectors)('$kinds in "$text"', ({ text, kinds }) => {
    expect(findPersonalData(text)).toEqual(kinds);
  });

  it('is found inside a longer text, and told once for each kind', () => {
    for (const { text, kinds } of vectors) {
      const longer = `Vi har tänkt länge. ${text} ${text}\nMer finns inte att säga.`;
      expect(findPersonalData(longer), longer).toEqual(kinds);
    }
  });

  it('is the same as the form sees', () => {
    const pieces = vectors.flatMap(({ text }) => text.split(/(?<=[ ,.:-])/));
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPersonalData(text)).toEqual(personalDataIn(text));
      }),
      { numRuns: 1000 },
    );
  });

  // A search that looks back and back would not end here within the time a test has.
  it('is looked for in any text, as long as it may be, and the search ends', () => {
    const hard = fc.constantFrom('1', '0', '-', ' ', '+46', '(0)', 'A', 'väg', '/', '😀', '8503');
    fc.assert(
      fc.property(fc.array(hard, { minLength: 500, maxLength: 4000 }), (pieces) => {
        expect(findPersonalData(pieces.join('').slice(0, 4000))).toBeInstanceOf(Array);
      }),
      { numRuns: 50 },
    );
    for (const piece of ['0', '0 ', '1-', 'A', 'Aväg ', '+46 (0) ']) {
      expect(findPersonalData(piece.repeat(4000).slice(0, 4000))).toBeInstanceOf(Array);
    }
  });
});
