import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockholmDay, stockholmMidnight } from './stockholm';

const hour = 3_600_000;
const days = fc
  .date({ min: new Date('2000-01-02'), max: new Date('2060-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar day in Sweden', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['2028-02-28T23:30:00.000Z', '2028-02-29'],
  ])('at %s is %s', (instant, day) => {
    expect(stockholmDay(new Date(instant))).toBe(day);
  });
});

describe('midnight in Sweden', () => {
  it.each([
    ['in winter', '2026-01-16', '2026-01-15T23:00:00.000Z'],
    ['in summer', '2026-07-16', '2026-07-15T22:00:00.000Z'],
    ['of the day that lacks an hour', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['after the day that lacks an hour', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['of the day with an hour more', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['after the day with an hour more', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s', (_when, day, instant) => {
    expect(stockholmMidnight(day).toISOString()).toBe(instant);
  });

  it('is the first instant of its day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const midnight = stockholmMidnight(day);
        expect(stockholmDay(midnight)).toBe(day);
        expect(stockholmDay(new Date(midnight.getTime() - 1)) < day).toBe(true);
        expect(stockholmDay(new Date(midnight.getTime() + 22 * hour))).toBe(day);
      }),
    );
  });
});
