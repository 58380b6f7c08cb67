import { describe, expect, it } from 'vitest';
import { planImport, type Existing } from './administration-plan';
import type { AdministrationLine } from './administration-columns';
import type { LineFault } from './administration-rows';

const here = (id: number, slug: string, more: Partial<Existing> = {}): Existing => ({
  id,
  slug,
  name: slug.toUpperCase(),
  kind: 'department',
  scbCode: null,
  employees: null,
  answerTime: 10,
  parent: null,
  ...more,
});

/** Lines from 2 on, as a file has them. */
const plan = (lines: Omit<AdministrationLine, 'line'>[], existing: Existing[] = []) => {
  const faults: LineFault[] = [];
  const numbered = lines.map((line, index) => ({ line: index + 2, ...line }));
  return { rows: planImport(numbered, existing, faults), faults };
};

describe('a row', () => {
  it('is new when nobody has its code or slug', () => {
    const { rows, faults } = plan([{ name: 'Åmåls kommun', scbCode: '1492' }, { name: 'Skola' }]);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { match: undefined, slug: 'amals-kommun', fields: { kind: 'municipality', scbCode: '1492' } },
      { match: undefined, slug: 'skola', fields: { kind: 'department' } },
    ]);
  });

  it('is the one with its code, whatever it is called, and keeps that slug', () => {
    const old = here(1, 'old', { scbCode: '1492' });
    const { rows } = plan([{ name: 'Åmål', scbCode: '1492' }], [old]);
    expect(rows).toMatchObject([{ match: old, slug: 'old', changes: ['name'] }]);
  });

  it('is the one with its slug when neither says another code', () => {
    const [skola, amal] = [here(1, 'skola'), here(2, 'amal', { scbCode: '1492' })];
    const { rows } = plan(
      [
        { name: 'SKOLA', scbCode: '0180' },
        { name: 'Åmål', scbCode: '1493' },
      ],
      [skola, amal],
    );
    expect(rows).toMatchObject([
      { match: skola, changes: ['scbCode'] },
      { match: undefined, slug: 'amal-1493' },
    ]);
  });

  it('changes only what the file says', () => {
    const skola = here(1, 'skola', { kind: 'unit', employees: 7, parent: { id: 2, slug: 'stad' } });
    const existing = [skola, here(2, 'stad'), here(3, 'annan')];
    expect(plan([{ name: 'SKOLA' }], existing).rows[0]?.changes).toEqual([]);
    expect(
      plan([{ name: 'SKOLA', employees: 7, parent: 'stad' }], existing).rows[0]?.changes,
    ).toEqual([]);
    expect(
      plan([{ name: 'Skola', employees: 8, answerTime: 5, parent: 'annan' }], existing).rows[0]
        ?.changes,
    ).toEqual(['name', 'employees', 'answerTime', 'parent']);
  });

  it('gets a slug of its own when another has the same name', () => {
    const { rows, faults } = plan([
      { name: 'Habo kommun', scbCode: '0643' },
      { name: 'Håbo kommun', scbCode: '0305' },
    ]);
    expect(faults).toEqual([]);
    expect(rows.map(({ slug }) => slug)).toEqual(['habo-kommun', 'habo-kommun-0305']);
  });
});

describe('a fault', () => {
  it.each<[string, Omit<AdministrationLine, 'line'>[], LineFault[]]>([
    [
      'the same code twice',
      [
        { name: 'A', scbCode: '0001' },
        { name: 'B', scbCode: '0001' },
      ],
      [{ line: 3, words: 'is the same administration as line 2' }],
    ],
    [
      'the same administration by code and by slug',
      [{ name: 'X', scbCode: '1492' }, { name: 'Stad' }],
      [{ line: 3, words: 'is the same administration as line 2' }],
    ],
    [
      'no letters that a slug can have',
      [{ name: '日本' }],
      [{ line: 2, words: 'no slug can be made of the name; give it one' }],
    ],
    [
      'a parent that does not exist',
      [{ name: 'A', parent: 'b' }],
      [{ line: 2, words: 'parent "b" is neither in the file nor here' }],
    ],
    [
      'a parent that is itself',
      [{ name: 'A', parent: 'a' }],
      [{ line: 2, words: 'would belong to itself' }],
    ],
    [
      'parents in a circle',
      [
        { name: 'A', parent: 'b' },
        { name: 'B', parent: 'a' },
      ],
      [
        { line: 2, words: 'would belong to itself' },
        { line: 3, words: 'would belong to itself' },
      ],
    ],
    [
      'a circle through one that is here',
      [{ name: 'STAD', parent: 'skola' }],
      [{ line: 2, words: 'would belong to itself' }],
    ],
  ])('is %s', (_what, lines, faults) => {
    const stad = here(1, 'stad', { scbCode: '1492' });
    const skola = here(2, 'skola', { parent: { id: 1, slug: 'stad' } });
    expect(plan(lines, [stad, skola]).faults).toEqual(faults);
  });

  it('is a name twice without anything to tell them apart', () => {
    expect(plan([{ name: 'Skola' }, { name: 'skola' }]).faults).toContainEqual({
      line: 3,
      words: 'the slug "skola" is already taken; give it one of its own',
    });
  });

  it('is none when a parent comes later in the file', () => {
    expect(plan([{ name: 'Enhet', parent: 'stad' }, { name: 'Stad' }]).faults).toEqual([]);
  });
});
