import { createRequire } from 'node:module';
import { running } from './running';

/** As much of the driver as is asked here; it brings no types of its own. */
interface SqliteFile {
  prepare(sql: string): { run(...values: string[]): { changes: number } };
  close(): void;
}
const Database = createRequire(import.meta.url)('better-sqlite3') as new (
  file: string,
  options: { timeout: number },
) => SqliteFile;

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
