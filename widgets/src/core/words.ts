import type { Language } from '../../../cms/contracts/primitives';

/** One dictionary a language; a key that is missing in one of them does not compile. */
export type Dictionary<Words> = Record<Language, Words>;

const sv = {
  retry: 'Försök igen',
  restOfPageWorks: 'Resten av sidan fungerar som vanligt.',
};

const en: typeof sv = {
  retry: 'Try again',
  restOfPageWorks: 'The rest of the page works as usual.',
};

export const commonWords: Dictionary<typeof sv> = { sv, en };
