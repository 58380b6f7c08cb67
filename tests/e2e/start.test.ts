import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListAnswer } from '../../cms/contracts/primitives';
import type { StorySummary } from '../../cms/contracts/stories';
import { send } from './support/http';
import { freePortPair } from './support/ports';
import { running } from './support/running';
import { root, startProduct } from './support/start-product';

let folder: string;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'idesluss-start-'));
  settings = {
    HOST: '127.0.0.1',
    PORT: String(await freePortPair()),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    IDESLUSS_DEMO: 'true',
    IDESLUSS_DEMO_PASSWORD: 'Storstad-start-2026',
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('fills an empty database once, prints the addresses, and stops when asked', async () => {
    const port = Number(settings.PORT);
    const first = await startProduct(settings);
    const stories = `http://localhost:${port}/api/idesluss/stories?limit=100`;
    const seeded = await send<ListAnswer<StorySummary>>(stories, 'GET');
    expect(seeded.data).toHaveLength(12);
    for (const address of [`:${port + 1}`, `:${port}/admin`, `:${port}/api/idesluss/`]) {
      expect(first.output()).toContain(`http://localhost${address}`);
    }
    expect(await first.stop()).toBe(0);

    const again = await startProduct(settings);
    expect(await send<ListAnswer<StorySummary>>(stories, 'GET')).toEqual(seeded);
    expect(await again.stop()).toBe(0);
  });

  it('installs, builds and fills nothing again when nothing has changed', async () => {
    const product = await startProduct(settings);
    const steps = product.output().match(/^· .*$/gm);
    expect(steps).toEqual([expect.stringContaining('Starting the CMS')]);
    expect(product.output()).not.toMatch(/Installing|migration .* done/);
    await product.stop();
  });

  it('says in one sentence that a port is taken', async () => {
    const { code, output } = await run(['scripts/start.mjs'], {
      ...settings,
      PORT: new URL(running().cms).port,
    });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([expect.stringMatching(/^Port \d+ is taken/)]);
  });

  it('says in words what is wrong with a setting', async () => {
    const { code, output } = await run(['scripts/start.mjs'], { ...settings, PORT: 'åtta' });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([expect.stringMatching(/^PORT is "åtta"/)]);
  });

  it('demands its secrets in production', async () => {
    const { code, output } = await run(['scripts/start.mjs'], {
      ...settings,
      NODE_ENV: 'production',
      APP_KEYS: '',
      IDESLUSS_SECRET: '',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/IDESLUSS_SECRET/);
    expect(output).not.toContain('    at ');
  });
});

/** Runs to its end. */
function run(options: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, options, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
