import type { Core } from '@strapi/strapi';
import { DeliveryError } from '../outbox/delivery-error';
import { unseal } from './seal';

/** Where the giver of an idea gets answers, opened only at the moment of sending. */
export const createMailTo = (strapi: Core.Strapi, secret: string) => ({
  /** The address; null when none was left, or the person has gone. */
  async mailTo(ideaDocumentId: string): Promise<string | null> {
    const row = await strapi.db
      .connection('idl_givers')
      .where({ idea_document_id: ideaDocumentId })
      .whereNotNull('sealed_email')
      .orderBy('id')
      .first<{ sealed_email: string } | undefined>('sealed_email');
    if (!row) return null;
    try {
      return unseal(row.sealed_email, secret);
    } catch {
      // Sealed under another secret: no attempt will open it.
      throw new DeliveryError('unreadable_address', true);
    }
  },
});
