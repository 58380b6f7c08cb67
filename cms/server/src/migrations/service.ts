import type { Core } from '@strapi/strapi';
import { inTransaction, isUniqueViolation } from '../sql';
import type { Migration } from './migration';

/**
 * The plugin's own migrations: each is done once per installation, after Strapi has brought the
 * tables up to the models, in the order of the list. Two instances may start at once: the row with
 * the unique name is written first, so one of them does the work.
 */
export const createMigrations = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Does what of the list has not been done; answers the names of what was. */
  async run(migrations: readonly Migration[]): Promise<string[]> {
    const table = 'idl_migrations';
    const done = new Set<string>(await strapi.db.connection(table).pluck('name'));
    const applied: string[] = [];
    for (const { name, up } of migrations.filter((migration) => !done.has(migration.name))) {
      try {
        await inTransaction(strapi, async (trx) => {
          await trx(table).insert({ name, applied_at: new Date() });
          await up(strapi);
        });
        applied.push(name);
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
    }
    return applied;
  },
});

declare module '../services' {
  interface Services {
    migrations: ReturnType<typeof createMigrations>;
  }
}
