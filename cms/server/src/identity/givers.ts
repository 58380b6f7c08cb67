import type { Core } from '@strapi/strapi';
import type { Transaction } from '../sql';
import { givenName } from './given-name';
import { addressKey, mailIssuer, type Person } from './person';
import { seal, unseal } from './seal';

/** What a giver is known by. */
export interface Traces {
  name: string | null;
  email: string | null;
}

interface SealedRow {
  idea_document_id: string;
  sealed_name: string | null;
  sealed_email: string | null;
}

/** Ids in one question: databases have a limit. */
const atATime = 500;

/** Who sent which idea, sealed apart from it. */
export const createGivers = (strapi: Core.Strapi, secret: string) => {
  const rowOf = (ideaDocumentId: string) =>
    strapi.db.connection('idl_givers').where({ idea_document_id: ideaDocumentId });
  /**
   * Of somebody with a code by mail also what was left with the very address that the code has shown:
   * no more than the receipts that were mailed there open.
   */
  const rowsBy = ({ kind, issuer, subject }: Pick<Person, 'kind' | 'issuer' | 'subject'>) =>
    strapi.db.connection('idl_givers').where((own) => {
      void own.where({ issuer, subject });
      if (kind === 'mail') void own.orWhere({ address_key: subject });
    });
  const sealed = (text: string | null | undefined): string | null =>
    text ? seal(text, secret) : null;
  const opened = (text: string | null): string | null => {
    try {
      return text === null ? null : unseal(text, secret);
    } catch {
      // Sealed under another secret: nobody can read it, so it names nobody.
      return null;
    }
  };

  return {
    /** Keeps who sent an idea, and where to answer; of an anonymous giver only the latter. */
    async keepGiver(
      trx: Transaction,
      ideaDocumentId: string,
      { person, email }: { person: Person | null; email?: string },
      now: Date,
    ): Promise<void> {
      if (!person && !email) return;
      const address = email ?? person?.email;
      await trx('idl_givers').insert({
        idea_document_id: ideaDocumentId,
        issuer: person?.issuer ?? null,
        subject: person?.subject ?? null,
        sealed_name: sealed(person?.name),
        sealed_email: sealed(address),
        address_key: address ? addressKey(address, secret) : null,
        created_at: now,
      });
    },

    /** documentIds of a person's ideas. */
    ideasOf: async (person: Person): Promise<string[]> =>
      rowsBy(person).pluck<string[]>('idea_document_id'),

    /** Whether the idea is the person's own. */
    async isGiver(person: Person, ideaDocumentId: string): Promise<boolean> {
      const own = rowsBy(person).where({ idea_document_id: ideaDocumentId });
      return (await own.first('id')) !== undefined;
    },

    /** Whether an idea is kept that a code to an address would open. */
    async hasIdeas(key: string): Promise<boolean> {
      const own = rowsBy({ kind: 'mail', issuer: mailIssuer, subject: key });
      return (await own.first('id')) !== undefined;
    },

    /** Whether anything is kept that says who the giver is. */
    async isIdentified(ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).first('id')) !== undefined;
    },

    /** Whether the giver left an address; not which. */
    async hasEmail(ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).whereNotNull('sealed_email').first('id')) !== undefined;
    },

    /** Whether the giver's name is kept; not which. */
    async isNamed(ideaDocumentId: string): Promise<boolean> {
      return (await rowOf(ideaDocumentId).whereNotNull('sealed_name').first('id')) !== undefined;
    },

    /**
     * What the givers of ideas are called by, by the ideas' documentIds, for what only the giver
     * reads. Whoever shows a name to somebody else uses `openName`, which leaves a trace.
     */
    async givenNames(ideaDocumentIds: string[]): Promise<Map<string, string>> {
      const rows = await strapi.db
        .connection('idl_givers')
        .whereIn('idea_document_id', ideaDocumentIds)
        .whereNotNull('sealed_name')
        .select<SealedRow[]>('idea_document_id', 'sealed_name');
      return new Map(
        rows.flatMap(({ idea_document_id, sealed_name }): [string, string][] => {
          const name = givenName(opened(sealed_name));
          return name === null ? [] : [[idea_document_id, name]];
        }),
      );
    },

    /** What the giver may be named by elsewhere, for those who take it out there. */
    async tracesOf(trx: Transaction, ideaDocumentId: string): Promise<Traces[]> {
      const rows = await trx('idl_givers')
        .where({ idea_document_id: ideaDocumentId })
        .select<SealedRow[]>('sealed_name', 'sealed_email');
      return rows.map(({ sealed_name, sealed_email }) => ({
        name: opened(sealed_name),
        email: opened(sealed_email),
      }));
    },

    /** What the givers of ideas are known by, by idea; those that nobody is known of are left out. */
    async tracesOfIdeas(ideaDocumentIds: string[]): Promise<Map<string, Traces[]>> {
      const found = new Map<string, Traces[]>();
      for (let from = 0; from < ideaDocumentIds.length; from += atATime) {
        const rows = await strapi.db
          .connection('idl_givers')
          .whereIn('idea_document_id', ideaDocumentIds.slice(from, from + atATime))
          .select<SealedRow[]>('idea_document_id', 'sealed_name', 'sealed_email');
        for (const { idea_document_id: idea, sealed_name: name, sealed_email: email } of rows) {
          const traces = { name: opened(name), email: opened(email) };
          found.set(idea, [...(found.get(idea) ?? []), traces]);
        }
      }
      return found;
    },

    /** The person goes: nothing of who it was is left here. Answers what else may still bear. */
    async forget(trx: Transaction, ideaDocumentId: string): Promise<Traces[]> {
      const traces = await this.tracesOf(trx, ideaDocumentId);
      await trx('idl_givers').where({ idea_document_id: ideaDocumentId }).delete();
      return traces;
    },

    /** Name and address, not needed any more, go; a known person can still follow the idea. */
    async dropContacts(trx: Transaction, ideaDocumentId: string): Promise<void> {
      const rows = () => trx('idl_givers').where({ idea_document_id: ideaDocumentId });
      await rows().whereNull('subject').delete();
      await rows().update({ sealed_name: null, sealed_email: null, address_key: null });
    },
  };
};
