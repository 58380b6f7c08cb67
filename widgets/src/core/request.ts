import type { Language } from '../../../cms/contracts/primitives';
import { page } from './page.ts';

const freshFor = 60_000;
const patience = 20_000;

export const send = (address: string, language: Language, init?: RequestInit): Promise<Response> =>
  fetch(address, {
    ...init,
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
    headers: { ...init?.headers, 'Accept-Language': language },
  });

/** A public payload's answer. Asked for once a page and minute, however many widgets show it. */
export const readOnce = (address: string, language: Language): Promise<Response> => {
  const { answers } = page();
  const kept = answers.get(address);
  if (kept && Date.now() - kept.at < freshFor) return kept.response;
  const response = send(address, language);
  answers.set(address, { at: Date.now(), response });
  return response;
};
