import type { Language } from '../../../cms/contracts/primitives';

export const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** "9 november 2026"; `day` is `YYYY-MM-DD`, a day in Sweden wherever the reader is. */
export const longDate = (day: string, language: Language): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(
    new Date(year, month - 1, date),
  );
};
