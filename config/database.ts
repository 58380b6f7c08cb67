import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The part of a better-sqlite3 connection that is set up here. */
interface SqliteConnection {
  pragma(source: string): unknown;
}

/**
 * WAL lets reads go on beside a write; `synchronous=FULL` makes an answered submission survive a
 * power cut; the busy timeout (ms) lets two instances share one file; `secure_delete` overwrites what
 * is taken away, so that who has asked to be forgotten does not lie on in the file.
 */
const sqlitePool = {
  afterCreate(connection: SqliteConnection, done: (error: Error | null, c: unknown) => void) {
    connection.pragma('busy_timeout = 10000');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('secure_delete = ON');
    done(null, connection);
  },
};

/** A failed query is told with marks for its values: what somebody wrote must not come into a log. */
const quiet = { compileSqlOnError: false };

const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const settings = {
    useTypescriptMigrations: true,
    // An attribute that disappears from the code must not take its data along.
    forceMigration: false,
  };
  if (env('DATABASE_CLIENT', 'sqlite') === 'mysql') {
    return {
      connection: {
        client: 'mysql',
        connection: {
          host: env('DATABASE_HOST', '127.0.0.1'),
          port: env.int('DATABASE_PORT', 3306),
          database: env('DATABASE_NAME', 'idesluss'),
          user: env('DATABASE_USERNAME', 'idesluss'),
          password: env('DATABASE_PASSWORD', ''),
          charset: 'utf8mb4',
          timezone: 'Z',
          ssl: env.bool('DATABASE_SSL', false) ? {} : undefined,
        },
        ...quiet,
        pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      },
      settings,
    } as unknown as Core.Config.Database;
  }
  return {
    connection: {
      client: 'sqlite',
      connection: {
        filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
      ...quiet,
      pool: sqlitePool,
    },
    settings,
  } as unknown as Core.Config.Database;
};

export default database;
