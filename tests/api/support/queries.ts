import type { Core } from '@strapi/strapi';

/** What an instance asks by itself each second, whoever reads. */
const ownTimer = /idl_payload_versions$/;

/** Statements that the database was sent while `work` was done. */
export const queriesDuring = async (
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
): Promise<string[]> => {
  const queries: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (!(sql.startsWith('SELECT') && ownTimer.test(sql))) queries.push(sql);
  };
  strapi.db.connection.on('query', note);
  try {
    await work();
  } finally {
    strapi.db.connection.off('query', note);
  }
  return queries;
};
