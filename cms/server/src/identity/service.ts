import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../http/config';
import type { Transaction } from '../sql';
import { receiptCode, receiptHash } from './receipt-code';
import { seal } from './seal';

export const createIdentity = ({ strapi }: { strapi: Core.Strapi }) => {
  const { secret } = pluginConfig(strapi);
  return {
    /** The giver's key to an idea, and what is stored of it. */
    receiptOf(ideaDocumentId: string): { code: string; hash: string } {
      const code = receiptCode(ideaDocumentId, secret);
      return { code, hash: receiptHash(code) };
    },

    /** Keeps an anonymous giver's address for answers, sealed apart from the idea. */
    async keepEmail(
      trx: Transaction,
      ideaDocumentId: string,
      email: string,
      now: Date,
    ): Promise<void> {
      await trx('idl_givers').insert({
        idea_document_id: ideaDocumentId,
        sealed_email: seal(email, secret),
        created_at: now,
      });
    },

    /** Whether anything is kept that says who the giver is. */
    async isIdentified(ideaDocumentId: string): Promise<boolean> {
      const row: unknown = await strapi.db
        .connection('idl_givers')
        .where({ idea_document_id: ideaDocumentId })
        .first('id');
      return row !== undefined;
    },

    /** The person goes: nothing of who it was is left. */
    async forget(trx: Transaction, ideaDocumentId: string): Promise<void> {
      await trx('idl_givers').where({ idea_document_id: ideaDocumentId }).delete();
    },

    /** Whether the giver left an address; not which. */
    async hasEmail(ideaDocumentId: string): Promise<boolean> {
      const row: unknown = await strapi.db
        .connection('idl_givers')
        .where({ idea_document_id: ideaDocumentId })
        .whereNotNull('sealed_email')
        .first('id');
      return row !== undefined;
    },
  };
};

declare module '../services' {
  interface Services {
    identity: ReturnType<typeof createIdentity>;
  }
}
