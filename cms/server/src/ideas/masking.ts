import type { Core } from '@strapi/strapi';
import type { MaskBody } from '../../../contracts/desk-actions';
import { ProblemError } from '../http/problems';
import { getService } from '../services';
import { rawRows, rewriteTexts, type Transaction } from '../sql';
import { mark } from './erasing';
import type { Actor, createHandling } from './handling';

/** The columns of the idea itself; the conversation has tables of its own. */
const columns = {
  title: 'title',
  problem: 'problem',
  proposal: 'proposal',
  targetGroupsOther: 'target_groups_other',
  equalityHow: 'equality_how',
} as const;

export type Mask = Omit<MaskBody, 'version'> & { version?: number };

/**
 * Takes a passage out of an idea, wherever in the field it stands, and leaves a trace that it was
 * done, by whom and why. What it said is gone.
 */
export const createMasking = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => {
  /** In what giver and handlers have said to each other, and so in the journey too. */
  const maskConversation = async (
    trx: Transaction,
    ideaDocumentId: string,
    erase: (text: string) => string,
  ): Promise<Record<string, string>> => {
    await rewriteTexts(trx, { table: 'idl_messages', column: 'text', ideaDocumentId }, erase);
    await getService(strapi, 'journey').rewriteWords(trx, ideaDocumentId, erase);
    return {};
  };
  const maskField = async (
    trx: Transaction,
    id: number,
    column: string,
    erase: (text: string) => string,
  ): Promise<Record<string, string>> => {
    const [row] = await rawRows<Record<string, string | null>>(
      trx,
      `SELECT ${column} FROM idl_ideas WHERE id = ?`,
      [id],
    );
    return { [column]: erase(row?.[column] ?? '') };
  };

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
          const changes =
            field === 'conversation'
              ? await maskConversation(trx, documentId, erase)
              : await maskField(trx, idea.id, columns[field], erase);
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
