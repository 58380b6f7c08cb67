import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Strapi's own knex, and a transaction of it: raw SQL inside one must go through it. */
export type Connection = Knex;
export type Transaction = Knex.Transaction;
export type Sql = Connection | Transaction;

const busy = new Set([
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
]);
const unique = new Set([
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'ER_DUP_ENTRY',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether an insert met a row with the same unique value. */
export const isUniqueViolation = (error: unknown): boolean => unique.has(codeOf(error));

/**
 * Runs `work` in one transaction of Strapi's, so that its services join and roll back with it.
 * Two instances that meet on a lock are told so by the database; the loser tries again, at most
 * `tries` times in all.
 */
export const inTransaction = async <T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
  tries = 5,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(({ trx }) => work(trx as Transaction));
    } catch (error) {
      if (attempt >= tries || !busy.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt + Math.random() * 20));
    }
  }
};

/** A time as the database gave it (SQLite: milliseconds, MySQL: Date or text) as a Date. */
export const toDate = (value: unknown): Date =>
  value instanceof Date
    ? value
    : new Date(
        typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : (value as string),
      );

/** ISO 8601 in UTC, or null. */
export const toInstant = (value: unknown): string | null =>
  value === null || value === undefined ? null : toDate(value).toISOString();

/** A calendar day as `YYYY-MM-DD`, or null. Both databases give it as text. */
export const toDay = (value: string | null): string | null => value?.slice(0, 10) ?? null;

/** A JSON column, which raw SQL gives as text. */
export const fromJson = <T>(value: unknown, fallback: T): T => {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
};

/** Rows of a raw query, which the two databases wrap differently. */
export const rawRows = async <T>(
  sql: Sql,
  query: string,
  bindings: unknown[] = [],
): Promise<T[]> => {
  const answer: unknown = await sql.raw(query, bindings as never);
  return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as T[];
};

/** What a column of Strapi's type `string` holds on MySQL, which refuses what is longer. */
const longestString = 255;

/** A text that has grown, cut to what its column holds; `ending` stays. */
export const fitting = (text: string, ending = ''): string => {
  const letters = [...text];
  return letters.length <= longestString
    ? text
    : letters.slice(0, longestString - [...ending].length).join('') + ending;
};

/** Rewrites a text of each row that belongs to an idea; a row whose text stays the same is not touched. */
export const rewriteTexts = async (
  trx: Transaction,
  { table, column, ideaDocumentId }: { table: string; column: string; ideaDocumentId: string },
  rewrite: (text: string) => string,
): Promise<void> => {
  const rows = await trx(table)
    .where({ idea_document_id: ideaDocumentId })
    .whereNotNull(column)
    .select<{ id: number; text: string }[]>('id', { text: column });
  for (const { id, text } of rows) {
    const written = rewrite(text);
    if (written !== text)
      await trx(table)
        .where({ id })
        .update({ [column]: written });
  }
};

/**
 * Empties SQLite's write-ahead log, where what has been taken away since can still be read. One that
 * somebody reads from is emptied the next time.
 */
export const emptyWriteAheadLog = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
};
