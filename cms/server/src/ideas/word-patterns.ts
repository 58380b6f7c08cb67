import { folded } from './person-words';

/** Letters; a name is found only between such that are none. */
export const letter = String.raw`[\p{L}\p{M}]`;
export const letterOrDigit = String.raw`[\p{L}\p{M}\p{N}]`;
/** Letters that are written alike where there is no other. */
const alike = [
  'aàáâãäå',
  'cçćč',
  'eèéêë',
  'iìíîï',
  'nñń',
  'oòóôõöø',
  'sśš',
  'uùúûü',
  'yýÿ',
  'zźżž',
];

/** Words with nothing of a word beside them, also in the genitive; null when there are none. */
export const asWord = (words: string | null, flags: string): RegExp | null =>
  words === null ? null : bounded(`(?:${words})[sS]?`, letterOrDigit, flags);

/** A pattern with no `by` just before or after. */
export const bounded = (pattern: string, by: string, flags: string): RegExp =>
  new RegExp(`(?<!${by})${pattern}(?!${by})`, flags);

/** Any of the words, the longest first; null when there are none. */
export const alternatives = (words: string[], as: (word: string) => string): string | null =>
  words.length === 0
    ? null
    : [...new Set(words)]
        .toSorted((a, b) => b.length - a.length)
        .map(as)
        .join('|');

/** How a part of a name is written where it is a name. */
export const written = (part: string): string[] => {
  const large = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return [...(/^\p{Ll}/u.test(part) ? [] : [part]), large, part.toUpperCase()];
};

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Also as it is written without å, ä, ö or é. */
export const loosely = (word: string): string =>
  [...folded(word)]
    .map((one) => {
      const same = alike.find((letters) => letters.startsWith(one));
      return same === undefined ? escaped(one) : `[${same}]`;
    })
    .join('');
