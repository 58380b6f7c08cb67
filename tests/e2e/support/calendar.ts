import { createRequire } from 'node:module';
import type BetterSqlite from 'better-sqlite3';
import { running } from './running';

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite;

/** Lets the day come on which a parked idea is to be looked at again, without the wait. */
export const letDayCome = (title: string): void => {
  const database = new Database(running().database, { timeout: 5000 });
  try {
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
    const { changes } = database
      .prepare("UPDATE idl_ideas SET look_again_at = ? WHERE title = ? AND stage = 'parked'")
      .run(today, title);
    if (changes !== 1) throw new Error(`No parked idea is called "${title}"`);
  } finally {
    database.close();
  }
};
