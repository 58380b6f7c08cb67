import { describe, expect, it } from 'vitest';
import { firstDayOf } from './funnel';

describe('the first day of a period', () => {
  it('is the first of January for this year', () => {
    expect(firstDayOf('this_year', '2026-11-24')).toBe('2026-01-01');
    expect(firstDayOf('this_year', '2026-01-01')).toBe('2026-01-01');
  });

  it.each([
    ['2026-11-24', '2025-11-25'],
    ['2026-12-31', '2026-01-01'],
    ['2026-01-31', '2025-02-01'],
    ['2028-02-28', '2027-03-01'],
    ['2028-02-29', '2027-03-02'],
    ['2029-02-28', '2028-02-29'],
  ])('makes a whole year that ends on %s begin on %s', (today, first) => {
    expect(firstDayOf('last_12_months', today)).toBe(first);
  });

  it('is none for all there are', () => {
    expect(firstDayOf('all', '2026-11-24')).toBeNull();
  });
});
