import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts, withTheirs } from './mergeDrafts';

const begun = { name: 'Pilot', sv: { parked: 'Vilar', closed: '' }, pages: ['a'] };

describe('settings that two people change', () => {
  it('are as the other saved them where nothing was touched here', () => {
    const theirs = { name: 'Prov', sv: { parked: 'Vilar', closed: 'Klar' }, pages: ['a', 'b'] };
    expect(mergeDrafts(begun, begun, theirs)).toEqual({ draft: theirs, clashes: [] });
  });

  it('keep both when each changed something else, deep inside too', () => {
    const mine = { ...begun, sv: { parked: 'Vilar lite', closed: '' } };
    const theirs = { ...begun, name: 'Prov', sv: { parked: 'Vilar', closed: 'Klar' } };
    expect(mergeDrafts(begun, mine, theirs)).toEqual({
      draft: { name: 'Prov', sv: { parked: 'Vilar lite', closed: 'Klar' }, pages: ['a'] },
      clashes: [],
    });
  });

  it('keep what was written here and tell what the other saved where both changed the same', () => {
    const mine = { ...begun, name: 'Test', sv: { parked: 'Vilar lite', closed: '' } };
    const theirs = { ...begun, name: 'Prov', sv: { parked: 'Sover', closed: '' } };
    const { draft, clashes } = mergeDrafts(begun, mine, theirs);
    expect(draft).toEqual(mine);
    expect(clashes).toEqual([
      { field: 'name', theirs: 'Prov' },
      { field: 'sv.parked', theirs: 'Sover' },
    ]);
    expect(clashes.reduce(withTheirs, draft)).toEqual(theirs);
  });

  it('are no clash when both wrote the same', () => {
    const both = { ...begun, name: 'Prov', pages: [] };
    expect(mergeDrafts(begun, both, both)).toEqual({ draft: both, clashes: [] });
  });

  it('know what came and what went', () => {
    expect(mergeDrafts({ a: true, b: false }, { a: true }, { a: true, b: false, c: true })).toEqual(
      { draft: { a: true, c: true }, clashes: [] },
    );
    expect(mergeDrafts<Record<string, boolean>>({ a: true }, {}, { a: false, b: true })).toEqual({
      draft: { b: true },
      clashes: [{ field: 'a', theirs: false }],
    });
  });

  it('never lose what was written here, nor what only the other wrote', () => {
    const draft = fc.record({ a: fc.string(), b: fc.string(), c: fc.record({ d: fc.string() }) });
    fc.assert(
      fc.property(draft, draft, draft, (before, mine, theirs) => {
        const merged = mergeDrafts(before, mine, theirs).draft;
        for (const read of [
          (one: typeof before) => one.a,
          (one: typeof before) => one.b,
          (one: typeof before) => one.c.d,
        ]) {
          const untouched = read(mine) === read(before);
          expect(read(merged)).toBe(untouched ? read(theirs) : read(mine));
        }
      }),
    );
  });
});
