import type { Core } from '@strapi/strapi';
import type { Challenge } from '../../../contracts/challenges';
import { publicChallengeStates } from '../../../contracts/challenges';
import { limits } from '../../../contracts/limits';
import type { Language, ListAnswer } from '../../../contracts/primitives';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { namedLinks } from '../links';
import { fromJson, rawRows, toInstant } from '../sql';

interface ChallengeRow {
  id: number;
  document_id: string;
  title: string;
  question: string;
  background: string | null;
  equality: string | null;
  state: Challenge['state'];
  opens_at: unknown;
  closes_at: unknown;
  what_happens_next: string | null;
  resources: string | null;
  criteria: string | null;
  focal_points: unknown;
  contact: string | null;
  closing_summary: string | null;
}

export interface ChallengeFilter {
  language?: Language;
  administration?: string;
  theme?: string;
  targetGroup?: string;
  state?: Challenge['state'];
  limit?: number;
  cursor?: string;
}

const uid = 'plugin::idesluss.challenge';

export const createChallenges = ({ strapi }: { strapi: Core.Strapi }) => {
  const all = async (language: Language): Promise<Challenge[]> => {
    const rows = await rawRows<ChallengeRow>(
      strapi.db.connection,
      `SELECT * FROM idl_challenges WHERE state IN (${publicChallengeStates.map(() => '?').join(',')})`,
      [...publicChallengeStates],
    );
    const links = await namedLinks(
      strapi,
      uid,
      rows.map((row) => row.id),
      language,
    );
    return rows.map((row) => toChallenge(row, links)).sort(byUrgency);
  };

  return {
    /** Challenges that colleagues may see: open ones first, the first to close before others. */
    async list(filter: ChallengeFilter): Promise<ListAnswer<Challenge>> {
      const wanted = (await all(filter.language ?? 'sv')).filter(
        (one) =>
          (filter.state === undefined || one.state === filter.state) &&
          isLinked(one.administrations, filter.administration) &&
          isLinked(one.themes, filter.theme) &&
          isLinked(one.targetGroups, filter.targetGroup),
      );
      const [afterId] = filter.cursor === undefined ? [] : decodeCursor(filter.cursor, 1);
      const start = afterId === undefined ? 0 : wanted.findIndex(({ id }) => id === afterId) + 1;
      const data = wanted.slice(start, start + (filter.limit ?? limits.page.default));
      const last = data.at(-1);
      return {
        data,
        next: last && start + data.length < wanted.length ? encodeCursor([last.id]) : null,
      };
    },

    async find(documentId: string, language: Language): Promise<Challenge | null> {
      return (await all(language)).find(({ id }) => id === documentId) ?? null;
    },

    /** The row that an idea may answer: open, and neither before its first moment nor past its last. */
    async openRow(documentId: string, now: Date): Promise<{ id: number } | null> {
      const [row] = await rawRows<{ id: number }>(
        strapi.db.connection,
        `SELECT id FROM idl_challenges WHERE document_id = ? AND state = 'open'
          AND (opens_at IS NULL OR opens_at <= ?) AND (closes_at IS NULL OR closes_at > ?)`,
        [documentId, now, now],
      );
      return row ?? null;
    },

    /** Those that ideas may answer now. */
    async countOpen(now: Date): Promise<{ count: number; nextClosesAt: string | null }> {
      const moment = now.toISOString();
      const open = (await all('sv')).filter(
        ({ state, opensAt, closesAt }) =>
          state === 'open' && (opensAt ?? '') <= moment && (closesAt ?? '9') > moment,
      );
      return { count: open.length, nextClosesAt: open[0]?.closesAt ?? null };
    },
  };
};

const toChallenge = (
  row: ChallengeRow,
  links: Awaited<ReturnType<typeof namedLinks>>,
): Challenge => ({
  id: row.document_id,
  title: row.title,
  question: row.question,
  background: row.background || null,
  equality: row.equality || null,
  administrations: links(row.id, 'administrations'),
  targetGroups: links(row.id, 'targetGroups'),
  themes: links(row.id, 'themes'),
  state: row.state,
  opensAt: toInstant(row.opens_at),
  closesAt: toInstant(row.closes_at),
  whatHappensNext: row.what_happens_next || null,
  resources: row.resources || null,
  criteria: row.criteria || null,
  focalPoints: fromJson<string[]>(row.focal_points, []),
  contact: row.contact || null,
  closingSummary: row.closing_summary || null,
});

const isLinked = (links: { id: string; slug: string }[], wanted?: string): boolean =>
  wanted === undefined || links.some(({ id, slug }) => id === wanted || slug === wanted);

/** Open before assessing before closed; then the one that closes first, and without a day last. */
const byUrgency = (a: Challenge, b: Challenge): number =>
  publicChallengeStates.indexOf(a.state) - publicChallengeStates.indexOf(b.state) ||
  (a.closesAt ?? '9').localeCompare(b.closesAt ?? '9') ||
  (a.id < b.id ? -1 : 1);

declare module '../services' {
  interface Services {
    challenges: ReturnType<typeof createChallenges>;
  }
}
