import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../../contracts/primitives';
import { pluginId } from '../pluginId';
import type sv from '../translations/sv.json';

/** Every text of the admin pages; one that is missing does not compile. */
export type WordKey = keyof typeof sv;
type Values = Record<string, string | number>;
export type Say = (key: WordKey, values?: Values) => string;

export interface Words {
  say: Say;
  /** For `Intl`. */
  locale: string;
  /** The content language nearest to the admin's. */
  language: Language;
}

/** Our texts in the language the admin is set to; English where it is neither of ours. */
export const useWords = (): Words => {
  const { formatMessage, locale } = useIntl();
  return useMemo(
    () => ({
      say: (key, values) => formatMessage({ id: `${pluginId}.${key}` }, values),
      // Day before month, as everywhere else in the house.
      locale: locale === 'en' ? 'en-GB' : locale,
      language: locale === 'sv' ? 'sv' : 'en',
    }),
    [formatMessage, locale],
  );
};
