import { RequestError } from '../../core/client.ts';
import type { GiverWords } from './words.sv.ts';

/** Why something did not go, for a person. */
export const troubleText = (
  error: unknown,
  words: GiverWords,
  /** What is said when nothing of ours answered. */
  unreachable: string = words.textKept,
): string => {
  const { status, problem, retryAfter } =
    error instanceof RequestError ? error : new RequestError(0);
  if (status === 429) return words.tooMany(waitText(retryAfter, words));
  if (status === 401) return words.signInAgain;
  if (status === 404) return words.gone;
  if (status === 0 || status >= 500) return unreachable;
  return problem?.errors[0]?.message ?? problem?.detail ?? unreachable;
};

export const waitText = (seconds: number | undefined, words: GiverWords): string => {
  if (!seconds) return words.aWhile;
  return seconds < 90 ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / 60));
};
