import type { Dictionary } from '../core/words.ts';
import type { IdeaFormWords } from './words.sv.ts';

/** Each language is a file of its own: nobody reads both. */
export const dictionaries: Dictionary<() => Promise<IdeaFormWords>> = {
  sv: () => import('./words.sv.ts').then(({ sv }) => sv),
  en: () => import('./words.en.ts').then(({ en }) => en),
};
