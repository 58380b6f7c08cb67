import { randomUUID } from 'node:crypto';
import type { IdeaReceipt } from '../../../cms/contracts/ideas';
import type { Problem } from '../../../cms/contracts/problem';
import { checkAgainst, type Description } from './described';

export interface Answer<T> {
  status: number;
  headers: Headers;
  /** Parsed when it is JSON; else undefined. */
  body: T;
  text: string;
}

export interface Sending {
  headers?: Record<string, string>;
  body?: RequestInit['body'];
}

const api = '/api/idesluss';

export const newKey = (): string => randomUUID();

/** Speaks to one instance. Every answer below `/api/idesluss` is checked against its description. */
export const createClient = async (address: string) => {
  const described = await fetch(`${address}${api}/openapi.json`);
  const description = (await described.json()) as Description;
  const check = checkAgainst(description);

  /** Any address of the instance, `/uploads/…` and the admin's too. */
  const send = async <T = unknown>(
    method: string,
    path: string,
    { headers = {}, body }: Sending = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers,
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
      redirect: 'manual',
    });
    const text = await response.text();
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const below = path.startsWith(`${api}/`) ? (path.slice(api.length).split('?')[0] ?? '') : null;
    if (below !== null && method !== 'OPTIONS' && below !== '/openapi.json') {
      check({ method, path: below, status: response.status, mediaType, text });
    }
    return {
      status: response.status,
      headers: response.headers,
      body: (mediaType.endsWith('json') && text ? JSON.parse(text) : undefined) as T,
      text,
    };
  };

  return {
    address,
    description,
    send,
    /** A public read; `path` is below `/api/idesluss`. */
    get: <T = Problem>(path: string, headers: Record<string, string> = {}) =>
      send<T>('GET', `${api}${path}`, { headers }),

    /** A submission with a key of its own, unless one is given. */
    submit: <T = { data: IdeaReceipt }>(
      idea: unknown,
      { key = newKey(), headers = {} }: { key?: string; headers?: Record<string, string> } = {},
    ) =>
      send<T>('POST', `${api}/ideas`, {
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers },
        body: typeof idea === 'string' ? idea : JSON.stringify(idea),
      }),

    /** A form to `/attachments`. */
    attach: <T = Problem>(form: FormData, headers: Record<string, string> = {}) =>
      send<T>('POST', `${api}/attachments`, { headers, body: form }),
  };
};

export type Client = Awaited<ReturnType<typeof createClient>>;
