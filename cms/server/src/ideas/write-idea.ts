import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { CheckedIdeaSubmission, IdeaReceipt } from '../../../contracts/ideas';
import { stockholmDay } from '../http/stockholm';
import type { Person } from '../identity/person';
import { joinTableOf } from '../links';
import { getService } from '../services';
import type { Transaction } from '../sql';
import { nextNumber } from './numbers';
import type { Referred } from './referred';
import { personalDataWarnings, reference } from './rules';

const uid = 'plugin::idesluss.idea';

/** A receipt as it is kept: the code is made again. */
export type KeptAnswer = Omit<IdeaReceipt, 'receiptCode'>;

export interface Sending {
  submission: CheckedIdeaSubmission;
  /** Null for somebody anonymous. */
  person: Person | null;
  referred: Referred;
  keyHash: string;
  bodyHash: string;
  now: Date;
}

/** Writes an idea and all that goes with it, in the transaction it is given. */
export const writeIdea = async (
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
    idea_document_id: id,
    answer: JSON.stringify(answer),
    created_at: now,
  });
  return answer;
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
