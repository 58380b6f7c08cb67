import type { Core } from '@strapi/strapi';
import type { MaskBody, MaskField } from '../../../contracts/desk-actions';
import { ProblemError } from '../http/problems';
import { getService } from '../services';
import { fitting, rawRows, rewriteTexts, type Transaction } from '../sql';
import { mark } from './erasing';
import type { Actor, createHandling } from './handling';

export type Mask = Omit<MaskBody, 'version'> & { version?: number };

type Erase = (text: string) => string;
/** Masks one place of an idea; answers what changes in the idea's own row. */
type Place = (
  trx: Transaction,
  idea: { id: number; document_id: string },
  erase: Erase,
) => Promise<Record<string, string>>;

const column =
  (name: string, cut = (text: string): string => text): Place =>
  async (trx, { id }, erase) => {
    const [row] = await rawRows<{ text: string | null }>(
      trx,
      `SELECT ${name} AS text FROM idl_ideas WHERE id = ?`,
      [id],
    );
    return row?.text ? { [name]: cut(erase(row.text)) } : {};
  };
const outcome = column('outcome');

const placesOf = (strapi: Core.Strapi): Record<MaskField, Place> => ({
  title: column('title', fitting),
  problem: column('problem'),
  proposal: column('proposal'),
  targetGroupsOther: column('target_groups_other', fitting),
  equalityHow: column('equality_how'),

  /** What was said with an idea's end is in the journey, and is its outcome too. */
  async conversation(trx, idea, erase) {
    const ideaDocumentId = idea.document_id;
    await rewriteTexts(trx, { table: 'idl_messages', column: 'text', ideaDocumentId }, erase);
    await getService(strapi, 'journey').rewriteWords(trx, ideaDocumentId, erase);
    return outcome(trx, idea, erase);
  },

  async notes(trx, { document_id: ideaDocumentId }, erase) {
    await rewriteTexts(trx, { table: 'idl_notes', column: 'text', ideaDocumentId }, erase);
    return {};
  },

  async attachments(trx, { document_id: ideaDocumentId }, erase) {
    await getService(strapi, 'attachments').rename(trx, ideaDocumentId, erase);
    return {};
  },
});

/**
 * Takes a passage out of an idea, wherever in the field it stands, and leaves a trace that it was
 * done, by whom and why. What it said is gone.
 */
export const createMasking = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => {
  const places = placesOf(strapi);
  return {
    mask: (
      documentId: string,
      { field, passage, reason, version }: Mask,
      actor: Actor & { user: number },
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        version,
        async (trx, idea) => {
          const read: string[] = [];
          const erase = (text: string): string => {
            read.push(text);
            return text.replaceAll(passage, mark);
          };
          const changes = await places[field](trx, idea, erase);
          if (!read.some((text) => text.includes(passage))) {
            throw new ProblemError('invalid-body', [{ field: 'passage', code: 'not_found' }]);
          }
          await trx('idl_masks').insert({
            idea_document_id: documentId,
            at: now,
            user_id: actor.user,
            field,
            length: passage.length,
            reason,
          });
          return changes;
        },
        now,
      ),
  };
};
