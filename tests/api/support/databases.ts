import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';

/** A database of its own for one installation. */
export interface Database {
  /** What the application needs to find it. */
  settings: Record<string, string>;
  drop: () => Promise<void>;
}

/** The server that the tests were given: SQLite files, or a MySQL or MariaDB to make databases on. */
export type Given =
  { client: 'sqlite' } | { client: 'mysql'; prefix: string; server: Record<string, string> };

export const givenDatabase = (): Given => {
  const { DATABASE_CLIENT: client, DATABASE_NAME: prefix = 'idesluss' } = process.env;
  if (client !== 'mysql') return { client: 'sqlite' };
  const { DATABASE_HOST = '127.0.0.1', DATABASE_PORT = '3306' } = process.env;
  const { DATABASE_USERNAME = 'idesluss', DATABASE_PASSWORD = '' } = process.env;
  const server = { DATABASE_HOST, DATABASE_PORT, DATABASE_USERNAME, DATABASE_PASSWORD };
  return { client, prefix, server };
};

/** An empty one; `folder` is where a SQLite file goes. */
export const makeDatabase = async (given: Given, folder: string): Promise<Database> => {
  if (given.client === 'sqlite') {
    const file = path.join(folder, 'data.db');
    return {
      settings: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
      drop: async () => {
        for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
      },
    };
  }
  const name = `${given.prefix}_${randomBytes(4).toString('hex')}`;
  await onServer(given.server, (server) =>
    server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`),
  );
  return {
    settings: { DATABASE_CLIENT: 'mysql', ...given.server, DATABASE_NAME: name },
    drop: () => onServer(given.server, (server) => server.query(`DROP DATABASE ${name}`)),
  };
};

/** The same tables and rows in a database of its own. `source` must not be in use. */
export const copyDatabase = async (
  given: Given,
  source: Record<string, string>,
  folder: string,
): Promise<Database> => {
  const copy = await makeDatabase(given, folder);
  if (given.client === 'sqlite') {
    await copyFile(source.DATABASE_FILENAME ?? '', copy.settings.DATABASE_FILENAME ?? '');
  } else {
    await onServer(given.server, (server) =>
      copyTables(server, source.DATABASE_NAME ?? '', copy.settings.DATABASE_NAME ?? ''),
    );
  }
  return copy;
};

const onServer = async (
  server: Record<string, string>,
  work: (connection: Connection) => Promise<unknown>,
): Promise<void> => {
  const connection = await createConnection({
    host: server.DATABASE_HOST,
    port: Number(server.DATABASE_PORT),
    user: server.DATABASE_USERNAME,
    password: server.DATABASE_PASSWORD,
  });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
};

/** `CREATE TABLE … LIKE` would leave the foreign keys behind. */
const copyTables = async (server: Connection, from: string, to: string): Promise<void> => {
  await server.query('SET FOREIGN_KEY_CHECKS = 0');
  await server.query(`USE ${to}`);
  const [tables] = await server.query<RowDataPacket[]>(`SHOW TABLES FROM ${from}`);
  for (const name of tables.map((row) => String(Object.values(row)[0]))) {
    const [[made]] = await server.query<RowDataPacket[]>(`SHOW CREATE TABLE ${from}.\`${name}\``);
    await server.query(String(made?.['Create Table']));
    await server.query(`INSERT INTO \`${name}\` SELECT * FROM ${from}.\`${name}\``);
  }
};
