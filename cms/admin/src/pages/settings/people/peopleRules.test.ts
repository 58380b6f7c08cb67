import { describe, expect, it } from 'vitest';
import type { StaffPerson } from '../../../../../contracts/people';
import {
  bodyOf,
  coachesInVain,
  findPeople,
  mergePlaces,
  ownFirst,
  placesOf,
  pointedAt,
  withBelonging,
  withCoaching,
} from './peopleRules';

const place = (id: string, coaches = false) => ({
  id,
  slug: id,
  name: `Förvaltning ${id}`,
  coaches,
});
const person = (id: number, name: string, ...administrations: StaffPerson['administrations']) => ({
  id,
  version: '0123456789abcdef',
  name,
  roles: ['Idécoach'],
  answers: true,
  administrations,
});
const karin = person(1, 'Karin Öberg', place('a', true), place('b'));

describe('where somebody belongs', () => {
  it('is sent whole, as it was read', () => {
    expect(bodyOf(placesOf(karin))).toEqual({
      administrations: [
        { administration: 'a', coaches: true },
        { administration: 'b', coaches: false },
      ],
    });
  });

  it('is coached in vain by who may not answer', () => {
    const unable = { ...karin, answers: false };
    expect(coachesInVain(unable, placesOf(unable))).toBe(true);
    expect(coachesInVain(unable, withCoaching(placesOf(unable), 'a', false))).toBe(false);
    expect(coachesInVain(karin, placesOf(karin))).toBe(false);
  });

  it('keeps the coaching that is there, and takes it away with the place', () => {
    const places = placesOf(karin);
    expect(withBelonging(places, 'a', true).get('a')).toBe(true);
    expect(withBelonging(withBelonging(places, 'a', false), 'a', true).get('a')).toBe(false);
    expect(withCoaching(places, 'b', true).get('b')).toBe(true);
    expect(places.get('b')).toBe(false);
  });

  it('keeps what was ticked here beside what somebody else has saved', () => {
    const begun = placesOf(karin);
    const mine = withCoaching(withBelonging(begun, 'c', true), 'b', true);
    const theirs = withBelonging(withBelonging(begun, 'a', false), 'd', true);
    expect(mergePlaces(begun, mine, theirs)).toEqual(
      new Map([
        ['b', true],
        ['c', false],
        ['d', false],
      ]),
    );
  });

  it('is known again from what the server points at', () => {
    const places = placesOf(karin);
    expect(pointedAt(['administrations.1.administration', 'name'], places)).toEqual(['b']);
  });

  it('stands first among all there are', () => {
    const all = ['c', 'b', 'a'].map((id) => ({ id }));
    expect(ownFirst(all, placesOf(karin)).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('searching people', () => {
  it('finds names, roles and administrations, every word in any order and case', () => {
    const people = [karin, person(2, 'Åsa Lind')];
    const names = (words: string) => findPeople(people, words).map(({ name }) => name);
    expect(names('')).toEqual(['Karin Öberg', 'Åsa Lind']);
    expect(names('ÖBERG karin')).toEqual(['Karin Öberg']);
    expect(names('idécoach förvaltning')).toEqual(['Karin Öberg']);
    expect(names(' åsa ')).toEqual(['Åsa Lind']);
    expect(names('asa')).toEqual([]);
  });
});
