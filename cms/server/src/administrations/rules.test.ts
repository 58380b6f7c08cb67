import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isActive, nextChange, parseOrigins, withUnitsBelow } from './rules';

const row = (activeFrom: string | null, activeTo: string | null) => ({ activeFrom, activeTo });
const days = fc
  .integer({ min: 0, max: 60 })
  .map((count) => new Date(Date.UTC(2026, 10, 1 + count)).toISOString().slice(0, 10));
const rows = fc.array(
  fc.record({
    activeFrom: fc.option(days, { nil: null }),
    activeTo: fc.option(days, { nil: null }),
  }),
);

describe('an administration', () => {
  it('exists from its first day to its last, both counted', () => {
    const one = row('2026-01-01', '2026-12-31');
    expect(
      ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => isActive(one, day)),
    ).toEqual([false, true, true, false]);
    expect(isActive(row(null, null), '2026-01-01')).toBe(true);
  });
});

describe('the next change', () => {
  it('is the day when one begins, or the day after one ends', () => {
    const list = [row('2027-01-01', null), row(null, '2026-11-30'), row('2020-01-01', null)];
    expect(nextChange(list, '2026-11-23')).toBe('2026-12-01');
    expect(nextChange(list, '2026-12-01')).toBe('2027-01-01');
    expect(nextChange(list, '2027-01-01')).toBeNull();
    expect(nextChange([row(null, '2026-12-31')], '2026-12-31')).toBe('2027-01-01');
  });

  it('is the first day on which the list of those that exist is another', () => {
    const active = (list: ReturnType<typeof row>[], day: string) =>
      list.map((one) => isActive(one, day)).join();
    fc.assert(
      fc.property(rows, days, (list, today) => {
        const next = nextChange(list, today) ?? '2030-01-01';
        for (let day = today; day < next && day < '2027-02-01'; day = after(day)) {
          expect(active(list, day)).toBe(active(list, today));
        }
      }),
    );
  });
});

const after = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('the units below', () => {
  const unit = (id: number, above?: number) => ({ id, parent: above ? { id: above } : null });

  it('are those of units too, in whatever order they are read', () => {
    const all = [unit(4, 3), unit(3, 2), unit(2, 1), unit(1), unit(5, 1), unit(6)];
    expect(withUnitsBelow([2], all).toSorted()).toEqual([2, 3, 4]);
    expect(withUnitsBelow([1, 6], all).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(withUnitsBelow([], all)).toEqual([]);
  });

  it('have an end also where two lie below each other', () => {
    expect(withUnitsBelow([1], [unit(1, 2), unit(2, 1)]).toSorted()).toEqual([1, 2]);
  });
});

describe('host origins', () => {
  it('are read one a line, without what stands after the host', () => {
    const lines =
      'https://Intranet.storstad.example/sidor/1\r\n\n http://localhost:8080 ,https://a.example:443';
    expect(parseOrigins(lines)).toEqual([
      'https://intranet.storstad.example',
      'http://localhost:8080',
      'https://a.example',
    ]);
  });

  it.each([
    null,
    '',
    '*',
    'null',
    'intranet.example',
    'javascript:alert(1)',
    'https://',
    'ftp://a.example',
  ])('are none in %j', (written) => {
    expect(parseOrigins(written)).toEqual([]);
  });
});
