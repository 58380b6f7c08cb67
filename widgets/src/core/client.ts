import type { Language } from '../../../cms/contracts/primitives';
import type { Problem } from '../../../cms/contracts/problem';
import { page } from './page.ts';
import { readOnce, send } from './request.ts';

/** A request that gave no usable answer. `status` is 0 when nothing of ours answered at all. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly problem?: Problem,
    /** Seconds the server asked us to wait. */
    readonly retryAfter?: number,
  ) {
    super(`HTTP ${status}`);
  }
}

/** @throws RequestError; the next read then asks anew. */
export const read = async <T>(address: string, language: Language): Promise<T> => {
  try {
    return await answerOf<T>(readOnce(address, language));
  } catch (error) {
    page().answers.delete(address);
    throw error;
  }
};

/** @throws RequestError */
export const ask = <T>(address: string, language: Language, init: RequestInit): Promise<T> =>
  answerOf(send(address, language, init));

const answerOf = async <T>(request: Promise<Response>): Promise<T> => {
  const response = await request.catch(() => undefined);
  // Others may read the same answer. A body that is no JSON was not written by our server.
  const body = (await response
    ?.clone()
    .json()
    .catch(() => undefined)) as unknown;
  if (response?.ok && body) return body as T;
  const status = response?.ok ? 0 : (response?.status ?? 0);
  throw errorFrom(status, body, response?.headers.get('Retry-After'));
};

export const errorFrom = (
  status: number,
  body: unknown,
  retryAfter: string | null | undefined,
): RequestError =>
  new RequestError(
    status,
    (body as Problem | undefined)?.detail ? (body as Problem) : undefined,
    Number(retryAfter) || undefined,
  );
