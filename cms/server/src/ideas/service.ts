import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { CheckedIdeaSubmission, IdeaReceipt } from '../../../contracts/ideas';
import type { Receiver } from '../administrations/service';
import { createBatches } from '../batches';
import { ProblemError, type FieldFault } from '../http/problems';
import { stockholmDay } from '../http/stockholm';
import type { Person } from '../identity/person';
import { joinTableOf } from '../links';
import { getService } from '../services';
import { fromJson, isUniqueViolation, rawRows, type Transaction } from '../sql';
import { createGiverSide } from './giver-side';
import { createHandling } from './handling';
import { createMasking } from './masking';
import { createIdeaQueries } from './queries';
import { fingerprint, personalDataWarnings, reference } from './rules';

const uid = 'plugin::idesluss.idea';

/** A receipt as it is kept: the code is made again. */
type KeptAnswer = Omit<IdeaReceipt, 'receiptCode'>;

/** What a submission refers to, found. */
interface Referred {
  administration: Receiver;
  challengeId: number | null;
  targetGroupIds: number[];
}

export const createIdeas = ({ strapi }: { strapi: Core.Strapi }) => {
  const inBatch = createBatches(strapi);
  const handling = createHandling(strapi);
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
    ...handling,
    ...createMasking(strapi, handling.change),
    ...createGiverSide(strapi, handling.change),

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
      const bodyHash = fingerprint(submission);
      try {
        const referred = await findReferred(strapi, submission, person, now);
        const answer = await inBatch((trx) =>
          write(strapi, trx, { submission, person, referred, keyHash, bodyHash, now }),
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

const findReferred = async (
  strapi: Core.Strapi,
  submission: CheckedIdeaSubmission,
  person: Person | null,
  now: Date,
): Promise<Referred> => {
  const faults: FieldFault[] = [];
  if (submission.nameVisibility === 'colleagues' && !person?.name) {
    const values = { options: 'handlers_only' };
    faults.push({ field: 'nameVisibility', code: 'not_allowed', values });
  }
  const administration = await getService(strapi, 'administrations').receiver(
    submission.administration,
    stockholmDay(now),
  );
  if (!administration) faults.push({ field: 'administration', code: 'not_found' });
  const challenge = submission.challenge
    ? await getService(strapi, 'challenges').openRow(submission.challenge, now)
    : null;
  if (submission.challenge && !challenge) faults.push({ field: 'challenge', code: 'not_found' });
  const groups = await getService(strapi, 'vocabulary').rowIds(
    'idl_target_groups',
    submission.targetGroups ?? [],
  );
  for (const [index, id] of groups.entries()) {
    if (id === null) faults.push({ field: `targetGroups.${index}`, code: 'not_found' });
  }
  for (const [index, token] of (submission.attachments ?? []).entries()) {
    if (submission.attachments?.indexOf(token) !== index) {
      faults.push({ field: `attachments.${index}`, code: 'duplicate' });
    }
  }
  if (faults.length > 0 || !administration) throw new ProblemError('invalid-body', faults);
  return {
    administration,
    challengeId: challenge?.id ?? null,
    targetGroupIds: [...new Set(groups.filter((id) => id !== null))],
  };
};

interface Sending {
  submission: CheckedIdeaSubmission;
  /** Null for somebody anonymous. */
  person: Person | null;
  referred: Referred;
  keyHash: string;
  bodyHash: string;
  now: Date;
}

const write = async (
  strapi: Core.Strapi,
  trx: Transaction,
  sending: Sending,
): Promise<KeptAnswer> => {
  const { submission, person, referred, now } = sending;
  const { administration } = referred;
  const year = stockholmDay(now).slice(0, 4);
  const id = createId();
  const answer: KeptAnswer = {
    id,
    reference: reference(year, await nextNumber(trx, `IDE-${year}`)),
    stage: 'submitted',
    submittedAt: now.toISOString(),
    answerDueAt: getService(strapi, 'journey').answerDueAt(now, administration.answerTime),
    answerTime: administration.answerTime,
    administration: {
      id: administration.documentId,
      slug: administration.slug,
      name: administration.name,
    },
    warnings: personalDataWarnings(submission),
  };
  await insertIdea(strapi, trx, answer, sending);
  await getService(strapi, 'journey').append(trx, {
    ideaDocumentId: id,
    position: 1,
    at: now,
    actor: 'giver',
    from: null,
    to: 'submitted',
  });
  const { email } = submission;
  await getService(strapi, 'identity').keepGiver(trx, id, { person, email }, now);
  if (submission.attachments?.length) {
    await getService(strapi, 'attachments').attach(trx, id, submission.attachments, now);
  }
  await getService(strapi, 'outbox').tell(
    trx,
    'idea.submitted',
    { idea: id, reference: answer.reference, administration: administration.documentId },
    now,
  );
  await trx('idl_idempotency_keys').insert({
    key_hash: sending.keyHash,
    body_hash: sending.bodyHash,
    answer: JSON.stringify(answer),
    created_at: now,
  });
  return answer;
};

/** The next of a running series. The update locks its row, so that no two instances get the same. */
export const nextNumber = async (trx: Transaction, series: string): Promise<number> => {
  const increment = () =>
    trx.raw('UPDATE idl_counters SET value = value + 1 WHERE series = ?', [series]);
  await increment();
  const read = async () =>
    (
      await rawRows<{ value: number }>(trx, 'SELECT value FROM idl_counters WHERE series = ?', [
        series,
      ])
    )[0];
  const row = await read();
  if (row) return Number(row.value);
  await trx('idl_counters').insert({ series, value: 0 }).onConflict('series').ignore();
  await increment();
  return Number((await read())?.value);
};

const insertIdea = async (
  strapi: Core.Strapi,
  trx: Transaction,
  answer: KeptAnswer,
  { submission, referred, now }: Sending,
): Promise<void> => {
  const inserted: unknown[] = await trx('idl_ideas').insert({
    document_id: answer.id,
    reference: answer.reference,
    receipt_hash: getService(strapi, 'identity').receiptOf(answer.id).hash,
    title: submission.title,
    problem: submission.problem,
    proposal: submission.proposal ?? null,
    target_groups_other: submission.targetGroupsOther ?? null,
    equality_affected: submission.equalityAffected ?? null,
    equality_how: submission.equalityHow ?? null,
    elsewhere: submission.elsewhere ?? null,
    challenge_id: referred.challengeId,
    help_wanted: JSON.stringify(submission.helpWanted ?? []),
    wants_to_participate: submission.wantsToParticipate ?? false,
    administration_id: referred.administration.id,
    handling_administration_id: referred.administration.id,
    coach_id: referred.administration.coach,
    name_visibility: submission.nameVisibility,
    manager_informed: submission.managerInformed ?? null,
    language: submission.language,
    may_be_invention: submission.mayBeInvention ?? false,
    stage: answer.stage,
    stage_since: now,
    submitted_at: now,
    answer_due_at: answer.answerDueAt,
    support_count: 0,
    comment_count: 0,
    attachment_count: submission.attachments?.length ?? 0,
    version: 0,
    question_waits: false,
    giver_wrote: false,
    published: false,
    record_state: 'received',
    created_at: now,
    updated_at: now,
    published_at: now,
  });
  const { targetGroupIds } = referred;
  if (targetGroupIds.length === 0) return;
  const link = joinTableOf(strapi, uid, 'targetGroups');
  await trx(link.table).insert(
    targetGroupIds.map((groupId, index) => ({
      [link.from]: Number(inserted[0]),
      [link.to]: groupId,
      ...(link.order ? { [link.order]: index + 1 } : {}),
    })),
  );
};

declare module '../services' {
  interface Services {
    ideas: ReturnType<typeof createIdeas>;
  }
}
