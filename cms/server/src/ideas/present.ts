import type { Core } from '@strapi/strapi';
import type { DeskIdea, DeskIdeaSummary } from '../../../contracts/desk';
import { stagesOnTheWay } from '../../../contracts/journey';
import { getService } from '../services';
import { fromJson, toDay, toInstant } from '../sql';
import type { IdeaRow } from './row';

/** A row as handlers' lists show it. */
export const toSummary = (strapi: Core.Strapi, row: IdeaRow, today: string): DeskIdeaSummary => {
  const dueAt = toDay(row.answer_due_at) ?? today;
  const waits =
    row.first_answer_at === null && (stagesOnTheWay as readonly string[]).includes(row.stage);
  const promise = waits
    ? getService(strapi, 'journey').promise(dueAt, today)
    : { daysLate: 0, daysLeft: null };
  return {
    id: row.document_id,
    reference: row.reference,
    title: row.title,
    stage: row.stage,
    administration: {
      id: row.administration_document_id,
      slug: row.administration_slug,
      name: row.administration_name,
    },
    submittedAt: toInstant(row.submitted_at) ?? '',
    answerDueAt: dueAt,
    firstAnswerAt: toInstant(row.first_answer_at),
    ...promise,
    attachmentCount: Number(row.attachment_count),
    coach: coachOf(row),
    giverWrote: Boolean(row.giver_wrote),
    version: Number(row.version ?? 0),
  };
};

/** The CMS user who answers, by the name that stands in the CMS. */
export const coachOf = (row: IdeaRow): { id: number; name: string } | null =>
  row.coach_id === null
    ? null
    : {
        id: row.coach_id,
        name: [row.coach_firstname, row.coach_lastname].filter(Boolean).join(' '),
      };

/** What the giver wrote and what has been decided. */
export const contentOf = (row: IdeaRow) => ({
  problem: row.problem,
  proposal: row.proposal,
  targetGroupsOther: row.target_groups_other,
  equalityAffected: row.equality_affected,
  equalityHow: row.equality_how,
  elsewhere: row.elsewhere,
  challenge:
    row.challenge_document_id && row.challenge_title
      ? { id: row.challenge_document_id, title: row.challenge_title }
      : null,
  helpWanted: fromJson<DeskIdea['helpWanted']>(row.help_wanted, []),
  wantsToParticipate: Boolean(row.wants_to_participate),
  nameVisibility: row.name_visibility,
  managerInformed: row.manager_informed,
  mayBeInvention: Boolean(row.may_be_invention),
  language: row.language,
  stageSince: toInstant(row.stage_since) ?? '',
  reason: row.outcome_reason,
  referredTo: row.referred_to,
  lookAgainAt: toDay(row.look_again_at),
});
