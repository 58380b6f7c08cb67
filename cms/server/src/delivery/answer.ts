import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { KeptPayload } from './kept-payloads';

/** Beside every public payload: readable from any page, never guessed at, always asked again. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Location',
  // Kept by browsers and proxies, but asked for again each time: a 304 costs nearly nothing, and a
  // story that was withdrawn is gone at once.
  'Cache-Control': 'public, no-cache',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Encoding',
};

/**
 * Puts kept payloads before everything else that listens: an answer that is ready needs no Koa
 * context, and making one costs more than the answer.
 */
export const answerFirst = (
  server: Server,
  find: (url: string) => KeptPayload | undefined,
): void => {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const kept = isRead ? find(request.url ?? '') : undefined;
    if (kept && !kept.needsToken) answer(request, response, kept);
    else for (const other of others) void other(request, response);
  });
};

/** Headers of one answer that are not as everyone's; undefined leaves one out. */
type OwnHeaders = Record<string, string | undefined>;

/** Writes a kept payload to the socket: 304, compressed or plain. */
export const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  payload: KeptPayload,
  own?: OwnHeaders,
): void => {
  if (matches(request.headers['if-none-match'], payload.etag)) {
    response.writeHead(304, headOf(payload, 'unchanged', 0, own)).end();
    return;
  }
  const [encoding, body] = choose(request.headers['accept-encoding'], payload);
  response.writeHead(200, headOf(payload, encoding, body.length, own));
  response.end(request.method === 'HEAD' ? undefined : body);
};

type Encoding = 'identity' | 'br' | 'gzip';

/** The header lines of an answer: names and values in turn. Everyone's are made once for each form. */
const headOf = (
  payload: KeptPayload,
  form: Encoding | 'unchanged',
  length: number,
  own?: OwnHeaders,
): string[] => {
  if (own) return makeHead(payload, form, length, own);
  payload.heads[form] ??= makeHead(payload, form, length, {});
  return payload.heads[form];
};

const makeHead = (
  payload: KeptPayload,
  form: Encoding | 'unchanged',
  length: number,
  own: OwnHeaders,
): string[] => {
  const headers: OwnHeaders = {
    ...shared,
    ...payload.headers,
    ...own,
    ETag: payload.etag,
    ...(form === 'unchanged'
      ? {}
      : { 'Content-Type': payload.mediaType, 'Content-Length': String(length) }),
    ...(form === 'br' || form === 'gzip' ? { 'Content-Encoding': form } : {}),
  };
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [name, value],
  );
};

/** RFC 9110 §13.1.2: weak comparison with any of the listed tags. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag ||
    header.trim() === '*' ||
    header.split(',').some((tag) => tag.trim().replace(/^(?:W\/)?/, 'W/') === etag));

/** RFC 9110 §12.5.3: named, and not with a weight of zero. */
const naming = (encoding: string): RegExp =>
  new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`, 'i');
const brotli = naming('br');
const gzip = naming('gzip');

const choose = (header: string | undefined, payload: KeptPayload): [Encoding, Buffer] => {
  if (header && payload.brotli && brotli.test(header)) return ['br', payload.brotli];
  if (header && payload.gzip && gzip.test(header)) return ['gzip', payload.gzip];
  return ['identity', payload.body];
};
