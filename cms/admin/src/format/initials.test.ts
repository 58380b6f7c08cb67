import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials';

describe('initials', () => {
  it.each([
    ['Karin Åström', 'KÅ'],
    ['  anna  maria von essen ', 'AE'],
    ['Samira', 'S'],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
