import type { Language } from '../../../../cms/contracts/primitives';
import { longDate } from '../../core/dates.ts';

/** The Swedish day of an instant, wherever the reader is. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** "23 november", with the year when it is another than this. */
export const shortDay = (instant: string, language: Language): string => {
  const day = dayOf(instant);
  return longDate(day, language, day.slice(0, 4) === dayOf(new Date().toISOString()).slice(0, 4));
};
