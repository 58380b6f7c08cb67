import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answer } from './answer';
import type { KeptPayload } from './kept-payloads';

const payload: KeptPayload = {
  body: Buffer.from('{"data":[]}'),
  etag: 'W/"abc-_1"',
  mediaType: 'application/json; charset=utf-8',
  headers: {},
  tags: [],
  staleAt: Infinity,
  brotli: Buffer.from('brotli'),
  gzip: Buffer.from('gzip'),
};

/** What goes out for these request headers. */
const sent = (headers: IncomingMessage['headers'], method = 'GET', kept = payload) => {
  const out: { status: number; headers: OutgoingHttpHeaders; body: string | undefined } = {
    status: 0,
    headers: {},
    body: undefined,
  };
  const response = {
    writeHead(status: number, given: OutgoingHttpHeaders) {
      out.status = status;
      out.headers = given;
      return this;
    },
    end(body?: Buffer) {
      out.body = body?.toString();
    },
  };
  answer({ method, headers } as IncomingMessage, response as unknown as ServerResponse, kept);
  return out;
};

describe('a kept payload', () => {
  it('goes out whole, with all that is said beside it', () => {
    expect(sent({})).toEqual({
      status: 200,
      body: '{"data":[]}',
      headers: expect.objectContaining({
        ETag: payload.etag,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, no-cache',
        'Content-Length': payload.body.length,
        'Content-Type': payload.mediaType,
        Vary: 'Accept-Encoding',
        'X-Content-Type-Options': 'nosniff',
      }) as unknown,
    });
  });

  it('has headers of its own before the shared ones', () => {
    const own = { ...payload, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };
    expect(sent({}, 'GET', own).headers['Cache-Control']).toContain('immutable');
  });

  it('sends no body to HEAD, but says how long it is', () => {
    const { status, headers, body } = sent({ 'accept-encoding': 'br' }, 'HEAD');
    expect([status, headers['Content-Length'], body]).toEqual([200, 6, undefined]);
  });
});

describe('an unchanged payload', () => {
  it.each(['W/"abc-_1"', '"abc-_1"', '*', ' * ', '"other", W/"abc-_1"', 'W/"other" ,"abc-_1"'])(
    'is not sent again to If-None-Match: %s',
    (header) => {
      const { status, headers, body } = sent({ 'if-none-match': header });
      expect([status, body]).toEqual([304, undefined]);
      expect(headers).toMatchObject({ ETag: payload.etag, 'Access-Control-Allow-Origin': '*' });
      expect(headers).not.toHaveProperty('Content-Length');
    },
  );

  it.each(['', 'W/"other"', 'abc-_1', 'W/"abc-_1', '"abc"', '"abc-_1" "x"'])(
    'is sent again to If-None-Match: %s',
    (header) => {
      expect(sent({ 'if-none-match': header }).status).toBe(200);
    },
  );
});

describe('the encoding', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0,br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0 , gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0.001', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0.0,gzip;q=0', undefined],
    ['brotli, x-gzip-like', undefined],
    ['gzip;q=0', undefined],
  ])('for Accept-Encoding: %s is %s', (header, encoding) => {
    const { headers, body } = sent({ 'accept-encoding': header });
    expect(headers['Content-Encoding']).toBe(encoding);
    expect(headers['Content-Length']).toBe(body?.length);
    expect(body).toBe({ br: 'brotli', gzip: 'gzip' }[encoding ?? ''] ?? '{"data":[]}');
  });

  it('is none until the compressed bytes are made', () => {
    const fresh = { ...payload, brotli: null, gzip: null };
    const { headers, body } = sent({ 'accept-encoding': 'br, gzip' }, 'GET', fresh);
    expect([headers['Content-Encoding'], body]).toEqual([undefined, '{"data":[]}']);
  });
});
