import type { Language } from '../../../contracts/primitives';

export interface TemplateValues {
  title: string;
  reference: string;
  /** Name of the one who answers; null when nobody has taken the idea yet. */
  coach: string | null;
  language: Language;
}

/** Names that an answer template may hold, as they are written in it. */
export const placeholders = ['{namn}', '{idé}', '{idénummer}', '{coach}'] as const;

/**
 * A template with its names filled in; a name that is not known leaves no gap behind. `{namn}` stays:
 * the server puts the giver's name there, when the giver reads it and for nobody else.
 */
export const fillTemplate = (
  text: string,
  { title, reference, coach, language }: TemplateValues,
): string => {
  const known = new Map([
    ['idé', quoted(title, language)],
    ['idénummer', reference],
    ['coach', coach],
  ]);
  // The space or comma before a name goes with it.
  return text.replace(
    /([ \t]|, )?\{([\p{L}\p{M}]+)\}/gu,
    (whole, before: string | undefined, name: string) => {
      // Composed and decomposed å, ä and ö look the same to the one who writes the template.
      const value = known.get(name.normalize('NFC').toLowerCase());
      if (value === undefined) return whole;
      return value === null ? '' : `${before ?? ''}${value}`;
    },
  );
};

/** What is written already is never taken away: another template comes after it. */
export const addTemplate = (written: string, lastFilled: string, filled: string): string =>
  written.trim() === '' || written === lastFilled ? filled : `${written.trimEnd()}\n\n${filled}`;

const quoted = (title: string, language: Language) =>
  language === 'sv' ? `”${title}”` : `“${title}”`;
