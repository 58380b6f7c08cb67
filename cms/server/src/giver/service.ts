import type { Core } from '@strapi/strapi';
import type { Me } from '../../../contracts/giver';
import { stockholmDay } from '../http/stockholm';
import type { Person } from '../identity/person';
import { getService } from '../services';
import { rawRows } from '../sql';

/** Which ideas somebody may follow, by who they are or by the key they hold. */
export const createGiver = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What we know of somebody who asks. */
  async me({ kind, name, administration }: Person, now = new Date()): Promise<Me> {
    const found =
      administration &&
      (await getService(strapi, 'administrations').receiver(administration, stockholmDay(now)));
    return {
      source: kind,
      name,
      administration: found ? { id: found.documentId, slug: found.slug, name: found.name } : null,
    };
  },

  /** documentId of the idea that a Kvittokod opens; null when it opens none. */
  async ideaOfReceipt(code: string): Promise<string | null> {
    const [row] = await rawRows<{ document_id: string }>(
      strapi.db.connection,
      'SELECT document_id FROM idl_ideas WHERE receipt_hash = ?',
      [getService(strapi, 'identity').hashOfReceipt(code)],
    );
    return row?.document_id ?? null;
  },
});

declare module '../services' {
  interface Services {
    giver: ReturnType<typeof createGiver>;
  }
}
