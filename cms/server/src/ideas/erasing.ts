import type { Traces } from '../identity/givers';
import { callingWords, closingWords } from './greetings';
import { folded, isAddressOf, joined, personWords, type PersonWords } from './person-words';

/** What stands where something that told of a person was taken out. */
export const mark = '▇▇▇';

/** Letters; a name is found only between such that are none. */
const letter = String.raw`[\p{L}\p{M}]`;
const letterOrDigit = String.raw`[\p{L}\p{M}\p{N}]`;
/** Looked for from its beginning only, or a long word would be read again from each of its letters. */
const address =
  /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
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
/** A part of a name this long is hardly ever a word that follows on a thank-you. */
const long = 5;

/**
 * A text without the person it may name. Found in any case: the address, and any address made of
 * the name; the whole name; parts of it that stand together. Found as it is written or in capitals:
 * each part as a word of its own (Per is a person, per is a preposition). A part in small letters
 * is found only where somebody is called by name: after a greeting, or alone on the last line.
 */
export const withoutPerson = (text: string, traces: readonly Traces[]): string => {
  const words = personWords(traces);
  const { parts, guessed } = words;
  const any = alternatives([...parts, ...guessed], loosely);
  return rewritten(text, words, (left) =>
    withoutSignature(
      inTurn(left, [
        ...together(words),
        ...(any === null ? [] : afterGreetings(any, alternatives(longOf(words), loosely))),
        asWord(alternatives(parts.flatMap(written), escaped), 'gu'),
      ]),
      any,
    ),
  );
};

/** The name of a file, where no part of the person's name is anything else, whatever its case. */
export const fileNameWithoutPerson = (name: string, traces: readonly Traces[]): string => {
  const words = personWords(traces);
  const all = [...words.parts, ...words.guessed];
  const any = alternatives([...all, ...joined(all)], loosely);
  return rewritten(name, words, (left) =>
    any === null
      ? left
      : left.replace(bounded(`(?:${any})(?:[\\s._-]{1,3}(?:${any}))*s?`, letter, 'giu'), mark),
  );
};

/** Decomposed letters look the same: they are composed only where something was found. */
const rewritten = (text: string, words: PersonWords, rest: (text: string) => string): string => {
  const composed = text.normalize('NFC');
  const whole = asWord(alternatives(words.whole, escaped), 'giu');
  const found = composed.replace(address, (one) => (isAddressOf(one, words) ? mark : one));
  const left = rest(inTurn(found, [whole]));
  return left === composed ? text : left;
};

/** Parts beside each other: "samira.lind", "lind samira". Words as short as "per ek" are also words. */
const together = ({ parts, guessed }: PersonWords): (RegExp | null)[] => {
  const tight = alternatives([...parts, ...guessed], loosely);
  const loose = alternatives(
    [...parts, ...guessed].filter((part) => part.length > 2),
    loosely,
  );
  return [
    tight === null ? null : bounded(`(?:${tight})(?:[._-](?:${tight}))+s?`, letter, 'giu'),
    loose === null ? null : bounded(`(?:${loose})(?:\\s{1,3}(?:${loose}))+s?`, letter, 'giu'),
  ];
};

const afterGreetings = (any: string, longer: string | null): (RegExp | null)[] => {
  const after = (words: string[], between: string): string =>
    `(?<=(?<!${letterOrDigit})(?:${words.join('|')})${between})`;
  const all = [...callingWords, ...closingWords];
  const end = String.raw`(?=[ \t]*(?:\p{L}\.?[ \t]*)?(?:$|[\r\n.,!?:;)]))`;
  const chain = (part: string): string => `(?:${part})(?:[ \\t](?:${part}))*(?!${letterOrDigit})`;
  return [
    new RegExp(`${after(callingWords, '[ \\t:]{1,2}')}${chain(any)}`, 'giu'),
    longer === null ? null : new RegExp(`${after(all, '[ \\t]')}${chain(longer)}`, 'giu'),
    new RegExp(`${after(all, '[\\s,:/–—-]{1,5}')}${chain(any)}${end}`, 'giu'),
  ];
};

/** "/samira" or "samira l" alone on the last line, below others, is a signature. */
const withoutSignature = (text: string, any: string | null): string => {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (any === null || last < 1) return text;
  const signature = new RegExp(`^([\\s/]{0,4})(?:${any})((?:[ \\t]\\p{L})?[.!]?\\s*)$`, 'iu');
  return lines
    .map((line, index) => (index === last ? line.replace(signature, `$1${mark}$2`) : line))
    .join('\n');
};

const inTurn = (text: string, patterns: (RegExp | null)[]): string =>
  patterns.reduce((left, pattern) => (pattern ? left.replace(pattern, mark) : left), text);

const asWord = (words: string | null, flags: string): RegExp | null =>
  words === null ? null : bounded(`(?:${words})[sS]?`, letterOrDigit, flags);

const bounded = (pattern: string, by: string, flags: string): RegExp =>
  new RegExp(`(?<!${by})${pattern}(?!${by})`, flags);

const alternatives = (words: string[], as: (word: string) => string): string | null =>
  words.length === 0
    ? null
    : [...new Set(words)]
        .toSorted((a, b) => b.length - a.length)
        .map(as)
        .join('|');

const longOf = ({ parts, guessed }: PersonWords): string[] =>
  [...parts, ...guessed].filter((part) => part.length >= long);

/** How a part of a name is written where it is a name. */
const written = (part: string): string[] => {
  const large = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return [...(/^\p{Ll}/u.test(part) ? [] : [part]), large, part.toUpperCase()];
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Also as it is written without å, ä, ö or é. */
const loosely = (word: string): string =>
  [...folded(word)]
    .map((one) => {
      const same = alike.find((letters) => letters.startsWith(one));
      return same === undefined ? escaped(one) : `[${same}]`;
    })
    .join('');
