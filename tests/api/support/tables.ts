import type { Core } from '@strapi/strapi';
import { rawRows } from '../../../cms/server/src/sql';

type Row = Record<string, unknown>;

/** Names of all tables, Strapi's too. */
export const tableNames = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows = await rawRows<{ name: string }>(
    strapi.db.connection,
    strapi.db.dialect.client === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1',
  );
  return rows.map(({ name }) => name);
};

/** Ours: `idl_…`. */
export const ownTables = async (strapi: Core.Strapi): Promise<string[]> =>
  (await tableNames(strapi)).filter((name) => name.startsWith('idl_'));

export const rowsOf = async (strapi: Core.Strapi, table: string): Promise<Row[]> =>
  (await strapi.db.connection(table).select('*')) as Row[];

/** How many rows each of our tables has. */
export const countRows = async (strapi: Core.Strapi): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      (await ownTables(strapi)).map(
        async (table) => [table, (await rowsOf(strapi, table)).length] as const,
      ),
    ),
  );

/** Tables in which a text stands anywhere, in any column. */
export const tablesHolding = async (strapi: Core.Strapi, text: string): Promise<string[]> => {
  const found: string[] = [];
  for (const table of await tableNames(strapi)) {
    if (JSON.stringify(await rowsOf(strapi, table)).includes(text)) found.push(table);
  }
  return found;
};
