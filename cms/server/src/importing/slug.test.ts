import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../contracts/primitives';
import { slugify } from './slug';

describe('a slug', () => {
  it.each([
    ['Vård- och omsorgsförvaltningen', 'vard-och-omsorgsforvaltningen'],
    ['Upplands Väsby kommun', 'upplands-vasby-kommun'],
    ['  Café & Ångström  ', 'cafe-angstrom'],
    ['A\u030aLAND', 'aland'],
    ['Ærø', 'aero'],
    ['Storstads Bostäder AB', 'storstads-bostader-ab'],
    ['№ 7', '7'],
    ['日本', ''],
  ])('of "%s" is "%s"', (name, made) => {
    expect(slugify(name)).toBe(made);
  });

  it('is one by the contract, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const made = slugify(name);
        if (made !== '') expect(slug.safeParse(made).success, made).toBe(true);
        expect(slugify(made)).toBe(made);
      }),
    );
    const long = slugify(`${'a'.repeat(119)} b`);
    expect(slug.safeParse(long).success, long).toBe(true);
  });
});
