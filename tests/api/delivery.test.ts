import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListAnswer } from '../../cms/contracts/primitives';
import type { StorySummary } from '../../cms/contracts/stories';
import { encodedBytes, until } from './support/http';
import { type Installation, startInstallation } from './support/installation';
import { queriesDuring } from './support/queries';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const slug = 'koken-som-vagde-sig-till-mindre-svinn';

describe('a payload', () => {
  it('may be kept by anybody but is always asked for again', async () => {
    const { headers } = await installation.client.get('/stories');
    expect(headers.get('Cache-Control')).toBe('public, no-cache');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Vary')).toContain('Accept-Encoding');
    expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  });

  it('is not sent again to whoever has it', async () => {
    const first = await installation.client.get(`/stories/${slug}`);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const strong = etag.slice(2);
    for (const tag of [etag, strong, '*', `"other", ${etag}`]) {
      const again = await installation.client.get(`/stories/${slug}`, { 'If-None-Match': tag });
      expect([tag, again.status, again.text]).toEqual([tag, 304, '']);
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.get('Cache-Control')).toBe('public, no-cache');
    }
    const other = await installation.client.get(`/stories/${slug}`, { 'If-None-Match': '"other"' });
    expect(other.status).toBe(200);
  });

  it('is compressed after its first answer, to the same text and tag', async () => {
    const path = '/api/idesluss/stories?limit=11';
    const first = await encodedBytes(installation.address, path, 'br, gzip');
    expect(first.encoding).toBeNull();
    for (const encoding of ['br', 'gzip']) {
      const small = await until(
        () => encodedBytes(installation.address, path, encoding),
        (answer) => answer.encoding === encoding,
      );
      expect(small.text).toBe(first.text);
      expect(small.etag).toBe(first.etag);
      expect(small.length).toBeLessThan(first.length / 2);
    }
    const refused = await encodedBytes(installation.address, path, 'br;q=0, gzip;q=0');
    expect(refused.encoding).toBeNull();
    expect(refused.text).toBe(first.text);
  });

  it('is the same for whoever asks in the same moment, and built once', async () => {
    const paths = Array.from({ length: 30 }, () => '/stories?limit=10');
    const queries = await queriesDuring(installation.strapi, async () => {
      const answers = await Promise.all(paths.map((path) => installation.client.get(path)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });
    expect(queries).toHaveLength(3);
  });

  it('is asked of the database once, with few queries', async () => {
    const count = (path: string) =>
      queriesDuring(installation.strapi, () => installation.client.get(path));
    for (const path of ['/stories?limit=12', '/stories/nyckelfri-hemtjanst-cyklar-fram']) {
      const cold = await count(path);
      expect(cold.length).toBeGreaterThan(0);
      expect(cold.length).toBeLessThanOrEqual(8);
      expect(await count(path)).toEqual([]);
    }
    // The number of queries does not follow the number of stories.
    expect(await count('/stories?limit=2')).toHaveLength(3);
    for (const path of ['/challenges', '/administrations', '/target-groups', '/themes']) {
      expect((await count(path)).length).toBeLessThanOrEqual(8);
      expect(await count(path)).toEqual([]);
    }
  });

  it('that was not found is not kept', async () => {
    const ask = () => installation.client.get('/stories/finns-inte');
    await ask();
    expect((await queriesDuring(installation.strapi, ask)).length).toBeGreaterThan(0);
  });
});

describe('the feed', () => {
  it('has the stories of the list, newest first', async () => {
    const { body } = await installation.client.get<ListAnswer<StorySummary>>('/stories');
    const { text, headers } = await installation.client.get('/stories.atom');
    expect(headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const links = [...text.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"\/>/g)];
    expect(links.slice(1).map(([, href]) => href)).toEqual(body.data.map(({ url }) => url));
  });
});
