import type { Language } from '../../../cms/contracts/primitives';
import type { Problem } from '../../../cms/contracts/problem';
import { page } from './page.ts';

const freshFor = 60_000;
const patience = 20_000;

/** A request that gave no usable answer. `status` is 0 when nothing of ours answered at all. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly problem?: Problem,
    /** Seconds the server asked us to wait. */
    readonly retryAfter?: number,
  ) {
    super(problem?.title ?? `HTTP ${status}`);
  }
}

/** A public payload. Asked for once a page and minute, however many widgets show it. */
export const read = <T>(address: string, language: Language): Promise<T> => {
  const { answers } = page();
  const kept = answers.get(address);
  if (kept && Date.now() - kept.at < freshFor) return kept.promise as Promise<T>;
  const promise = ask<T>(address, language);
  answers.set(address, { at: Date.now(), promise });
  promise.catch(() => answers.delete(address));
  return promise;
};

/** @throws RequestError */
export const ask = async <T>(address: string, language: Language, init: RequestInit = {}): Promise<T> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, {
      ...init,
      credentials: 'omit',
      signal: abort.signal,
      headers: { ...init.headers, 'Accept-Language': language },
    });
    const body = (await response.json().catch(() => undefined)) as unknown;
    // A body that is no JSON comes from something between us and the server, not from the server.
    if (!response.ok || body === undefined) {
      throw errorFrom(response.ok ? 0 : response.status, body, response.headers.get('Retry-After'));
    }
    return body as T;
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError(0);
  } finally {
    clearTimeout(timer);
  }
};

export const errorFrom = (status: number, body: unknown, retryAfter: string | null): RequestError =>
  new RequestError(
    status,
    body && typeof body === 'object' && 'detail' in body ? (body as Problem) : undefined,
    retryAfter === null ? undefined : Number(retryAfter) || undefined,
  );
