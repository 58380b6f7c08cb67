import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { rawRows, rewriteTexts, type Transaction } from '../sql';
import { withoutPerson } from './erasing';
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

/** Stages in which an idea has had its answer for good. */
const ended = ['implemented', 'closed', 'referred', 'withdrawn'];
/** Ideas whose contacts are dropped in one go. */
const atATime = 500;

/** How the person behind an idea goes: because the giver asked for it, or since nobody needs it. */
export const createDeidentifying = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => ({
  /**
   * The idea stays, the person goes: who it was, and the name wherever somebody wrote it. Also out
   * of the journey, whose rows nobody else changes.
   */
  deidentify: (documentId: string, actor: Actor, now = new Date()): Promise<void> =>
    change(
      documentId,
      actor,
      undefined,
      async (trx) => {
        const traces = await getService(strapi, 'identity').forget(trx, documentId);
        const erase = (text: string): string => withoutPerson(text, traces);
        for (const [table, column] of texts) {
          await rewriteTexts(trx, { table, column, ideaDocumentId: documentId }, erase);
        }
        await getService(strapi, 'journey').rewriteWords(trx, documentId, erase);
        await getService(strapi, 'attachments').rename(trx, documentId, erase);
        await getService(strapi, 'outbox').tell(
          trx,
          'idea.deidentified',
          { idea: documentId },
          now,
        );
        return {
          ...(await erasedTexts(trx, documentId, erase)),
          name_visibility: 'handlers_only',
          wants_to_participate: false,
        };
      },
      now,
    ),

  /** Forgets names and addresses of givers whose ideas ended `days` ago or more. */
  async dropOldContacts(days: number, now: Date): Promise<void> {
    const identity = getService(strapi, 'identity');
    const before = new Date(now.getTime() - days * 86_400_000);
    for (;;) {
      const old = await rawRows<{ id: string }>(
        strapi.db.connection,
        `SELECT DISTINCT i.document_id AS id FROM idl_givers g
          JOIN idl_ideas i ON i.document_id = g.idea_document_id
          WHERE (g.sealed_name IS NOT NULL OR g.sealed_email IS NOT NULL)
            AND i.stage IN (${ended.map(() => '?').join(',')}) AND i.stage_since < ?
          LIMIT ${atATime}`,
        [...ended, before],
      );
      if (old.length === 0) return;
      await identity.dropContacts(old.map(({ id }) => id));
    }
  },
});

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
      return text ? [[column, erase(text)]] : [];
    }),
  );
};
