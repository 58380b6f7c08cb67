import { describe, expect, it } from 'vitest';
import { languages } from '../../../../contracts/primitives';
import { fill, noticeWords, spokenDay } from './words';

/** Every text of a language with where it stands. */
const texts = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));

describe.each(languages)('the words in %s', (language) => {
  const all = texts(noticeWords[language]);

  it('have a text everywhere, and name only what is filled in', () => {
    for (const [path, text] of all) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
        expect(['title', 'reference', 'administration', 'date', 'count', 'name']).toContain(name);
      }
    }
  });

  it('never tell the title in a subject, which others may see on a screen', () => {
    const subjects = all.filter(([path]) => path.endsWith('.subject'));
    expect(subjects.length).toBeGreaterThan(10);
    for (const [, text] of subjects) expect(text).not.toContain('{title}');
  });
});

it('both languages have the same, paragraph by paragraph', () => {
  const places = (words: unknown) => texts(words).map(([path]) => path);
  expect(places(noticeWords.en).toSorted()).toEqual(places(noticeWords.sv).toSorted());
});

it('Swedish is plain and warm', () => {
  const cold = /felaktig|ogiltig|process|ärende|innovera|handläggare|systemet|vänligen/i;
  for (const [path, text] of texts(noticeWords.sv)) {
    expect([path, cold.test(text)]).toEqual([path, false]);
  }
});

it('every mail to a giver about its way thanks for the idea', () => {
  for (const language of languages) {
    const { moved, parkedAWhile, reopened, answer, question } = noticeWords[language];
    for (const { before } of [...Object.values(moved), parkedAWhile, reopened, answer, question]) {
      expect(before[0]).toMatch(/^(Tack|Thank you)/);
    }
  }
});

it('fills in what it knows, once, and leaves the rest', () => {
  expect(fill('{title} till {date} {okänd}', { title: '{date}', date: '2 mars' })).toBe(
    '{date} till 2 mars {okänd}',
  );
});

it('says a day as people do', () => {
  expect(spokenDay('2026-12-07', 'sv')).toBe('7 december 2026');
  expect(spokenDay('2026-12-07', 'en')).toBe('7 December 2026');
});
