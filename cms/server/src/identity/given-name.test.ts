import { describe, expect, it } from 'vitest';
import { givenName } from './given-name';

describe('what a person is called by', () => {
  it.each([
    ['Samira Lind', 'Samira'],
    ['Lind, Samira', 'Samira'],
    ['  Anna-Karin   af Klint ', 'Anna-Karin'],
    ['Björn', 'Björn'],
    ['Öberg,', null],
    ['', null],
    [null, null],
  ])('%s', (name, called) => {
    expect(givenName(name)).toBe(called);
  });
});
