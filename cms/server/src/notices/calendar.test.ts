import { describe, expect, it } from 'vitest';
import { daysBefore, digestWeek, isMorning } from './calendar';

describe('a working day', () => {
  it.each([
    ['2026-01-15T05:59:00Z', false],
    ['2026-01-15T06:00:00Z', true],
    ['2026-07-15T04:59:00Z', false],
    ['2026-07-15T05:00:00Z', true],
    ['2026-07-15T22:30:00Z', false],
  ])('at %s has begun: %s', (now, begun) => {
    expect(isMorning(new Date(now))).toBe(begun);
  });
});

describe('the digest of a week', () => {
  it.each([
    ['2026-11-23T05:30:00Z', null],
    ['2026-11-23T06:30:00Z', '2026-11-23'],
    ['2026-11-24T09:00:00Z', '2026-11-23'],
    ['2026-11-25T09:00:00Z', null],
    ['2026-11-22T09:00:00Z', null],
  ])('at %s is that of %s', (now, week) => {
    expect(digestWeek(new Date(now))).toBe(week);
  });
});

it('counts days back over a month and a change of clocks', () => {
  expect(daysBefore('2026-03-30', 2)).toBe('2026-03-28');
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
});
