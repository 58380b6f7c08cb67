import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, idOrSlug, slug, text } from './primitives';

const codes = (value: unknown, limits = { min: 5, max: 20 }) =>
  text(limits)
    .safeParse(value)
    .error?.issues.map((issue) =>
      issue.code === 'custom' ? (issue.params?.code as string) : issue.code,
    );

describe('free text', () => {
  it('is kept exactly as written, whatever is in it', () => {
    const anything = fc
      .string({ unit: 'grapheme', minLength: 5, maxLength: 400 })
      .filter((value) => value.trim().length >= 5 && value.length <= 400);
    fc.assert(
      fc.property(anything, (value) => {
        expect(text({ min: 5, max: 400 }).parse(value)).toBe(value);
      }),
    );
  });

  it.each([
    ['white space at the ends', '  \n\tbänken vid sjön \n'],
    ['markup', '<script>alert("hej")</script>'],
    ['emoji of several characters', '👩🏽‍🚒🇸🇪 och ❤️'],
    ['right-to-left and zero-width characters', '\u202e\u200bשלום\u200d\ufeff'],
    ['control characters', 'a\u0000b\u0007c\u001bd'],
    ['one long word', 'räksmörgås'.repeat(6)],
  ])('keeps %s', (_what, value) => {
    expect(text({ max: 100 }).parse(value)).toBe(value);
  });

  it('is counted as the browser counts it, in UTF-16 code units', () => {
    expect(codes('😀'.repeat(10))).toBeUndefined();
    expect(codes('😀'.repeat(11))).toEqual(['too_big']);
  });

  it('is too short when only white space makes it long enough', () => {
    expect(codes('  abcd  ')).toEqual(['too_short']);
    expect(codes('\u00a0\u2003\u3000    ')).toEqual(['too_short']);
    expect(codes(' abcde ')).toBeUndefined();
  });

  it('may be empty where nothing is asked for', () => {
    expect(codes('', { min: 0, max: 20 })).toBeUndefined();
  });

  it('refuses half of a character, which no database can hold', () => {
    expect(codes('trasig \ud83d')).toEqual(['malformed_text']);
    expect(codes('\ude00 trasig')).toEqual(['malformed_text']);
    expect(codes('\ude00\ud83d bakvänd')).toEqual(['malformed_text']);
  });
});

describe('names in addresses', () => {
  it.each(['skola', 'vard-och-omsorg', 'a1', '2026'])('%s is a slug', (value) => {
    expect(slug.safeParse(value).success).toBe(true);
    expect(idOrSlug.safeParse(value).success).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'Skola', 'å', 'a/b', 'a b', 'a'.repeat(121)])(
    '"%s" is no slug',
    (value) => {
      expect(slug.safeParse(value).success).toBe(false);
    },
  );
});

describe('an address', () => {
  it.each(['https://storstad.example/a?b=c#d', 'http://localhost:1337'])('is %s', (value) => {
    expect(address.safeParse(value).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', '/a', ''])(
    'is not "%s"',
    (value) => {
      expect(address.safeParse(value).success).toBe(false);
    },
  );
});
