import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageByName } from './paged';

interface Item {
  id: string;
  name: string;
}

const named = (...names: string[]): Item[] =>
  names.map((name, index) => ({ id: `id${index}`, name }));

/** All pages, one after the other, as a reader follows `next`. */
const readAll = (items: Item[], query: { limit: number; language?: string }): Item[][] => {
  const pages: Item[][] = [];
  let cursor: string | undefined;
  do {
    const { data, next } = pageByName(items, { ...query, ...(cursor && { cursor }) });
    pages.push(data);
    cursor = next ?? undefined;
  } while (cursor && pages.length <= items.length + 1);
  return pages;
};

describe('a list by name', () => {
  const names = ['Örebro', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'arboga', 'Borås', 'Éngelsberg'];

  it('follows the reader’s alphabet: å, ä and ö last in Swedish', () => {
    expect(pageByName(named(...names), {}).data.map(({ name }) => name)).toEqual([
      ...['arboga', 'Borås', 'Éngelsberg', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Örebro'],
    ]);
  });

  it('follows the English one when that is asked for', () => {
    const { data } = pageByName(named(...names), { language: 'en' });
    expect(data.map(({ name }) => name)).toEqual([
      ...['Åmål', 'Ängelholm', 'arboga', 'Borås', 'Éngelsberg', 'Örebro', 'Zinkgruvan'],
    ]);
  });

  it('ends where it ends', () => {
    expect(pageByName([], {})).toEqual({ data: [], next: null });
    expect(pageByName(named('a', 'b'), { limit: 2 }).next).toBeNull();
    expect(pageByName(named('a', 'b', 'c'), { limit: 2 }).next).not.toBeNull();
    expect(pageByName(named(...Array<string>(25).fill('a')), {}).data).toHaveLength(20);
  });

  it('gives every item once, whatever the pages’ length and however alike the names are', () => {
    const alike = fc.constantFrom(
      'a',
      'A',
      'á',
      'a\u0301',
      'å',
      'a\u030a',
      'a\u200b',
      '',
      'ä',
      'b',
    );
    const items = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z0-9]{3}$/), name: fc.oneof(alike, fc.string()) }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    const limit = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(items, limit, fc.constantFrom('sv', 'en'), (list, size, language) => {
        const pages = readAll(list, { limit: size, language });
        const whole = pageByName(list, { limit: 100, language }).data;
        expect(pages.flat()).toEqual(whole);
        expect(new Set(whole)).toEqual(new Set(list));
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
      }),
    );
  });

  it('goes on after an item that was removed in between', () => {
    const items = named('a', 'b', 'c', 'd');
    const { next } = pageByName(items, { limit: 2 });
    const left = items.filter(({ name }) => name !== 'b');
    expect(pageByName(left, { limit: 2, cursor: next ?? '' }).data).toEqual(
      named('', '', 'c', 'd').slice(2),
    );
  });
});
