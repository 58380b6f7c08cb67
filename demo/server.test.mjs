import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from './html.mjs';
import { createDemoIntranet } from './server.mjs';
import { createTokens } from './tokens.mjs';

const cms = 'http://cms.example:1337';
const intranet = createDemoIntranet({ cms, port: 0 });
let origin;

beforeAll(async () => {
  origin = await intranet.start();
});
afterAll(() => intranet.stop());

const get = (path, options) => fetch(`${origin}${path}`, options);
const links = (markup) =>
  [...markup.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to);

describe('the demo intranet', () => {
  it.each([
    '/',
    '/en/',
    '/nyheter',
    '/en/news',
    '/exempel',
    '/ideer',
    '/om',
    '/sok',
    '/exempel/a-b',
  ])('has a page at %s', async (path) => {
    const response = await get(path);
    const markup = await response.text();
    expect(response.status).toBe(200);
    expect(markup).toContain(`<html lang="${path.startsWith('/en') ? 'en' : 'sv'}"`);
  });

  it('has no dead link of its own', async () => {
    const seen = new Set(['/', '/en/']);
    for (const path of seen) {
      const response = await get(path.replaceAll('&amp;', '&'));
      expect(response.status, path).toBe(200);
      const own = links(await response.text()).filter((to) => /^\/(?!byt-person)/.test(to));
      for (const to of own) seen.add(to.split('#')[0]);
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  it('allows the loader and nothing inline', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${cms}/idesluss/v1/ 'self';`);
    expect(policy).not.toContain('unsafe');
    const markup = await response.text();
    expect(markup).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
  });

  it('embeds by the public snippet', async () => {
    const markup = await (await get('/en/')).text();
    expect(markup).toContain(`src="${cms}/idesluss/v1/loader.js"`);
    expect(markup).toContain(`<idesluss-story-carousel api="${cms}" limit="5" lang="en">`);
    expect(markup).toContain(
      `<idesluss-idea-form api="${cms}" lang="en" follow-url="/en/my-ideas">`,
    );
  });

  it('writes what is asked for as text', async () => {
    const markup = await (await get(`/sok?q=${encodeURIComponent('"><b>$&')}`)).text();
    expect(markup).toContain('&quot;&gt;&lt;b&gt;$&amp;');
    expect(markup).not.toContain('<b>');
  });

  it('finds news by a word', async () => {
    const markup = await (await get('/sok?q=INFLUENSA')).text();
    expect(markup).toContain('/nyheter/vaccinera-dig-pa-jobbet');
  });

  it('keeps a chosen appearance from page to page', async () => {
    const markup = await (await get('/?appearance=dark')).text();
    expect(markup).toContain('data-appearance="dark"');
    expect(markup).toContain('href="/nyheter?appearance=dark"');
  });

  it.each(['/finns-inte', '/nyheter/finns-inte', '/../server.mjs', '/%2e%2e/server.mjs', '//x/y'])(
    'says that there is no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('answers HEAD without a body and refuses what writes', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(await head.text()).toBe('');
    const post = await get('/', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says so when the port is taken', async () => {
    const second = createDemoIntranet({ cms, port: Number(new URL(origin).port) });
    await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('who is signed in', () => {
  const as = (id) => ({ headers: { Cookie: `other=1; storstad-person=${id}` } });
  const tokenOf = async (id) => (await get('/token', as(id))).text();

  it('is the usual employee, until somebody else is chosen', async () => {
    expect(await (await get('/')).text()).toContain('Samira Lind');
    const switched = await get('/byt-person?som=johan&till=%2Fideer%3Fappearance%3Ddark', {
      redirect: 'manual',
    });
    expect([switched.status, switched.headers.get('location')]).toEqual([
      303,
      '/ideer?appearance=dark',
    ]);
    expect(switched.headers.get('set-cookie')).toBe(
      'storstad-person=johan; Path=/; HttpOnly; SameSite=Lax',
    );
    const page = await (await get('/', as('johan'))).text();
    expect(page).toMatch(/<summary>[^]*Johan Berg[^]*<\/summary>/);
  });

  it('can be changed from every page, back to it', async () => {
    const markup = await (await get('/en/search?q=bus')).text();
    const switches = links(markup).filter((to) => to.startsWith('/byt-person'));
    expect(switches).toHaveLength(5);
    for (const to of switches) {
      const { url } = await get(to.replaceAll('&amp;', '&'));
      expect(url).toBe(`${origin}/en/search?q=bus`);
    }
  });

  it('can be nobody, who gets no token', async () => {
    expect(await (await get('/en/', as('ingen'))).text()).toMatch(/<summary>[^]*Not signed in/);
    expect(await tokenOf('ingen')).toBe('');
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    'http://',
    '/\\elsewhere',
    '/%0d%0a',
  ])('leads nowhere else than to a page of the intranet: %s', async (address) => {
    const { headers } = await get(`/byt-person?som=samira&till=${encodeURIComponent(address)}`, {
      redirect: 'manual',
    });
    expect(headers.get('location')).toMatch(/^\/(?![/\\])/);
  });

  it('is signed with a key that lies open where OpenID Connect looks for it', async () => {
    const described = await (await get('/.well-known/openid-configuration')).json();
    expect(described.issuer).toBe(origin);
    const keys = createLocalJWKSet(await (await fetch(described.jwks_uri)).json());
    const token = await tokenOf('aasa');
    const options = { issuer: origin, audience: 'idesluss', algorithms: ['ES256'] };
    const { payload } = await jwtVerify(token, keys, options);
    expect(payload).toMatchObject({
      sub: 'aasa',
      name: 'Åsa Nyström',
      administration: 'utbildningsforvaltningen',
    });
    expect(payload.exp - payload.iat).toBe(300);
    expect(JSON.stringify(keys.jwks())).not.toContain('"d"');
  });

  it('is told by a token that nobody keeps and no other origin may read', async () => {
    const { headers } = await get('/token');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBe(null);
  });

  it('is signed with the same key after a new start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'storstad-'));
    const keyFile = join(folder, 'below', 'key.json');
    const [first, second] = [
      await createTokens({ issuer: cms, keyFile }),
      await createTokens({ issuer: cms, keyFile }),
    ];
    expect(second.documents).toEqual(first.documents);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});

describe('html', () => {
  it('escapes values and keeps markup', () => {
    const inner = html`<b>${'<&">\''}</b>`;
    expect(String(html`<p title="${'"'}">${[inner, 0, null, false]}</p>`)).toBe(
      '<p title="&quot;"><b>&lt;&amp;&quot;&gt;&#39;</b>0</p>',
    );
  });
});
