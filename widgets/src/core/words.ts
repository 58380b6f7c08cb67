import type { Language } from '../../../cms/contracts/primitives';

/** One dictionary a language; a key that is missing in one of them does not compile. */
export type Dictionary<Words> = Record<Language, Words>;

const sv = {
  retry: 'Försök igen',
  restOfPageWorks: 'Resten av sidan fungerar som vanligt.',
  step: (at: number, of: number) => `steg ${at} av ${of}`,
};

const en: typeof sv = {
  retry: 'Try again',
  restOfPageWorks: 'The rest of the page works as usual.',
  step: (at, of) => `step ${at} of ${of}`,
};

export const commonWords: Dictionary<typeof sv> = { sv, en };
