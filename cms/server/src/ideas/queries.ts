import type { Core } from '@strapi/strapi';
import { mainStages, sideStages, type Stage } from '../../../contracts/journey';
import type { DeskIdeaList, DeskIdeaSummary, deskIdeaQuery } from '../../../contracts/desk';
import { limits } from '../../../contracts/limits';
import type { z } from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { stockholmDay } from '../http/stockholm';
import { onTheWay } from '../journey/rules';
import { namedLinks } from '../links';
import { getService } from '../services';
import { rawRows, toDay } from '../sql';
import type { FoundIdea } from './found-idea';
import { contentOf, toSummary } from './present';
import type { IdeaRow } from './row';
import { within, type Scope } from './scope';
import { containing } from './search';
import { createTalk } from './talk';
import { createUnnamed, type Searched } from './unnamed';

type Query = z.output<typeof deskIdeaQuery>;
type Condition = [sql: string, ...bindings: unknown[]];

const uid = 'plugin::idesluss.idea';

const from = `FROM idl_ideas i LEFT JOIN idl_administrations a ON a.id = i.handling_administration_id
  LEFT JOIN idl_challenges c ON c.id = i.challenge_id
  LEFT JOIN admin_users u ON u.id = i.coach_id`;
const columns = `i.*, a.document_id AS administration_document_id, a.slug AS administration_slug,
  a.name AS administration_name, c.document_id AS challenge_document_id, c.title AS challenge_title,
  u.firstname AS coach_firstname, u.lastname AS coach_lastname`;

/** Without a first answer, and still somebody's to give. */
const toAnswer = `i.first_answer_at IS NULL AND i.stage IN ${onTheWay}`;

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
  const talk = createTalk(strapi);
  const unnamed = createUnnamed(strapi);
  /** Keeps out what a search found by the name of a giver whom the one who searches may not see. */
  const withoutNamed = async (
    found: Condition[],
    search: string | undefined,
    scope: Scope,
  ): Promise<Condition[]> => {
    if (!search?.trim() || scope === null || scope.signed === null) return [];
    const named: Condition[] = [
      ...found,
      ['EXISTS (SELECT 1 FROM idl_givers g WHERE g.idea_document_id = i.document_id)'],
    ];
    const rows = await rawRows<Searched>(
      strapi.db.connection,
      `SELECT i.document_id, i.reference, i.title, i.problem, i.handling_administration_id
        ${from} ${where(named)}`,
      bindings(named),
    );
    const ids = await unnamed.foundByName(rows, search.trim(), scope);
    return ids.length === 0
      ? []
      : [[`i.document_id NOT IN (${ids.map(() => '?').join(',')})`, ...ids]];
  };
  const summary = (row: IdeaRow, today: string): DeskIdeaSummary => toSummary(strapi, row, today);

  return {
    /** A page of ideas, as asked for. */
    async list(query: Query, scope: Scope = null, now = new Date()): Promise<DeskIdeaList> {
      const today = stockholmDay(now);
      const limit = query.limit ?? limits.page.default;
      const found = [...within(scope), ...filters(strapi, query, today)];
      const wanted = [...found, ...(await withoutNamed(found, query.search, scope))];
      const urgent = query.order === 'most_urgent';
      const rows = await rowsOf(
        [...wanted, ...after(query.cursor, urgent)],
        urgent
          ? `ORDER BY i.answer_due_at, i.id LIMIT ${limit + 1}`
          : `ORDER BY i.id DESC LIMIT ${limit + 1}`,
      );
      const page = await unnamed.withTitles(rows.slice(0, limit), scope);
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

    /** One idea, whole, and the row id of the administration that handles it. */
    async find(
      documentId: string,
      scope: Scope = null,
      now = new Date(),
    ): Promise<{ idea: FoundIdea; handledBy: number | null } | null> {
      const [row] = await rowsOf([['i.document_id = ?', documentId], ...within(scope)], 'LIMIT 1');
      if (!row) return null;
      const links = await namedLinks(strapi, uid, [row.id], 'sv');
      const attachments = await getService(strapi, 'attachments').ofIdea(documentId);
      const identity = getService(strapi, 'identity');
      const idea: FoundIdea = {
        ...summary(row, stockholmDay(now)),
        ...contentOf(row),
        targetGroups: links(row.id, 'targetGroups'),
        canBeAnsweredByMail: await identity.hasEmail(documentId),
        giverIsNamed: await identity.isNamed(documentId),
        giverShownTo: await identity.openings(documentId),
        attachments: attachments.map(({ document_id: id, name, mime, size }) => ({
          id,
          name,
          type: mime,
          size: Number(size),
        })),
        journey: await getService(strapi, 'journey').entries(documentId),
        messages: await talk.messages(documentId),
        notes: await talk.notes(documentId),
        masks: await talk.masks(documentId),
      };
      return { idea, handledBy: row.handling_administration_id };
    },

    /** Whether there is such an idea for somebody of these administrations. */
    async isWithin(documentId: string, scope: Scope): Promise<boolean> {
      return (await count([['i.document_id = ?', documentId], ...within(scope)])) > 0;
    },

    /** How many ideas stand in each stage; a stage without any is there with 0. */
    async stageCounts(scope: Scope = null): Promise<{ stage: Stage; count: number }[]> {
      const mine = within(scope);
      const rows = await rawRows<{ stage: Stage; count: number }>(
        strapi.db.connection,
        `SELECT i.stage, COUNT(*) AS count FROM idl_ideas i ${where(mine)} GROUP BY i.stage`,
        bindings(mine),
      );
      return [...mainStages, ...sideStages].map((stage) => ({
        stage,
        count: Number(rows.find((row) => row.stage === stage)?.count ?? 0),
      }));
    },

    /** What waits for a first answer, and what of it is late. */
    async waiting(today: string, scope: Scope = null): Promise<{ count: number; late: number }> {
      const mine = within(scope);
      return {
        count: await count([[toAnswer], ...mine]),
        late: await count([[toAnswer], ['i.answer_due_at < ?', today], ...mine]),
      };
    },

    /** Parked ideas whose day to look again has come. */
    toLookAgain: (today: string, scope: Scope = null): Promise<number> =>
      count([...lookAgain(today), ...within(scope)]),

    /** Ideas with a question that the giver has not replied to. */
    waitingForGiver: (scope: Scope = null): Promise<number> =>
      count([['i.question_waits = ?', true], ...within(scope)]),

    /** Ideas whose giver wrote last. */
    giverWrote: (scope: Scope = null): Promise<number> =>
      count([['i.giver_wrote = ?', true], ...within(scope)]),
  };
};

