import type { Language } from '../../../../contracts/primitives';
import { en } from './en';
import { sv } from './sv';
import type { NoticeWords } from './types';

export const noticeWords: Record<Language, NoticeWords> = { sv, en };

export type Values = Partial<
  Record<'title' | 'reference' | 'administration' | 'date' | 'count' | 'name', string>
>;

/** Words with what they speak of filled in. */
export const fill = (words: string, values: Values): string =>
  words.replace(/\{(\w+)\}/g, (whole, key: string) => values[key as keyof Values] ?? whole);

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A calendar day as a person says it: 7 december 2026. */
export const spokenDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`));
