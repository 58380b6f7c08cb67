import { createHash } from 'node:crypto';
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from './say.mjs';

const longest = 120_000;
const tooLong =
  'Another instance has been bringing the database up to date for two minutes. Look at what it says, and start this one again when it is done.';

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
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() > until) throw new PlainError(tooLong);
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
  const { env } = process;
  const database = env.DATABASE_NAME ?? 'idesluss';
  const connection = await createConnection({
    host: env.DATABASE_HOST ?? '127.0.0.1',
    port: Number(env.DATABASE_PORT ?? 3306),
    user: env.DATABASE_USERNAME ?? 'idesluss',
    password: env.DATABASE_PASSWORD ?? '',
    database,
    ssl: env.DATABASE_SSL === 'true' ? {} : undefined,
  });
  const [[{ held }]] = await connection.query('SELECT GET_LOCK(?, ?) AS held', [
    lockName(database),
    longest / 1000,
  ]);
  if (Number(held) === 1) return () => connection.end();
  await connection.end();
  throw new PlainError(tooLong);
};

/** Names of locks are the whole server's, and at most 64 characters: one for each database on it. */
const lockName = (database) =>
  `idesluss boot ${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
