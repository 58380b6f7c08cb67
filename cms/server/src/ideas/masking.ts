import type { Core } from '@strapi/strapi';
import { ProblemError } from '../http/problems';
import { rawRows } from '../sql';
import type { Actor, createHandling } from './handling';

const columns = {
  title: 'title',
  problem: 'problem',
  proposal: 'proposal',
  targetGroupsOther: 'target_groups_other',
  equalityHow: 'equality_how',
} as const;

/** What stands where a passage was taken out. */
const mark = '▇▇▇';

export interface Mask {
  field: keyof typeof columns;
  passage: string;
  reason: string;
  version?: number;
}

/**
 * Takes a passage out of an idea, wherever in the field it stands, and leaves a trace that it was
 * done, by whom and why. What it said is gone.
 */
export const createMasking = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => ({
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
        const column = columns[field];
        const [row] = await rawRows<Record<string, string | null>>(
          trx,
          `SELECT ${column} FROM idl_ideas WHERE id = ?`,
          [idea.id],
        );
        const text = row?.[column] ?? '';
        if (!text.includes(passage)) {
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
        return { [column]: text.replaceAll(passage, mark) };
      },
      now,
    ),
});
