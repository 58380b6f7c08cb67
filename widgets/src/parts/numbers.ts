import type { Language } from '../../../cms/contracts/primitives';
import { locales } from '../core/dates.ts';

/** "10.42" in Swedish, "10:42" in English. */
export const clock = (at: Date, language: Language): string => {
  const text = at.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  return language === 'sv' ? text.replace(':', '.') : text;
};

export const number = (value: number, language: Language, decimals = 0): string =>
  value.toLocaleString(locales[language], { maximumFractionDigits: decimals });
