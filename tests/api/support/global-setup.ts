import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildStale } from '../../../scripts/lib/build.mjs';
import { type Given, givenDatabase, makeDatabase } from './databases';
import { settingsOf } from './environment';
import { startInstance } from './instance';
import { root } from './places';

/** What was made once, for every file of tests to copy. */
export interface ReadyMade {
  given: Given;
  /** Settings of the seeded database. */
  database: Record<string, string>;
  /** Public folder with the seeded pictures. */
  publicFolder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readyMade: ReadyMade;
  }
}

/** Compiles what is stale and lets the application itself make and fill a database. */
export default async function setUp(project: TestProject) {
  await buildStale(root, ['server']);
  const folder = await mkdtemp(path.join(tmpdir(), 'idesluss-api-'));
  const publicFolder = path.join(folder, 'public');
  await mkdir(path.join(publicFolder, 'uploads'), { recursive: true });
  const given = givenDatabase();
  const database = await makeDatabase(given, folder);
  const tearDown = async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const instance = await startInstance(settingsOf(folder, database.settings));
    await instance.stop();
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('readyMade', { given, database: database.settings, publicFolder });
  return tearDown;
}
