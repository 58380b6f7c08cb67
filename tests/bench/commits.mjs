import Database from 'better-sqlite3';

/** Bare single-row commits a second on the settings the product uses, for some seconds. */
export const bareCommits = (file, seconds = 3) => {
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.exec('CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, text TEXT)');
    const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
    const text = 'x'.repeat(400);
    const until = performance.now() + seconds * 1000;
    let count = 0;
    while (performance.now() < until) {
      insert.run(text);
      count += 1;
    }
    return { rate: count / seconds, p50: 0, p99: 0 };
  } finally {
    database.close();
  }
};
