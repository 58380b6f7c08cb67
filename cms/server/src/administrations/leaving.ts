import type { Core } from '@strapi/strapi';
import { inTransaction } from '../sql';

/** Strapi's own tables, which know nothing of who belongs where. */
const left = `DELETE FROM idl_staff WHERE user_id NOT IN (SELECT id FROM admin_users)
  OR administration_id NOT IN (SELECT id FROM idl_administrations)`;

/**
 * Takes those who have been deleted, people and administrations, out of who belongs where: a coach
 * who is not there would be given every new idea, and whoever gets the number next the rights.
 */
export const createLeaving = (strapi: Core.Strapi) => {
  const removeLeft = (): Promise<void> =>
    inTransaction(strapi, async (trx) => {
      await trx.raw(left);
    });
  return {
    /** Whenever Strapi deletes one, and now, for what was deleted unseen. */
    async watchLeaving(): Promise<void> {
      strapi.db.lifecycles.subscribe({
        models: ['admin::user', 'plugin::idesluss.administration'],
        afterDelete: removeLeft,
        afterDeleteMany: removeLeft,
      });
      await removeLeft();
    },
  };
};
