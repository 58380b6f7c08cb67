import { describe, expect, it } from 'vitest';
import { readPeriod, shareOf, withPeriod } from './period';

describe('the period in the address', () => {
  it('is this year unless another that we know is there', () => {
    expect(readPeriod(new URLSearchParams(''))).toBe('this_year');
    expect(readPeriod(new URLSearchParams('period=all'))).toBe('all');
    expect(readPeriod(new URLSearchParams('period=yesterday'))).toBe('this_year');
  });

  it('is changed beside what else stands there, and left out when it is the usual one', () => {
    const address = new URLSearchParams('side=shown');
    expect(withPeriod(address, 'all').toString()).toBe('side=shown&period=all');
    expect(withPeriod(new URLSearchParams('period=all'), 'this_year').toString()).toBe('');
    expect(address.toString()).toBe('side=shown');
  });
});

describe('a share', () => {
  it('is whole per cent as the language writes them, and none of nothing', () => {
    expect(shareOf(37, 418, 'en-GB')).toBe('9%');
    expect(shareOf(1, 3, 'sv')).toMatch(/^33\s%$/u);
    expect(shareOf(0, 0, 'sv')).toBe('–');
  });
});