/** A parked idea whose day has come. */
const lookAgain = (today: string): Condition[] => [
  ["i.stage = 'parked'"],
  ['i.look_again_at <= ?', today],
];

const where = (conditions: Condition[]): string =>
  conditions.length ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : '';
const bindings = (conditions: Condition[]): unknown[] =>
  conditions.flatMap(([, ...values]) => values);

const filters = (strapi: Core.Strapi, query: Query, today: string): Condition[] => {
  const search = query.search?.trim();
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
    ...(query.waiting === 'to_answer' || query.waiting === 'late' ? [[toAnswer] as Condition] : []),
    ...(query.waiting === 'giver' ? [['i.question_waits = ?', true] as Condition] : []),
    ...(query.waiting === 'replied' ? [['i.giver_wrote = ?', true] as Condition] : []),
    ...(query.waiting === 'look_again' ? lookAgain(today) : []),
    ...(query.coach === 'none' ? [['i.coach_id IS NULL'] as Condition] : []),
    ...(query.coach && query.coach !== 'none'
      ? [['i.coach_id = ?', Number(query.coach)] as Condition]
      : []),
    ...(query.waiting === 'late' ? [['i.answer_due_at < ?', today] as Condition] : []),
    ...(search ? [containing(strapi, ['i.title', 'i.problem', 'i.reference'], search)] : []),
  ];
};

const after = (cursor: string | undefined, urgent: boolean): Condition[] => {
  if (cursor === undefined) return [];
  if (!urgent) return [['i.id < ?', ...decodeCursor(cursor, 1)]];
  const [dueAt, id] = decodeCursor(cursor, 2);
  return [['(i.answer_due_at > ? OR (i.answer_due_at = ? AND i.id > ?))', dueAt, dueAt, id]];
};
