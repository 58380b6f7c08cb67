import type { Language } from '../../../cms/contracts/primitives';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** "9 november 2026"; `day` is `YYYY-MM-DD`, a day in Sweden wherever the reader is. */
export const longDate = (day: string, language: Language): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(
    new Date(year, month - 1, date),
  );
};

/** "10.42" in Swedish, "10:42" in English. */
export const clock = (at: Date, language: Language): string => {
  const text = at.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  return language === 'sv' ? text.replace(':', '.') : text;
};

export const number = (value: number, language: Language, decimals = 0): string =>
  value.toLocaleString(locales[language], { maximumFractionDigits: decimals });
