import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const longest = 120_000;

/**
 * Lets one instance at a time bring a database up to date: Strapi itself has no lock, and two that
 * begin on an empty database trip over each other.
 *
 * @returns a function that lets go
 */
export const holdBootLock = (root) =>
  process.env.DATABASE_CLIENT === 'mysql' ? holdInDatabase() : holdFile(databaseFile(root));

export const databaseFile = (root) =>
  path.resolve(root, process.env.DATABASE_FILENAME ?? '.tmp/data.db');

const holdFile = async (database) => {
  const lock = `${database}.boot-lock`;
  mkdirSync(path.dirname(lock), { recursive: true });
  for (const until = Date.now() + longest; ; await wait(100)) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST' || Date.now() > until) throw error;
      if (!isAlive(ownerOf(lock))) rmSync(lock, { force: true });
    }
  }
};

const ownerOf = (lock) => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
};

/** A lock of a process that was killed is nobody's. An empty one is being written. */
const isAlive = (pid) => {
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const holdInDatabase = async () => {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({
    host: process.env.DATABASE_HOST ?? '127.0.0.1',
    port: Number(process.env.DATABASE_PORT ?? 3306),
    user: process.env.DATABASE_USERNAME ?? 'idesluss',
    password: process.env.DATABASE_PASSWORD ?? '',
    database: process.env.DATABASE_NAME ?? 'idesluss',
  });
  await connection.query('SELECT GET_LOCK(?, ?)', ['idesluss boot', longest / 1000]);
  return () => connection.end();
};
