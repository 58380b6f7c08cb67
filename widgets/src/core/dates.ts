import type { Language } from '../../../cms/contracts/primitives';

export const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * "9 november 2026", or with `short` "9 november". `day` is `YYYY-MM-DD`, a day in Sweden wherever
 * the reader is.
 */
export const longDate = (day: string, language: Language, short = false): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: short ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
