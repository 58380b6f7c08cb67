import type { Core } from '@strapi/strapi';
import type { CheckedIdeaSubmission, IdeaReceipt } from '../../../contracts/ideas';
import { createBatches } from '../batches';
import { pluginConfig } from '../http/config';
import { ProblemError } from '../http/problems';
import type { Person } from '../identity/person';
import { getService } from '../services';
import { fromJson, isUniqueViolation, rawRows } from '../sql';
import { createActivity } from './activity';
import { createAssigned } from './assigned';
import { createBodyHash } from './body-hash';
import { createDeidentifying } from './deidentifying';
import { createFunnel } from './funnel';
import { createGiverSide } from './giver-side';
import { createHandling } from './handling';
import { createMasking } from './masking';
import { createIdeaQueries } from './queries';
import { findReferred } from './referred';
import { fingerprint } from './rules';
import { createUnnamed } from './unnamed';
import { writeIdea, type KeptAnswer } from './write-idea';

export const createIdeas = ({ strapi }: { strapi: Core.Strapi }) => {
  const inBatch = createBatches(strapi);
  const handling = createHandling(strapi);
  const bodyHashOf = createBodyHash(pluginConfig(strapi).secret);
  const receipt = (answer: KeptAnswer): IdeaReceipt => ({
    ...answer,
    receiptCode: getService(strapi, 'identity').receiptOf(answer.id).code,
  });

  const sentBefore = async (keyHash: string, bodyHash: string): Promise<IdeaReceipt | null> => {
    const [row] = await rawRows<{ body_hash: string; answer: unknown }>(
      strapi.db.connection,
      'SELECT body_hash, answer FROM idl_idempotency_keys WHERE key_hash = ?',
      [keyHash],
    );
    if (!row) return null;
    if (row.body_hash !== bodyHash) throw new ProblemError('idempotency-key-reused');
    return receipt(fromJson<KeptAnswer | null>(row.answer, null) as KeptAnswer);
  };

  return {
    ...createIdeaQueries(strapi),
    ...createActivity(strapi),
    ...createAssigned(strapi),
    ...createUnnamed(strapi),
    ...createFunnel(strapi),
    ...handling,
    ...createMasking(strapi, handling.change),
    ...createGiverSide(strapi, handling.change),
    ...createDeidentifying(strapi, handling.change),

    /**
     * Takes an idea in, once for each key: idea, Idénummer, first journey entry, sealed address,
     * attachments, outbox and key in one transaction.
     *
     * @returns the receipt, and whether it is the answer to an earlier sending of the same
     */
    async submit(
      submission: CheckedIdeaSubmission,
      idempotencyKey: string,
      now = new Date(),
      person: Person | null = null,
    ): Promise<{ receipt: IdeaReceipt; repeated: boolean }> {
      const keyHash = fingerprint(idempotencyKey);
      const bodyHash = bodyHashOf(submission);
      try {
        const referred = await findReferred(strapi, submission, person, now);
        const answer = await inBatch((trx) =>
          writeIdea(strapi, trx, { submission, person, referred, keyHash, bodyHash, now }),
        );
        return { receipt: receipt(answer), repeated: false };
      } catch (error) {
        // Sent before: the key's unique index says so, or what it refers to has gone since. Asking
        // only now spares every first sending a query.
        const first =
          error instanceof ProblemError || isUniqueViolation(error)
            ? await sentBefore(keyHash, bodyHash)
            : null;
        if (!first) throw error;
        return { receipt: first, repeated: true };
      }
    },

    /** Forgets keys older than 30 days: nobody resends a draft after that. */
    async removeOldKeys(now: Date): Promise<void> {
      await strapi.db
        .connection('idl_idempotency_keys')
        .where('created_at', '<', new Date(now.getTime() - 30 * 86_400_000))
        .delete();
    },
  };
};

declare module '../services' {
  interface Services {
    ideas: ReturnType<typeof createIdeas>;
  }
}
