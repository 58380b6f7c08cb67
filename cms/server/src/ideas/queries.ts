import type { Core } from '@strapi/strapi';
import { mainStages, sideStages, type Stage } from '../../../contracts/journey';
import type {
  DeskIdea,
  DeskIdeaList,
  DeskIdeaSummary,
  deskIdeaQuery,
} from '../../../contracts/desk';
import { limits } from '../../../contracts/limits';
import type { z } from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { stockholmDay } from '../http/stockholm';
import { namedLinks } from '../links';
import { getService } from '../services';
import { fromJson, rawRows, toDay, toInstant } from '../sql';
import type { IdeaRow } from './row';

type Query = z.output<typeof deskIdeaQuery>;
type Condition = [sql: string, ...bindings: unknown[]];

const uid = 'plugin::idesluss.idea';

const from = `FROM idl_ideas i LEFT JOIN idl_administrations a ON a.id = i.handling_administration_id
  LEFT JOIN idl_challenges c ON c.id = i.challenge_id`;
const columns = `i.*, a.document_id AS administration_document_id, a.slug AS administration_slug,
  a.name AS administration_name, c.document_id AS challenge_document_id, c.title AS challenge_title`;

/** Without a first answer, and still somebody's to give. */
const toAnswer = `i.first_answer_at IS NULL AND i.stage IN ('submitted', 'reviewing', 'developing', 'piloting')`;

/** What handlers read of ideas. Two queries a page, whatever its length. */
export const createIdeaQueries = (strapi: Core.Strapi) => {
  const rowsOf = (conditions: Condition[], rest: string): Promise<IdeaRow[]> =>
    rawRows<IdeaRow>(
      strapi.db.connection,
      `SELECT ${columns} ${from} ${where(conditions)} ${rest}`,
      bindings(conditions),
    );
  const count = async (conditions: Condition[]): Promise<number> => {
    const [row] = await rawRows<{ count: number }>(
      strapi.db.connection,
      `SELECT COUNT(*) AS count ${from} ${where(conditions)}`,
      bindings(conditions),
    );
    return Number(row?.count ?? 0);
  };
  const summary = (row: IdeaRow, today: string): DeskIdeaSummary => toSummary(strapi, row, today);

  return {
    /** A page of ideas, as asked for. */
    async list(query: Query, now = new Date()): Promise<DeskIdeaList> {
      const today = stockholmDay(now);
      const limit = query.limit ?? limits.page.default;
      const wanted = filters(query, today);
      const urgent = query.order === 'most_urgent';
      const rows = await rowsOf(
        [...wanted, ...after(query.cursor, urgent)],
        urgent
          ? `ORDER BY i.answer_due_at, i.id LIMIT ${limit + 1}`
          : `ORDER BY i.id DESC LIMIT ${limit + 1}`,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        data: page.map((row) => summary(row, today)),
        next:
          last && rows.length > limit
            ? encodeCursor(urgent ? [toDay(last.answer_due_at) ?? '', last.id] : [last.id])
            : null,
        total: await count(wanted),
      };
    },

    /** One idea, whole, for its handlers. */
    async find(documentId: string, now = new Date()): Promise<DeskIdea | null> {
      const [row] = await rowsOf([['i.document_id = ?', documentId]], 'LIMIT 1');
      if (!row) return null;
      const links = await namedLinks(strapi, uid, [row.id], 'sv');
      const attachments = await getService(strapi, 'attachments').ofIdea(documentId);
      return {
        ...summary(row, stockholmDay(now)),
        ...contentOf(row),
        targetGroups: links(row.id, 'targetGroups'),
        canBeAnsweredByMail: await getService(strapi, 'identity').hasEmail(documentId),
        attachments: attachments.map(({ document_id: id, name, mime, size }) => ({
          id,
          name,
          type: mime,
          size: Number(size),
        })),
        journey: await getService(strapi, 'journey').entries(documentId),
      };
    },

    /** How many ideas stand in each stage; a stage without any is there with 0. */
    async stageCounts(): Promise<{ stage: Stage; count: number }[]> {
      const rows = await rawRows<{ stage: Stage; count: number }>(
        strapi.db.connection,
        'SELECT stage, COUNT(*) AS count FROM idl_ideas GROUP BY stage',
      );
      return [...mainStages, ...sideStages].map((stage) => ({
        stage,
        count: Number(rows.find((row) => row.stage === stage)?.count ?? 0),
      }));
    },

    /** What waits for a first answer, and what of it is late. */
    async waiting(today: string): Promise<{ count: number; late: number }> {
      return {
        count: await count([[toAnswer]]),
        late: await count([[toAnswer], ['i.answer_due_at < ?', today]]),
      };
    },

    /** Parked ideas whose day to look again has come. */
    toLookAgain: (today: string): Promise<number> =>
      count([["i.stage = 'parked'"], ['i.look_again_at <= ?', today]]),
  };
};

const where = (conditions: Condition[]): string =>
  conditions.length ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : '';
const bindings = (conditions: Condition[]): unknown[] =>
  conditions.flatMap(([, ...values]) => values);

const filters = (query: Query, today: string): Condition[] => {
  const search = query.search?.trim();
  const like = `%${(search ?? '').replace(/[!%_]/g, (mark) => `!${mark}`)}%`;
  return [
    ...(query.stage ? [['i.stage = ?', query.stage] as Condition] : []),
    ...(query.administration
      ? [
          [
            '(a.slug = ? OR a.document_id = ?)',
            query.administration,
            query.administration,
          ] as Condition,
        ]
      : []),
    ...(query.waiting ? [[toAnswer] as Condition] : []),
    ...(query.waiting === 'late' ? [['i.answer_due_at < ?', today] as Condition] : []),
    ...(search
      ? [
          [
            `(i.title LIKE ? ESCAPE '!' OR i.problem LIKE ? ESCAPE '!' OR i.reference LIKE ? ESCAPE '!')`,
            like,
            like,
            like,
          ] as Condition,
        ]
      : []),
  ];
};

const after = (cursor: string | undefined, urgent: boolean): Condition[] => {
  if (cursor === undefined) return [];
  if (!urgent) return [['i.id < ?', ...decodeCursor(cursor, 1)]];
  const [dueAt, id] = decodeCursor(cursor, 2);
  return [['(i.answer_due_at > ? OR (i.answer_due_at = ? AND i.id > ?))', dueAt, dueAt, id]];
};

const toSummary = (strapi: Core.Strapi, row: IdeaRow, today: string): DeskIdeaSummary => {
  const dueAt = toDay(row.answer_due_at) ?? today;
  const waits =
    row.first_answer_at === null && (mainStages as readonly string[]).includes(row.stage);
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
  };
};

const contentOf = (row: IdeaRow) => ({
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
});
