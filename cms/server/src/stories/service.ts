import type { Core } from '@strapi/strapi';
import { limits } from '../../../contracts/limits';
import type { Language, ListAnswer } from '../../../contracts/primitives';
import type { Story, StorySummary } from '../../../contracts/stories';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { joinTableOf } from '../links';
import { rawRows, toDate, toDay } from '../sql';
import { toStory, toSummaries } from './present';
import { storyUid, type StoryRow } from './rows';

export interface StoryFilter {
  language?: Language;
  administration?: string;
  theme?: string;
  targetGroup?: string;
  limit?: number;
  cursor?: string;
}

/** A condition and what it binds. */
type Condition = [sql: string, ...bindings: unknown[]];

export const createStories = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Published stories, newest first: three queries a page. */
  async list(
    filter: StoryFilter,
    now: Date,
  ): Promise<{ body: ListAnswer<StorySummary>; staleAt: Date | null }> {
    const limit = filter.limit ?? limits.page.default;
    const language = filter.language ?? 'sv';
    const conditions: Condition[] = [
      ['s.locale = ?', language],
      ['s.published_at IS NOT NULL'],
      ['(s.expires_at IS NULL OR s.expires_at > ?)', now],
      ...linked(strapi, 'administrations', filter.administration),
      ...linked(strapi, 'themes', filter.theme),
      ...linked(strapi, 'targetGroups', filter.targetGroup),
      ...after(filter.cursor),
    ];
    const rows = await select(
      strapi,
      summaryColumns,
      conditions,
      `ORDER BY s.date_published DESC, s.document_id DESC LIMIT ${limit + 1}`,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      body: {
        data: await toSummaries(strapi, page, language),
        next:
          last && rows.length > limit
            ? encodeCursor([toDay(last.date_published) ?? '', last.document_id])
            : null,
      },
      staleAt: firstExpiry(page),
    };
  },

  /** One published story by documentId or slug: four queries. */
  async find(
    idOrSlug: string,
    language: Language | undefined,
    now: Date,
  ): Promise<{ story: Story; staleAt: Date | null } | null> {
    const siblings = await select(strapi, 's.*', [
      ['s.published_at IS NOT NULL'],
      ['(s.expires_at IS NULL OR s.expires_at > ?)', now],
      [
        `s.document_id IN (SELECT o.document_id FROM idl_stories o
          WHERE o.published_at IS NOT NULL AND (o.document_id = ? OR o.slug = ?))`,
        idOrSlug,
        idOrSlug,
      ],
    ]);
    const row = choose(siblings, idOrSlug, language);
    if (!row) return null;
    const own = siblings.filter((sibling) => sibling.document_id === row.document_id);
    return { story: await toStory(strapi, row, own), staleAt: firstExpiry(own) };
  },

  /** How many are published in Swedish or else another language. */
  async countPublished(): Promise<number> {
    const [row] = await rawRows<{ count: number }>(
      strapi.db.connection,
      'SELECT COUNT(DISTINCT document_id) AS count FROM idl_stories WHERE published_at IS NOT NULL',
    );
    return Number(row?.count ?? 0);
  },
});

/**
 * The language asked for if the story has it; else the text whose slug was given; else Swedish.
 * Slugs are unique per language only, so the one in the language asked for goes first.
 */
const choose = (rows: StoryRow[], idOrSlug: string, language?: Language): StoryRow | undefined => {
  const named = rows.filter((row) => row.slug === idOrSlug || row.document_id === idOrSlug);
  const exact =
    named.find((row) => row.locale === language) ??
    named.find((row) => row.locale === 'sv') ??
    named[0];
  const same = rows.filter((row) => row.document_id === exact?.document_id);
  return same.find((row) => row.locale === language) ?? exact;
};

/** What lists show: a story's long texts stay where they are. */
const summaryColumns = `s.id, s.document_id, s.locale, s.slug, s.title, s.ingress, s.image_alt,
  s.image_decorative, s.effect_number, s.effect_unit, s.effect_text, s.effect_source,
  s.date_published, s.expires_at`;

const select = (
  strapi: Core.Strapi,
  columns: string,
  conditions: Condition[],
  rest = '',
): Promise<StoryRow[]> =>
  rawRows<StoryRow>(
    strapi.db.connection,
    `SELECT ${columns} FROM idl_stories s WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ${rest}`,
    conditions.flatMap(([, ...bindings]) => bindings),
  );

/** Linked to the thing with this documentId or slug; for an administration also to a unit of it. */
const linked = (
  strapi: Core.Strapi,
  attribute: 'administrations' | 'themes' | 'targetGroups',
  wanted?: string,
): Condition[] => {
  if (wanted === undefined) return [];
  const link = joinTableOf(strapi, storyUid, attribute);
  const table = {
    administrations: 'idl_administrations',
    themes: 'idl_themes',
    targetGroups: 'idl_target_groups',
  }[attribute];
  const parent = joinTableOf(strapi, 'plugin::idesluss.administration', 'parent');
  const orUnit =
    attribute === 'administrations'
      ? `OR t.id IN (SELECT u.${parent.from} FROM ${parent.table} u
          JOIN idl_administrations p ON p.id = u.${parent.to} WHERE p.slug = ? OR p.document_id = ?)`
      : '';
  return [
    [
      `EXISTS (SELECT 1 FROM ${link.table} l JOIN ${table} t ON t.id = l.${link.to}
        WHERE l.${link.from} = s.id AND (t.slug = ? OR t.document_id = ? ${orUnit}))`,
      wanted,
      wanted,
      ...(orUnit ? [wanted, wanted] : []),
    ],
  ];
};

const after = (cursor?: string): Condition[] => {
  if (cursor === undefined) return [];
  const [date, id] = decodeCursor(cursor, 2);
  return [
    ['(s.date_published < ? OR (s.date_published = ? AND s.document_id < ?))', date, date, id],
  ];
};

const firstExpiry = (rows: StoryRow[]): Date | null =>
  rows
    .flatMap((row) => (row.expires_at === null ? [] : [toDate(row.expires_at)]))
    .sort((a, b) => a.getTime() - b.getTime())[0] ?? null;

declare module '../services' {
  interface Services {
    stories: ReturnType<typeof createStories>;
  }
}
