/** A progress line for a step that takes a while. */
export const step = (words) => console.log(`· ${words}`);

/** An error whose message is a plain sentence that says what to do; shown without a stack. */
export class PlainError extends Error {}

const sentences = {
  EADDRINUSE: ({ port }) => portTaken(port),
  ENOSPC: () =>
    'The disk is full: free some space and start again. Nothing that was answered is lost.',
  SQLITE_FULL: () =>
    'The disk is full: free some space and start again. Nothing that was answered is lost.',
  EROFS: () => 'The folder cannot be written to: start from a folder of your own.',
  EACCES: ({ path }) =>
    `No right to write to ${path ?? 'a folder'}: give the user who starts this that right.`,
  SQLITE_READONLY: () => 'The database file cannot be written to: check who owns it.',
  SQLITE_NOTADB: () => 'The database file is not a SQLite database: check DATABASE_FILENAME.',
  SQLITE_CORRUPT: () => 'The database file is damaged: restore it from a backup.',
  ECONNREFUSED: () =>
    'The database does not answer: check DATABASE_HOST and DATABASE_PORT, and that it is running.',
  ENOTFOUND: () => 'The database host is not known: check DATABASE_HOST.',
  ER_ACCESS_DENIED_ERROR: () =>
    'The database refuses the login: check DATABASE_USERNAME and DATABASE_PASSWORD.',
  ER_BAD_DB_ERROR: () => 'The database does not exist: create it (utf8mb4) or check DATABASE_NAME.',
};

export const portTaken = (port) =>
  `Port ${port} is taken by another program: stop it, or choose another with PORT=4000 npm start (the demo intranet takes the next one).`;

/** What went wrong, for a person who wants to know what to do. */
export const inPlainWords = (error) => {
  if (error instanceof PlainError) return error.message;
  for (let cause = error; cause; cause = cause.cause) {
    const sentence = sentences[cause.code];
    if (sentence) return sentence(cause);
  }
  return error?.stack ?? String(error);
};
