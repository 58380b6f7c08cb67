import type { Core } from '@strapi/strapi';
import { inTransaction, rawRows, toInstant } from '../sql';
import { unseal } from './seal';

/** That a handler had a giver's name shown. */
export interface Opening {
  /** Name of the CMS user. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Names are opened one at a time, on purpose, and never without a trace of who did. */
export const createOpenings = (strapi: Core.Strapi, secret: string) => ({
  /** The name of an idea's giver, for a CMS user; null when none is kept, and then nothing was opened. */
  openName: (ideaDocumentId: string, user: number, now = new Date()): Promise<string | null> =>
    inTransaction(strapi, async (trx) => {
      const row = await trx('idl_givers')
        .where({ idea_document_id: ideaDocumentId })
        .whereNotNull('sealed_name')
        .first<{ sealed_name: string } | undefined>('sealed_name');
      if (!row) return null;
      await trx('idl_identity_openings').insert({
        idea_document_id: ideaDocumentId,
        user_id: user,
        at: now,
      });
      return unseal(row.sealed_name, secret);
    }),

  /** Who has had it shown, oldest first. */
  async openings(ideaDocumentId: string): Promise<Opening[]> {
    const rows = await rawRows<{
      at: unknown;
      firstname: string | null;
      lastname: string | null;
    }>(
      strapi.db.connection,
      `SELECT o.at, u.firstname, u.lastname FROM idl_identity_openings o
        LEFT JOIN admin_users u ON u.id = o.user_id WHERE o.idea_document_id = ? ORDER BY o.at, o.id`,
      [ideaDocumentId],
    );
    return rows.map(({ at, firstname, lastname }) => ({
      by: [firstname, lastname].filter(Boolean).join(' '),
      at: toInstant(at) ?? '',
    }));
  },
});
