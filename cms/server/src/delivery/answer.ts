import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Writes a kept payload to the socket: 304, compressed or plain. */
export const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  payload: KeptPayload,
): void => {
  const headers: Record<string, string | number> = {
    ...shared,
    ...payload.headers,
    ETag: payload.etag,
  };
  if (matches(request.headers['if-none-match'], payload.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const [encoding, body] = choose(request.headers['accept-encoding'], payload);
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Type'] = payload.mediaType;
  headers['Content-Length'] = body.length;
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** RFC 9110 §13.1.2: weak comparison with any of the listed tags. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag ||
    header.trim() === '*' ||
    header.split(',').some((tag) => tag.trim().replace(/^(?:W\/)?/, 'W/') === etag));

const accepts = (header: string, encoding: string): boolean =>
  header.includes(encoding) && !new RegExp(`${encoding}\\s*;\\s*q=0(?:\\.0*)?(?:,|$)`).test(header);

const choose = (header: string | undefined, payload: KeptPayload): [string | null, Buffer] => {
  if (header && payload.brotli && accepts(header, 'br')) return ['br', payload.brotli];
  if (header && payload.gzip && accepts(header, 'gzip')) return ['gzip', payload.gzip];
  return [null, payload.body];
};
