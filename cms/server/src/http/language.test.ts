import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../contracts/primitives';
import { negotiateLanguage } from './language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['sv-FI', 'sv'],
    ['en-US,en;q=0.9,sv;q=0.8', 'en'],
    ['sv-SE, sv;q=0.9, en;q=0.8', 'sv'],
    ['en;q=0.5, sv;q=0.6', 'sv'],
    ['fi, en;q=0.3', 'en'],
    ['fi', 'sv'],
    ['*', 'sv'],
    ['fi, *;q=0.5', 'sv'],
    ['en; q=0', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['en;level=1;q=0.9, sv;q=0.8', 'en'],
    ['english', 'sv'],
    ['en;q=, sv', 'en'],
    [';;;,,,q=1', 'sv'],
  ])('to "%s" is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it('is always one of ours', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (header) => {
        expect(languages).toContain(negotiateLanguage(header));
      }),
    );
  });
});
