import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { fitting, rawRows, rewriteTexts, type Transaction } from '../sql';
import type { Traces } from '../identity/givers';
import { fileNameWithoutPerson, withoutPerson } from './erasing';
import type { Actor, createHandling } from './handling';

/** Texts about an idea outside its own row, by table and column. */
const texts = [
  ['idl_messages', 'text'],
  ['idl_notes', 'text'],
  ['idl_masks', 'reason'],
] as const;
const ideaTexts = [
  'title',
  'problem',
  'proposal',
  'target_groups_other',
  'equality_how',
  'outcome',
] as const;

/** Columns that hold no more than Strapi's type `string`. */
const short = new Set<string>(['title', 'target_groups_other']);

/** Stages in which an idea has had its answer for good. */
const ended = ['implemented', 'closed', 'referred', 'withdrawn'];
/** Ideas whose contacts are dropped in one go. */
const atATime = 500;

/** How the person behind an idea goes: because the giver asked for it, or since nobody needs it. */
export const createDeidentifying = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => {
  /** Takes a person out of all that is written about an idea; answers the idea's own texts. */
  const erase = async (
    trx: Transaction,
    documentId: string,
    traces: Traces[],
  ): Promise<Record<string, string>> => {
    const rewrite = (text: string): string => withoutPerson(text, traces);
    await forgetBody(trx, documentId);
    for (const [table, column] of texts) {
      await rewriteTexts(trx, { table, column, ideaDocumentId: documentId }, rewrite);
    }
    await getService(strapi, 'journey').rewriteWords(trx, documentId, rewrite);
    await getService(strapi, 'attachments').rename(trx, documentId, (name) =>
      fileNameWithoutPerson(name, traces),
    );
    return erasedTexts(trx, documentId, rewrite);
  };

  /** Names and addresses of one idea that has ended go, and the person out of what was written. */
  const dropContacts = (documentId: string, now: Date): Promise<void> =>
    change(
      documentId,
      { role: 'system' },
      undefined,
      async (trx) => {
        const identity = getService(strapi, 'identity');
        const traces = await identity.tracesOf(trx, documentId);
        await identity.dropContacts(trx, documentId);
        return erase(trx, documentId, traces);
      },
      now,
    );

  return {
    /**
     * The idea stays, the person goes: who it was, and the name wherever somebody wrote it. Also out
     * of the journey, of which else only what is masked is changed.
     *
     * @param asker who the giver is by a token, which tells a name that may not be kept any more
     */
    deidentify: (
      documentId: string,
      actor: Actor,
      asker: Traces | null = null,
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        undefined,
        async (trx) => {
          const kept = await getService(strapi, 'identity').forget(trx, documentId);
          await getService(strapi, 'outbox').tell(
            trx,
            'idea.deidentified',
            { idea: documentId },
            now,
          );
          return {
            ...(await erase(trx, documentId, asker ? [...kept, asker] : kept)),
            name_visibility: 'handlers_only',
            wants_to_participate: false,
          };
        },
        now,
      ),

    /**
     * Forgets names and addresses of givers whose ideas ended `days` ago or more. The name goes out
     * of the texts then too: once it is dropped, nothing is left to look for it by.
     */
    async dropOldContacts(days: number, now: Date): Promise<void> {
      const before = new Date(now.getTime() - days * 86_400_000);
      const failed: unknown[] = [];
      for (let after = 0; ;) {
        const old = await rawRows<{ row_id: number; id: string }>(
          strapi.db.connection,
          `SELECT DISTINCT i.id AS row_id, i.document_id AS id FROM idl_givers g
            JOIN idl_ideas i ON i.document_id = g.idea_document_id
            WHERE (g.sealed_name IS NOT NULL OR g.sealed_email IS NOT NULL)
              AND i.stage IN (${ended.map(() => '?').join(',')}) AND i.stage_since < ? AND i.id > ?
            ORDER BY i.id LIMIT ${atATime}`,
          [...ended, before, after],
        );
        for (const { id } of old) {
          // One that fails must not keep the others' names.
          await dropContacts(id, now).catch((error: unknown) => failed.push(error));
        }
        const last = old.at(-1);
        if (!last) break;
        after = last.row_id;
      }
      if (failed.length > 0) throw new AggregateError(failed, `${failed.length} ideas keep theirs`);
    },
  };
};

/** What was sent can no longer be told from what the body was: a guess at it would be confirmed. */
const forgetBody = async (trx: Transaction, ideaDocumentId: string): Promise<void> => {
  await trx('idl_idempotency_keys')
    .where({ idea_document_id: ideaDocumentId })
    .update({ body_hash: '' });
};

const erasedTexts = async (
  trx: Transaction,
  documentId: string,
  erase: (text: string) => string,
): Promise<Record<string, string>> => {
  const row = await trx('idl_ideas')
    .where({ document_id: documentId })
    .first<Record<string, string | null>>(...ideaTexts);
  return Object.fromEntries(
    ideaTexts.flatMap((column) => {
      const text = row[column];
      if (!text) return [];
      const erased = erase(text);
      return [[column, short.has(column) ? fitting(erased) : erased]];
    }),
  );
};
