import type { Dictionary } from '../core/words.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export type IdeaFormWords = typeof sv;
export const ideaFormWords: Dictionary<IdeaFormWords> = { sv, en };
