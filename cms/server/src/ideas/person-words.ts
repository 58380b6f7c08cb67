import type { Traces } from '../identity/givers';

/** What is looked for where somebody may be named. */
export interface PersonWords {
  /** Names of several words, and addresses: unmistakable however they are written. */
  whole: string[];
  /** Names, and each part of a name. */
  parts: string[];
  /**
   * Words of an address that no name confirms: of `samira.lind@…` they are a name, of
   * `kultur.fritid@…` they are none.
   */
  guessed: string[];
}

/** Single letters are initials of half the staff. */
const shortest = 2;
/** What only an address tells of is more easily something else. */
const shortestGuessed = 3;
/** Nobody is called more than this; joined two and two they would be too many. */
const mostJoined = 8;

export const personWords = (traces: readonly Traces[]): PersonWords => {
  const names = traces.flatMap(({ name }) => name?.normalize('NFC') ?? []);
  const addresses = traces.flatMap(({ email }) => email?.normalize('NFC') ?? []);
  const parts = [...new Set(names.flatMap(partsOf))];
  const known = new Set(parts.map(folded));
  return {
    whole: [...names.filter((name) => /[\s-]/.test(name)), ...addresses],
    parts,
    guessed: [...new Set(addresses.flatMap(wordsOf))].filter((word) => !known.has(folded(word))),
  };
};

/**
 * `von` is no part to look for, unless the whole name is written small; nor is a workplace in
 * brackets. Parts hold letters only, so that nothing between two can also be read as one.
 */
const partsOf = (name: string): string[] => {
  const parts = name
    .replace(/[([][^)\]]*/g, ' ')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((part) => part.length >= shortest && /^\p{L}/u.test(part));
  const large = parts.filter((part) => /^\p{Lu}/u.test(part));
  return large.length > 0 ? large : parts;
};

const wordsOf = (address: string): string[] =>
  localWords(address).filter((word) => word.length >= shortestGuessed);

/** The words of what stands before the @, without what follows a plus. */
const localWords = (address: string): string[] =>
  (address.split('@')[0] ?? '')
    .split('+')[0]
    ?.split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean) ?? [];

/** Whether an address is the person's by its local part: name parts, and initials between them. */
export const isAddressOf = (
  address: string,
  { parts, guessed }: Pick<PersonWords, 'parts' | 'guessed'>,
): boolean => {
  const sure = new Set([...parts, ...joined([...parts, ...guessed])].map(folded));
  const unsure = new Set(guessed.map(folded));
  const words = localWords(folded(address));
  const isKnown = (word: string): boolean => sure.has(word) || unsure.has(word);
  return (
    words.every((word) => isKnown(word) || word.length === 1) &&
    (words.some((word) => sure.has(word)) || words.filter((word) => unsure.has(word)).length > 1)
  );
};

/** Two parts written as one word, as logins and file names are. */
export const joined = (parts: string[]): string[] => {
  const few = parts.slice(0, mostJoined);
  return few.flatMap((one) => few.filter((other) => other !== one).map((other) => one + other));
};

/** As it is written where there is no å, ä, ö or é. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o');
