import type { Traces } from '../identity/givers';
import { callingWords, closingWords } from './greetings';
import { folded, isAddressOf, joined, personWords, type PersonWords } from './person-words';
import {
  alternatives,
  asWord,
  bounded,
  escaped,
  letter,
  letterOrDigit,
  loosely,
  written,
} from './word-patterns';

/** What stands where something that told of a person was taken out. */
export const mark = '▇▇▇';

/** Looked for from its beginning only, or a long word would be read again from each of its letters. */
const address =
  /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
/** A part of a name this long is hardly ever a word that follows on a thank-you. */
const long = 5;
/** Letters of two parts that are written as one word, and of a part after an initial. */
const longHandle = 7;
const longLast = 4;

/**
 * A text without the person it may name. Found in any case: the address, and any address made of
 * the name; the whole name; parts of it that stand together, and what is made of them. Found as it
 * is written or in capitals: each part as a word of its own (Per is a person, per is a
 * preposition). A part in small letters is found only where somebody is called by name: after a
 * greeting, or alone on the last line.
 */
export const withoutPerson = (text: string, traces: readonly Traces[]): string => {
  const words = personWords(traces);
  const { parts, guessed } = words;
  const any = alternatives([...parts, ...guessed], loosely);
  return rewritten(text, words, (left) =>
    withoutSignature(
      inTurn(left, [
        ...together(words),
        ...handles(words),
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

/** Whether any of the words stands in a text at all: making the patterns takes milliseconds. */
const mayHold = (text: string, { whole, parts, guessed }: PersonWords): boolean => {
  const read = folded(text);
  return [...whole, ...parts, ...guessed].some((word) => read.includes(folded(word)));
};

/** Decomposed letters look the same: they are composed only where something was found. */
const rewritten = (text: string, words: PersonWords, rest: (text: string) => string): string => {
  if (!mayHold(text, words)) return text;
  const composed = text.normalize('NFC');
  const short = words.whole.filter(isShort);
  const found = composed.replace(address, (one) => (isAddressOf(one, words) ? mark : one));
  const left = rest(
    inTurn(found, [
      asWord(
        alternatives(
          words.whole.filter((name) => !isShort(name)),
          escaped,
        ),
        'giu',
      ),
      asWord(
        alternatives(
          short.flatMap((name) => [name, name.toUpperCase()]),
          escaped,
        ),
        'gu',
      ),
    ]),
  );
  return left === composed ? text : left;
};

/** Names such as Per Ek are also words that stand beside each other: "tio kronor per ek". */
const isShort = (name: string): boolean => name.split(/[\s-]+/).every((part) => part.length <= 3);

/**
 * What people are called in systems and channels: "samiralind", "@samira", "s.lind", "slind". Two
 * parts in one word must be long to be nothing else.
 */
const handles = ({ parts, guessed }: PersonWords): (RegExp | null)[] => {
  const all = [...parts, ...guessed];
  const any = alternatives(all, loosely);
  const twoInOne = alternatives(
    joined(all).filter((word) => word.length >= longHandle),
    loosely,
  );
  const last = all.filter((part) => part.length >= longLast);
  const withInitial = (between: string): string | null =>
    alternatives(
      last.flatMap((part) =>
        all
          .filter((other) => other !== part)
          .map((other) => `${folded(other).charAt(0)}${between}${folded(part)}`),
      ),
      loosely,
    );
  return [
    any === null ? null : bounded(`@(?:${any})`, letterOrDigit, 'giu'),
    twoInOne === null ? null : bounded(`(?:${twoInOne})s?`, letterOrDigit, 'giu'),
    ...['.', '_', '-'].map((between) => asWord(withInitial(between), 'giu')),
    // In small letters alone: Stina is not Sven Tina's login.
    asWord(withInitial(''), 'gu'),
  ];
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

const longOf = ({ parts, guessed }: PersonWords): string[] =>
  [...parts, ...guessed].filter((part) => part.length >= long);
