import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkingDays } from './working-days';

const { isWorkingDay, add, between } = createWorkingDays();

const days = fc
  .date({
    min: new Date('2024-01-01T12:00:00Z'),
    max: new Date('2040-12-31T12:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const counts = fc.integer({ min: 1, max: 60 });

describe('a free day', () => {
  it.each([
    ['New Year’s Day', '2026-01-01', '2027-01-01', '2029-01-01'],
    ['Epiphany', '2026-01-06', '2027-01-06', '2028-01-06'],
    ['Good Friday', '2026-04-03', '2027-03-26', '2028-04-14'],
    ['Easter Monday', '2026-04-06', '2027-03-29', '2028-04-17'],
    ['1 May', '2026-05-01', '2028-05-01', '2029-05-01'],
    ['Ascension Day', '2026-05-14', '2027-05-06', '2028-05-25'],
    ['the National Day', '2028-06-06', '2029-06-06', '2030-06-06'],
    ['Midsummer’s Eve', '2026-06-19', '2027-06-25', '2028-06-23'],
    ['Christmas Eve', '2026-12-24', '2027-12-24', '2029-12-24'],
    ['Christmas Day', '2026-12-25', '2028-12-25', '2029-12-25'],
    ['Boxing Day', '2028-12-26', '2029-12-26', '2030-12-26'],
    ['New Year’s Eve', '2026-12-31', '2027-12-31', '2029-12-31'],
    ['Saturday', '2026-11-21', '2027-11-20', '2028-11-18'],
    ['Sunday', '2026-11-22', '2027-11-21', '2028-11-19'],
  ])('is %s', (_name, ...free) => {
    expect(free.filter(isWorkingDay)).toEqual([]);
  });

  it.each([
    ['Maundy Thursday', '2026-04-02'],
    ['Walpurgis Eve', '2026-04-30'],
    ['the Friday after Ascension Day', '2026-05-15'],
    ['Whit Monday, which ceased to be free', '2026-05-25'],
    ['the Friday before the National Day on a Saturday', '2026-06-05'],
    ['the Monday after the National Day on a Sunday', '2027-06-07'],
    ['the Monday after Midsummer', '2026-06-22'],
    ['All Hallows’ Eve', '2026-10-30'],
    ['the day before Christmas Eve', '2026-12-23'],
    ['a leap day', '2028-02-29'],
  ])('is not %s', (_name, day) => {
    expect(isWorkingDay(day)).toBe(true);
  });
});

describe('counting', () => {
  it.each([
    ['over a weekend', '2026-11-20', 1, '2026-11-23'],
    ['from a free day', '2026-11-21', 1, '2026-11-23'],
    ['ten days of an ordinary November', '2026-11-23', 10, '2026-12-07'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['over 1 May, a Friday', '2026-04-30', 1, '2026-05-04'],
    ['over Midsummer', '2026-06-18', 1, '2026-06-22'],
    ['over Christmas and New Year', '2026-12-23', 5, '2027-01-05'],
    ['over Epiphany too', '2026-12-23', 6, '2027-01-07'],
  ])('goes %s', (_name, from, count, to) => {
    expect(add(from, count)).toBe(to);
    expect(between(from, to)).toBe(count);
  });

  it('lands on a working day, and counts the same back', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const to = add(from, count);
        expect(isWorkingDay(to)).toBe(true);
        expect(between(from, to)).toBe(count);
      }),
    );
  });

  it('can be done in two steps', () => {
    fc.assert(
      fc.property(days, counts, counts, (from, first, second) => {
        expect(add(add(from, first), second)).toBe(add(from, first + second));
      }),
    );
  });

  it('finds nothing backwards or on the same day', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(between(from, from)).toBe(0);
        expect(between(add(from, count), from)).toBe(0);
      }),
    );
  });
});
