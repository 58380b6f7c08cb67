import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

describe('what is asked for wrongly', () => {
  const wrong = [
    ['/stories?limit=0', 'limit'],
    ['/stories?limit=101', 'limit'],
    ['/stories?limit=ten', 'limit'],
    ['/stories?limit=5&limit=6', 'limit'],
    ['/stories?cursor=abc', 'cursor'],
    [`/administrations?cursor=${Buffer.from('[1e400]').toString('base64url')}`, 'cursor'],
    ['/stories?language=de', 'language'],
    ['/stories?theme=%27%20OR%201%3D1', 'theme'],
    ['/stories?colour=blue', 'colour'],
    ['/stories/koken-som-vagde-sig-till-mindre-svinn?limit=1', 'limit'],
    ['/administrations?kind=castle', 'kind'],
    ['/administrations?cursor=WzFd', 'cursor'],
    ['/challenges?state=proposed', 'state'],
    ['/challenges?cursor=%25', 'cursor'],
    ['/themes?parent=x', 'parent'],
    ['/stories.atom?limit=2', 'limit'],
    ['/openapi.json?x=1', 'x'],
  ] as const;

  it.each(wrong)('%s names %s', async (path, field) => {
    const said = new Set<string>();
    for (const language of ['sv', 'en']) {
      const { status, body, headers } = await installation.client.get<Problem>(path, {
        'Accept-Language': language,
      });
      expect(status).toBe(400);
      expect(body.type).toBe('urn:idesluss:problem:invalid-query');
      expect(body.errors.map((error) => error.field)).toEqual([field]);
      expect(headers.get('Content-Language')).toBe(language);
      expect(headers.get('Cache-Control')).toBe('no-store');
      said.add(body.errors[0]?.message ?? '');
    }
    expect(said.size).toBe(2);
  });

  it.each([
    '/nothing',
    '/stories/finns-inte',
    '/stories/x/y',
    '/stories/..%2f..%2fadmin',
    '/administrations/finns-inte',
    '/themes/finns-inte',
    '/target-groups/finns-inte',
    '/challenges/finns-inte',
  ])('%s is not there', async (path) => {
    const { status, body } = await installation.client.get<Problem>(path, {
      'Accept-Language': 'en',
    });
    expect(status).toBe(404);
    expect(body.title).toBe('It is not here');
  });

  it.each([
    ['POST', '/stories', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/stories/koken-som-vagde-sig-till-mindre-svinn', 'GET, HEAD, OPTIONS'],
    ['GET', '/ideas', 'POST, OPTIONS'],
    ['PUT', '/attachments', 'POST, OPTIONS'],
  ])('%s %s is told what is allowed', async (method, path, allow) => {
    const { status, headers } = await installation.client.send(method, `/api/idesluss${path}`);
    expect(status).toBe(405);
    expect(headers.get('Allow')).toBe(allow);
  });

  it('a HEAD has the headers of a GET and nothing more', async () => {
    const { client } = installation;
    const got = await client.send('GET', '/api/idesluss/themes');
    const head = await client.send('HEAD', '/api/idesluss/themes');
    expect(head.text).toBe('');
    expect(head.status).toBe(200);
    for (const name of ['ETag', 'Content-Type', 'Cache-Control']) {
      expect(head.headers.get(name)).toBe(got.headers.get(name));
    }
  });
});
