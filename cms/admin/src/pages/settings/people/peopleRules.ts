import type { StaffBody, StaffPerson } from '../../../../../contracts/people';
import { mergeDrafts } from '../form/mergeDrafts';

/** Where somebody belongs: documentId of the administration, and whether they coach its ideas. */
export type Places = ReadonlyMap<string, boolean>;

export const placesOf = ({ administrations }: StaffPerson): Places =>
  new Map(administrations.map(({ id, coaches }) => [id, coaches]));

/** Whether ideas would come to a person who may not answer them, and so are not sent. */
export const coachesInVain = ({ answers }: StaffPerson, places: Places): boolean =>
  !answers && [...places.values()].includes(true);

/** Where a person belongs now that somebody else has said so too, and this person has changed some. */
export const mergePlaces = (begun: Places, mine: Places, theirs: Places): Places => {
  const [before, here, there] = [begun, mine, theirs].map((places) => Object.fromEntries(places));
  return new Map(Object.entries(mergeDrafts(before ?? {}, here ?? {}, there ?? {}).draft));
};

/** Who does not belong there does not coach there. */
export const withBelonging = (places: Places, id: string, belongs: boolean): Places => {
  const next = new Map(places);
  if (belongs) next.set(id, places.get(id) ?? false);
  else next.delete(id);
  return next;
};

export const withCoaching = (places: Places, id: string, coaches: boolean): Places =>
  new Map(places).set(id, coaches);

export const bodyOf = (places: Places): Omit<StaffBody, 'version'> => ({
  administrations: [...places].map(([administration, coaches]) => ({ administration, coaches })),
});

/** The administrations that the server points at in `administrations.3.administration`. */
export const pointedAt = (fields: string[], places: Places): string[] =>
  fields.flatMap((field) => {
    const id = [...places.keys()][Number(field.split('.')[1])];
    return id === undefined ? [] : [id];
  });

/** Whether every word stands somewhere in the texts, beginning a word or within it. */
export const hasWords = (texts: string[], words: string): boolean => {
  const all = texts.join('\n').toLocaleLowerCase('sv');
  return words
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => all.includes(word));
};

export const findPeople = (people: StaffPerson[], words: string): StaffPerson[] =>
  people.filter(({ name, roles, administrations }) =>
    hasWords([name, ...roles, ...administrations.map((place) => place.name)], words),
  );

/** Where somebody belongs first, else as they were. */
export const ownFirst = <T extends { id: string }>(all: T[], own: Places): T[] => [
  ...all.filter(({ id }) => own.has(id)),
  ...all.filter(({ id }) => !own.has(id)),
];
