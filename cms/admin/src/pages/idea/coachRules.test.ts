import { describe, expect, it } from 'vitest';
import type { CoachChoice } from '../../../../contracts/desk-actions';
import { coachesFor, coachThere } from './coachRules';

const person = (
  id: number,
  answers: string[] | null,
  administrations: string[] = [],
): CoachChoice => ({ id, name: `Person ${id}`, administrations, answers });
const coaches = [
  person(1, null),
  person(2, ['kultur']),
  person(3, ['trafik', 'kultur'], ['trafik']),
];

describe('those to choose from', () => {
  it('are those who can answer for the administration, its coaches first', () => {
    expect(coachesFor(coaches, 'trafik').map(({ id }) => id)).toEqual([3, 1]);
    expect(coachesFor(coaches, 'kultur').map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(coachesFor(coaches, 'skola').map(({ id }) => id)).toEqual([1]);
  });
});

describe('the one chosen, when another administration is', () => {
  it('stays only where that person can answer', () => {
    expect(coachThere('3', coaches, 'kultur')).toBe('3');
    expect(coachThere('2', coaches, 'trafik')).toBe('');
    expect(coachThere('9', coaches, 'trafik')).toBe('');
    expect(coachThere('', coaches, 'trafik')).toBe('');
  });
});
