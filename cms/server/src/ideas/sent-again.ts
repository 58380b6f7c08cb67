import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { rawRows, type Transaction } from '../sql';

/**
 * What changes when its giver sends in again what was taken back. The old promise has mostly gone by
 * meanwhile, through nobody's fault: what was never answered gets a new one, as when it first came.
 * What was answered before waits for its handlers in the way that a giver's words do.
 */
export const sentAgain = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { id, first_answer_at }: { id: number; first_answer_at: unknown },
  words: string | undefined,
  now: Date,
): Promise<Record<string, unknown>> => {
  if (first_answer_at !== null) return { giver_wrote: true };
  const [handling] = await rawRows<{ answer_time: number }>(
    trx,
    `SELECT a.answer_time FROM idl_ideas i
      JOIN idl_administrations a ON a.id = i.handling_administration_id WHERE i.id = ?`,
    [id],
  );
  return {
    ...(words ? { giver_wrote: true } : {}),
    ...(handling
      ? {
          answer_due_at: getService(strapi, 'journey').answerDueAt(
            now,
            Number(handling.answer_time),
          ),
        }
      : {}),
  };
};
