import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { signIn } from './http';
import { openMailWindow } from './mail-window';
import { freePortPair } from './ports';
import type { Running } from './running';
import { startProduct } from './start-product';

const password = 'Storstad-e2e-2026';

/**
 * The real start command, on a database and ports of its own. With IDESLUSS_E2E_PORT, what was
 * started there by hand (and with that password) is tested instead.
 */
export default async function setUp(project: TestProject) {
  const runningPort = process.env.IDESLUSS_E2E_PORT;
  if (runningPort) {
    project.provide('running', {
      ...(await knownAt(Number(runningPort))),
      mails: '',
      database: '',
    });
    return undefined;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'idesluss-e2e-'));
  const port = await freePortPair();
  const database = path.join(folder, 'data.db');
  const mails = await openMailWindow();
  const product = await startProduct({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    IDESLUSS_DEMO: 'true',
    IDESLUSS_DEMO_PASSWORD: password,
    ...mails.settings,
  });
  project.provide('running', { ...(await knownAt(port)), mails: mails.address, database });
  return async () => {
    await product.stop();
    await mails.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function knownAt(port: number): Promise<Omit<Running, 'mails' | 'database'>> {
  const cms = `http://localhost:${port}`;
  const admin = { email: 'admin@storstad.example', password };
  const adminToken = await signIn(cms, admin);
  return { cms, intranet: `http://localhost:${port + 1}`, admin, adminToken };
}
