import type { Traces } from '../identity/givers';

/** What stands where something that told of a person was taken out. */
export const mark = '▇▇▇';

/** Single letters are initials of half the staff. */
const shortest = 2;

/**
 * A text without the person it may name: the whole name, each part of it as a word of its own (also
 * with the genitive s), and the address. A name alone is looked for as it is written or in
 * capitals: Per is a person, per is a preposition.
 */
export const withoutPerson = (text: string, traces: readonly Traces[]): string => {
  const names = traces.flatMap(({ name }) => name ?? []);
  const unmistakable = names.filter((name) => /\s/.test(name));
  const addresses = traces.flatMap(({ email }) => email ?? []);
  const parts = [...names, ...names.flatMap(partsOf)];
  const inCapitals = parts.map((part) => part.toUpperCase());
  const left = replaceWords(text, [...unmistakable, ...addresses], 'giu');
  return replaceWords(left, [...parts, ...inCapitals], 'gu');
};

const partsOf = (name: string): string[] =>
  name.split(/[\s,-]+/).filter((part) => part.length >= shortest && /^\p{Lu}/u.test(part));

const replaceWords = (text: string, words: string[], flags: string): string => {
  if (words.length === 0) return text;
  const any = words
    .map((word) => word.normalize('NFC'))
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  const word = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${any})[sS]?(?![\\p{L}\\p{M}\\p{N}])`,
    flags,
  );
  // Decomposed letters look the same: they are composed only where something was found.
  const composed = text.normalize('NFC');
  return word.test(composed) ? composed.replace(word, mark) : text;
};
