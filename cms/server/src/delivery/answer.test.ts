import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from './answer';
import { createKeptPayloads, type KeptPayload } from './kept-payloads';

const etag = 'W/"abc-_1"';
const plain = '{"data":[]}';

const payload = async (change: Partial<KeptPayload> = {}): Promise<KeptPayload> => {
  const made = await createKeptPayloads().build('/', [], () =>
    Promise.resolve({ body: Buffer.from(plain), mediaType: 'application/json; charset=utf-8' }),
  );
  const compressed = { brotli: Buffer.from('brotli'), gzip: Buffer.from('gzip') };
  return { ...made!, etag, ...compressed, ...change };
};

let server: Server;
let kept: KeptPayload;
beforeAll(async () => {
  server = createServer((incoming, response) => answer(incoming, response, kept));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** What a reader gets over a real connection. */
const sent = async (
  headers: Record<string, string | undefined>,
  method = 'GET',
  change?: Partial<KeptPayload>,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> => {
  kept = await payload(change);
  const { port } = server.address() as AddressInfo;
  const known = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    request({ port, method, headers: Object.fromEntries(known), agent: false })
      .once('error', reject)
      .once('response', (response) => {
        const { statusCode: status } = response;
        text(response).then((body) => resolve({ status, headers: response.headers, body }), reject);
      })
      .end();
  });
};

describe('a kept payload', () => {
  it('goes out whole, with all that is said beside it', async () => {
    expect(await sent({})).toMatchObject({
      status: 200,
      body: plain,
      headers: {
        etag,
        'access-control-allow-origin': '*',
        'cache-control': 'public, no-cache',
        'content-length': String(plain.length),
        'content-type': 'application/json; charset=utf-8',
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  it('has headers of its own before the shared ones', async () => {
    const own = { 'Cache-Control': 'public, max-age=31536000, immutable' };
    const { headers } = await sent({}, 'GET', { headers: own });
    expect(headers['cache-control']).toBe(own['Cache-Control']);
  });

  it('sends no body to HEAD, but says how long it is', async () => {
    const { status, headers, body } = await sent({ 'accept-encoding': 'br' }, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '6', '']);
  });
});

describe('an unchanged payload', () => {
  it.each([etag, '"abc-_1"', '*', ' * ', `"other", ${etag}`, 'W/"other" ,"abc-_1"'])(
    'is not sent again to If-None-Match: %s',
    async (header) => {
      const { status, headers, body } = await sent({ 'if-none-match': header });
      expect([status, body]).toEqual([304, '']);
      expect(headers).toMatchObject({ etag, 'access-control-allow-origin': '*' });
      expect(headers).not.toHaveProperty('content-length');
    },
  );

  it.each(['', 'W/"other"', 'abc-_1', 'W/"abc-_1', '"abc"', '"abc-_1" "x"'])(
    'is sent again to If-None-Match: %s',
    async (header) => {
      expect((await sent({ 'if-none-match': header })).status).toBe(200);
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
  ])('for Accept-Encoding: %s is %s', async (header, encoding) => {
    const { headers, body } = await sent({ 'accept-encoding': header });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(body).toBe({ br: 'brotli', gzip: 'gzip' }[encoding ?? ''] ?? plain);
  });

  it('is none until the compressed bytes are made', async () => {
    const { headers, body } = await sent({ 'accept-encoding': 'br, gzip' }, 'GET', {
      brotli: null,
      gzip: null,
    });
    expect([headers['content-encoding'], body]).toEqual([undefined, plain]);
  });
});
