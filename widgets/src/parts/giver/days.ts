import type { Language } from '../../../../cms/contracts/primitives';
import { locales, longDate } from '../../core/dates.ts';

/** The Swedish day of an instant, wherever the reader is. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** "i dag", "i går", or "23 november" with the year when it is another than this. */
export const shortDay = (instant: string, language: Language): string => {
  const day = dayOf(instant);
  const today = dayOf(new Date().toISOString());
  const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return ago === 0 || ago === 1
    ? new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(0 - ago, 'day')
    : longDate(day, language, day.slice(0, 4) === today.slice(0, 4));
};
