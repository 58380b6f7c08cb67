import { describe, expect, it } from 'vitest';
import { dayIn, formatAgo, formatDate, formatDay, formatMoment } from './dates';

const now = new Date('2026-11-24T09:44:00Z');

describe('dates as they are read in Sweden', () => {
  it('counts the day from Stockholm, in winter and summer time', () => {
    expect(dayIn(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
    expect(dayIn(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it('leaves out the year only when it is this one', () => {
    expect(formatDay('2026-12-07', 'sv', now)).toBe('7 december');
    expect(formatDay('2027-01-04', 'sv', now)).toBe('4 januari 2027');
    expect(formatDay('2026-12-07', 'en-GB', now)).toBe('7 December');
  });

  it('says today and yesterday by the calendar, not by the hours', () => {
    expect(formatDate('2026-11-23T23:30:00.000Z', 'sv', now)).toBe('i dag');
    expect(formatDate('2026-11-23T22:30:00.000Z', 'sv', now)).toBe('i går');
    expect(formatDate('2026-11-22T10:00:00.000Z', 'sv', now)).toBe('22 november');
    expect(formatDate('2026-11-25T10:00:00.000Z', 'sv', now)).toBe('25 november');
  });

  it('gives the time of day in Sweden', () => {
    expect(formatMoment('2026-11-24T09:05:00.000Z', 'sv', now)).toBe('i dag 10:05');
  });

  it('tells how long ago within the day', () => {
    expect(formatAgo('2026-11-24T09:43:30.000Z', 'sv', now)).toBe('nu');
    expect(formatAgo('2026-11-24T09:24:00.000Z', 'sv', now)).toBe('för 20 minuter sedan');
    expect(formatAgo('2026-11-24T06:40:00.000Z', 'sv', now)).toBe('för 3 timmar sedan');
    expect(formatAgo('2026-11-23T20:00:00.000Z', 'sv', now)).toBe('i går');
  });
});
