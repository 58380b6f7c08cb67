import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePortPair } from './ports';
import { startProduct } from './start-product';

/** The real start command, on a database and ports of its own. */
export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'idesluss-e2e-'));
  const port = await freePortPair();
  const password = 'Storstad-e2e-2026';
  const product = await startProduct({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    IDESLUSS_DEMO: 'true',
    IDESLUSS_DEMO_PASSWORD: password,
  });
  project.provide('running', {
    cms: `http://localhost:${port}`,
    intranet: `http://localhost:${port + 1}`,
    admin: { email: 'admin@storstad.example', password },
  });
  return async () => {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
