import type { Core } from '@strapi/strapi';
import type { GiverIdea, GiverIdeaSummary } from '../../../contracts/giver';
import { limits } from '../../../contracts/limits';
import type { ListAnswer } from '../../../contracts/primitives';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { ProblemError } from '../http/problems';
import { addressed } from '../journey/addressed';
import { findMove } from '../journey/rules';
import { getService } from '../services';
import { rawRows, toDay, toInstant } from '../sql';
import type { createHandling } from './handling';
import { coachOf } from './present';
import type { IdeaRow } from './row';
import { createTalk } from './talk';

/** The last of a handler's words, whether they came with a move or by themselves. */
const latest = (column: 'words' | 'at') => `(SELECT e.${column} FROM idl_journey_entries e
  WHERE e.idea_document_id = i.document_id AND e.actor_role NOT IN ('giver', 'system')
    AND e.words IS NOT NULL ORDER BY e.position DESC LIMIT 1)`;
const select = `SELECT i.*, a.document_id AS administration_document_id, a.slug AS administration_slug,
  a.name AS administration_name, u.firstname AS coach_firstname, u.lastname AS coach_lastname,
  ${latest('words')} AS latest_text, ${latest('at')} AS latest_at
  FROM idl_ideas i LEFT JOIN idl_administrations a ON a.id = i.handling_administration_id
  LEFT JOIN admin_users u ON u.id = i.coach_id`;

interface GiverRow extends IdeaRow {
  latest_text: string | null;
  latest_at: unknown;
}

/** Stages in which the giver has been answered for good, and may say whether it was worth it. */
const ended = ['implemented', 'closed', 'referred'];

/** What the giver of an idea sees and does. Who the giver is has been settled before. */
export const createGiverSide = (
  strapi: Core.Strapi,
  change: ReturnType<typeof createHandling>['change'],
) => {
  const talk = createTalk(strapi);
  return {
    /** The giver's own ideas, newest first. */
    async giverList(
      documentIds: string[],
      query: { limit?: number; cursor?: string },
    ): Promise<ListAnswer<GiverIdeaSummary>> {
      if (documentIds.length === 0) return { data: [], next: null };
      const limit = query.limit ?? limits.page.default;
      const [before] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 1);
      const rows = await rawRows<GiverRow>(
        strapi.db.connection,
        `${select} WHERE i.document_id IN (${documentIds.map(() => '?').join(',')})
          ${before === undefined ? '' : 'AND i.id < ?'} ORDER BY i.id DESC LIMIT ${limit + 1}`,
        [...documentIds, ...(before === undefined ? [] : [before])],
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const names = await getService(strapi, 'identity').givenNames(
        page.map((row) => row.document_id),
      );
      return {
        data: page.map((row) => toGiverSummary(row, names.get(row.document_id) ?? null)),
        next: last && rows.length > limit ? encodeCursor([last.id]) : null,
      };
    },

    /** One idea as its giver sees it. */
    async giverView(documentId: string): Promise<GiverIdea | null> {
      const [row] = await rawRows<GiverRow>(
        strapi.db.connection,
        `${select} WHERE i.document_id = ?`,
        [documentId],
      );
      if (!row) return null;
      const attachments = await getService(strapi, 'attachments').ofIdea(documentId);
      const identity = getService(strapi, 'identity');
      const identified = await identity.isIdentified(documentId);
      const name = (await identity.givenNames([documentId])).get(documentId) ?? null;
      const coach = coachOf(row);
      return {
        ...toGiverSummary(row, name),
        problem: row.problem,
        proposal: row.proposal,
        coach: coach && { name: coach.name },
        journey: await getService(strapi, 'journey').entries(documentId, name),
        messages: await talk.messages(documentId, name),
        attachments: attachments.map(({ document_id: id, name, mime, size }) => ({
          id,
          name,
          type: mime,
          size: Number(size),
        })),
        reason: row.outcome_reason,
        referredTo: row.referred_to,
        lookAgainAt: toDay(row.look_again_at),
        may: {
          write: row.stage !== 'withdrawn',
          withdraw: findMove(row.stage, 'withdrawn', 'giver') !== undefined,
          reopen: findMove(row.stage, 'submitted', 'giver') !== undefined,
          deidentify: identified,
          rate: ended.includes(row.stage),
        },
        rating: row.rating,
        identified,
      };
    },

    /** "Det var värt att lämna min idé": once the idea has had its answer; may be changed. */
    rate: (documentId: string, value: number, now = new Date()): Promise<void> =>
      change(
        documentId,
        { role: 'giver' },
        undefined,
        (_trx, idea) => {
          if (!ended.includes(idea.stage)) throw new ProblemError('move-not-allowed');
          return Promise.resolve({ rating: value });
        },
        now,
      ),
  };
};

const toGiverSummary = (row: GiverRow, name: string | null): GiverIdeaSummary => ({
  id: row.document_id,
  reference: row.reference,
  title: row.title,
  stage: row.stage,
  stageSince: toInstant(row.stage_since) ?? '',
  submittedAt: toInstant(row.submitted_at) ?? '',
  answerDueAt: toDay(row.answer_due_at) ?? '',
  firstAnswerAt: toInstant(row.first_answer_at),
  administration: {
    id: row.administration_document_id,
    slug: row.administration_slug,
    name: row.administration_name,
  },
  questionWaits: Boolean(row.question_waits),
  latestAnswer: row.latest_text
    ? { at: toInstant(row.latest_at) ?? '', text: addressed(row.latest_text, name) }
    : null,
});
