import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { configuredOrigin, publicUrl } from './support/environment';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const stranger = 'https://elsewhere.example';

const preflight = (path: string, origin: string, method: string) =>
  installation.client.send<Problem>('OPTIONS', `/api/idesluss${path}`, {
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'content-type, idempotency-key',
    },
  });
const allowed = ({ headers }: { headers: Headers }) => headers.get('Access-Control-Allow-Origin');
const mayHaveCookies = ({ headers }: { headers: Headers }) =>
  headers.get('Access-Control-Allow-Credentials');

describe('reading', () => {
  it('is open to every page, and never with cookies', async () => {
    for (const path of ['/stories', '/challenges', '/openapi.json', '/finns-inte']) {
      const answer = await installation.client.get(path, { Origin: stranger });
      expect([path, allowed(answer), mayHaveCookies(answer)]).toEqual([path, '*', null]);
    }
    const asked = await preflight('/stories', stranger, 'GET');
    expect([asked.status, allowed(asked), mayHaveCookies(asked)]).toEqual([204, '*', null]);
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD');
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match');
  });
});

describe('writing', () => {
  it.each(['/ideas', '/attachments'])('to %s is open to a page that is known', async (path) => {
    for (const origin of [configuredOrigin, publicUrl]) {
      const asked = await preflight(path, origin, 'POST');
      expect([asked.status, allowed(asked), mayHaveCookies(asked)]).toEqual([204, origin, null]);
      expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
      expect(asked.headers.get('Vary')).toContain('Origin');
    }
  });

  it.each([
    stranger,
    'null',
    `${configuredOrigin}.evil.example`,
    'http://intranet.storstad.example',
  ])('is closed to %s, in words that its reader can be shown', async (origin) => {
    const asked = await preflight('/ideas', origin, 'POST');
    expect([asked.status, allowed(asked)]).toEqual([204, origin]);
    const sent = await installation.client.submit<Problem>(submission(), {
      headers: { Origin: origin },
    });
    expect([sent.status, sent.body.type, allowed(sent)]).toEqual([
      403,
      'urn:idesluss:problem:origin-not-allowed',
      origin,
    ]);
    for (const answer of [asked, sent]) expect(mayHaveCookies(answer)).toBeNull();
  });

  it('answers a known page so that it can read the answer, also a refusal', async () => {
    const headers = { Origin: configuredOrigin };
    const taken = await installation.client.submit(submission(), { headers });
    const refused = await installation.client.submit(submission({ title: '' }), { headers });
    const broken = await installation.client.submit('{', { headers });
    for (const [answer, status] of [
      [taken, 201],
      [refused, 422],
      [broken, 400],
    ] as const) {
      expect([answer.status, allowed(answer), mayHaveCookies(answer)]).toEqual([
        status,
        configuredOrigin,
        null,
      ]);
      expect(answer.headers.get('Vary')).toContain('Origin');
    }
    expect(taken.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  });

  it('is open to what is no browser', async () => {
    const answer = await installation.client.submit(submission());
    expect([answer.status, allowed(answer)]).toEqual([201, null]);
  });

  it('is open to an administration’s pages as soon as they are named, and not longer', async () => {
    const origin = 'https://insidan.storstad.example';
    const name = (hostOrigins: string | null) =>
      installation.strapi.db
        .query('plugin::idesluss.administration')
        .update({ where: { slug: 'trafikkontoret' }, data: { hostOrigins } as never });
    const ask = async () =>
      (await installation.client.submit(submission(), { headers: { Origin: origin } })).status;
    expect(await ask()).toBe(403);
    await name(`https://other.example\n${origin}/start/sida`);
    expect(await ask()).toBe(201);
    const sent = await installation.client.submit(submission(), { headers: { Origin: origin } });
    expect([sent.status, allowed(sent)]).toEqual([201, origin]);
    await name(null);
    expect(await ask()).toBe(403);
  });
});
