import { describe, expect, it } from 'vitest';
import { createMatcher } from './match';
import { reads } from './reads';

const match = createMatcher(reads);

describe('the read that answers a path', () => {
  it.each([
    ['/stories', '/stories', {}],
    ['/stories/trygg-hemgang', '/stories/:id', { id: 'trygg-hemgang' }],
    ['/stories/k3v8q0d2m5x7z1a4c6e9b0f2', '/stories/:id', { id: 'k3v8q0d2m5x7z1a4c6e9b0f2' }],
    ['/themes', '/themes', {}],
    ['/openapi.json', '/openapi.json', {}],
  ])('%s is %s', (path, found, parameters) => {
    const result = match(path);
    expect(result?.read.path).toBe(found);
    expect(result?.parameters).toEqual(parameters);
  });

  it.each([
    '',
    '/',
    '/story',
    '/stories/',
    '/stories/a/b',
    '/Stories',
    '/stories/Trygg',
    '/stories/å',
    '/stories/%2e%2e',
    "/stories/a'--",
    '/stories/..',
    `/stories/${'a'.repeat(121)}`,
    '/constructor',
    '/__proto__',
  ])('is none for "%s"', (path) => {
    expect(match(path)).toBeNull();
  });

  it('is the fixed one before the varying one', () => {
    const [read] = reads;
    const list = [
      { ...read!, path: '/things/:id' },
      { ...read!, path: '/things/newest' },
      { ...read!, path: '/things/:id/parts/:part' },
    ];
    const find = createMatcher(list);
    expect(find('/things/newest')?.read.path).toBe('/things/newest');
    expect(find('/things/a/parts/b')?.parameters).toEqual({ id: 'a', part: 'b' });
  });

  it('has one path for each read', () => {
    const paths = reads.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
