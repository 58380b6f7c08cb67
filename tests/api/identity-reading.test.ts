import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuredOrigin } from './support/environment';
import { encodedBytes, until } from './support/http';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { publishStory } from './support/stories';

let issuer: TestIssuer;
let installation: Installation;
let token: Record<string, string>;
beforeAll(async () => {
  issuer = await startIssuer();
  installation = await startInstallation({
    settings: {
      IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]),
      IDESLUSS_READING_STORIES: 'token',
      IDESLUSS_READING_CHALLENGES: 'token',
    },
  });
  token = bearer(await issuer.token());
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  installation.client.get(path, headers);
const slug = 'koken-som-vagde-sig-till-mindre-svinn';
const closed = ['/stories', `/stories/${slug}`, '/stories.atom', '/challenges'];

describe('a kind that asks for a token', () => {
  it.each(closed)('%s is closed without one, also when it is kept', async (path) => {
    for (let round = 0; round < 2; round += 1) {
      for (const headers of [{}, bearer(await issuer.token({ exp: 1 })), bearer('a.b.c')]) {
        const { status, body, headers: told } = await get(path, headers);
        expect([status, told.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
        expect(JSON.stringify(body)).not.toContain('Storstad');
      }
      const { status, headers } = await get(path, token);
      expect(status).toBe(200);
      expect(headers.get('Cache-Control')).toBe('private, no-cache');
      expect(headers.get('Vary')).toBe('Accept-Encoding, Authorization, Origin');
      expect(headers.get('Set-Cookie')).toBe(null);
    }
  });

  it.each(['/idesluss/stories', `/idesluss/stories/${slug}`])(
    '%s is closed as a plain page too',
    async (path) => {
      await get('/stories', token);
      expect((await installation.client.send('GET', path)).status).toBe(401);
      expect((await installation.client.send('GET', path, { headers: token })).status).toBe(200);
      expect((await installation.client.send('GET', path)).status).toBe(401);
    },
  );

  it('is not opened by HEAD, an ETag or an encoding', async () => {
    const { headers } = await get('/stories', token);
    const etag = headers.get('ETag') ?? '';
    const head = await installation.client.send('HEAD', '/api/idesluss/stories');
    expect(head.status).toBe(401);
    expect((await get('/stories', { 'If-None-Match': etag })).status).toBe(401);
    expect((await get('/stories', { 'If-None-Match': etag, ...token })).status).toBe(304);
    const bytes = await encodedBytes(installation.address, '/api/idesluss/stories', 'br');
    expect(bytes.text).toContain('urn:idesluss:problem:unauthorized');
  });

  it('is the same bytes for everybody, kept and dropped as ever', async () => {
    const first = await get('/stories?limit=3', token);
    const second = await get('/stories?limit=3', bearer(await issuer.token({ sub: 'another' })));
    expect(second.text).toBe(first.text);
    const story = await publishStory(installation.strapi, { title: 'Alldeles ny berättelse' });
    const after = await until(
      () => get('/stories?limit=3', token),
      ({ text }) => text.includes(story.slug),
    );
    expect(after.text).toContain(story.slug);
  });

  it('is for pages that are allowed', async () => {
    const allowed = await installation.client.send('OPTIONS', '/api/idesluss/stories', {
      headers: { Origin: configuredOrigin, 'Access-Control-Request-Method': 'GET' },
    });
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(configuredOrigin);
    const { headers } = await get('/stories', { ...token, Origin: configuredOrigin });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(configuredOrigin);
    const other = await get('/stories', { ...token, Origin: 'https://elsewhere.example' });
    expect(other.status).toBe(403);
    expect((await get('/stories', token)).headers.get('Access-Control-Allow-Origin')).toBe(null);
  });
});

describe('a kind that is open', () => {
  it.each(['/administrations', '/target-groups', '/themes', '/openapi.json'])(
    '%s is for everyone, with or without a token',
    async (path) => {
      for (const headers of [{}, bearer('not.a.token')]) {
        const { status, headers: told } = await get(path, headers);
        expect([status, told.get('Cache-Control')]).toEqual([200, 'public, no-cache']);
        expect(told.get('Access-Control-Allow-Origin')).toBe('*');
      }
    },
  );
});
