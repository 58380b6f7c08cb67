import type { Core } from '@strapi/strapi';
import { rawRows, type Transaction } from '../sql';
import type { Person } from './person';
import { seal } from './seal';

/** Who sent which idea, sealed apart from it. */
export const createGivers = (strapi: Core.Strapi, secret: string) => {
  const rowOf = (ideaDocumentId: string) =>
    strapi.db.connection('idl_givers').where({ idea_document_id: ideaDocumentId });
  const sealed = (text: string | null | undefined): string | null =>
    text ? seal(text, secret) : null;

  return {
    /** Keeps who sent an idea, and where to answer; of an anonymous giver only the latter. */
    async keepGiver(
      trx: Transaction,
      ideaDocumentId: string,
      { person, email }: { person: Person | null; email?: string },
      now: Date,
    ): Promise<void> {
      if (!person && !email) return;
      await trx('idl_givers').insert({
        idea_document_id: ideaDocumentId,
        issuer: person?.issuer ?? null,
        subject: person?.subject ?? null,
        sealed_name: sealed(person?.name),
        sealed_email: sealed(email ?? person?.email),
        created_at: now,
      });
    },

    /** documentIds of a person's ideas. */
    async ideasOf({ issuer, subject }: Person): Promise<string[]> {
      const rows = await rawRows<{ idea: string }>(
        strapi.db.connection,
        'SELECT idea_document_id AS idea FROM idl_givers WHERE issuer = ? AND subject = ?',
        [issuer, subject],
      );
      return rows.map(({ idea }) => idea);
    },

    /** Whether the idea is the person's own. */
    async isGiver({ issuer, subject }: Person, ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).where({ issuer, subject }).first('id')) !== undefined;
    },

    /** Whether anything is kept that says who the giver is. */
    async isIdentified(ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).first('id')) !== undefined;
    },

    /** Whether the giver left an address; not which. */
    async hasEmail(ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).whereNotNull('sealed_email').first('id')) !== undefined;
    },

    /** The person goes: nothing of who it was is left. */
    async forget(trx: Transaction, ideaDocumentId: string): Promise<void> {
      await trx('idl_givers').where({ idea_document_id: ideaDocumentId }).delete();
    },
  };
};
