import type { Core } from '@strapi/strapi';
import type { DeskEvent } from '../../../contracts/desk';
import type { ActorRole, Stage } from '../../../contracts/journey';
import { rawRows, toInstant } from '../sql';
import { within, type Scope } from './scope';
import { createUnnamed } from './unnamed';

/** Milliseconds that something is news; it also bounds what the database goes through. */
const newsFor = 90 * 86_400_000;

interface HappenedRow {
  at: unknown;
  document_id: string;
  reference: string;
  title: string;
  handling_administration_id: number | null;
}
interface EntryRow extends HappenedRow {
  actor_role: ActorRole;
  from_stage: Stage | null;
  to_stage: Stage;
  is_question: unknown;
}

const ofIdea = 'i.document_id, i.reference, i.title, i.handling_administration_id';

/** What has happened to ideas: four queries at most, whatever happened. */
export const createActivity = (strapi: Core.Strapi) => ({
  /** The latest first. What handlers say is in the journey's log, what givers say only among messages. */
  async activity(limit: number, scope: Scope = null, now = new Date()): Promise<DeskEvent[]> {
    const since = new Date(now.getTime() - newsFor);
    const mine = within(scope);
    const scoped = mine.map(([sql]) => ` AND ${sql}`).join('');
    const bindings = mine.flatMap(([, ...values]) => values);
    const entries = await rawRows<EntryRow>(
      strapi.db.connection,
      `SELECT e.at, e.actor_role, e.from_stage, e.to_stage, ${ofIdea},
        EXISTS (SELECT 1 FROM idl_messages m WHERE m.idea_document_id = e.idea_document_id
          AND m.at = e.at AND m.sender = 'handler' AND m.is_question = ?) AS is_question
        FROM idl_journey_entries e JOIN idl_ideas i ON i.document_id = e.idea_document_id
        WHERE e.at >= ?${scoped} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`,
      [true, since, ...bindings],
    );
    const replies = await rawRows<HappenedRow>(
      strapi.db.connection,
      `SELECT m.at, ${ofIdea} FROM idl_messages m
        JOIN idl_ideas i ON i.document_id = m.idea_document_id
        WHERE m.sender = 'giver' AND m.at >= ?${scoped} ORDER BY m.at DESC, m.id DESC LIMIT ${limit}`,
      [since, ...bindings],
    );
    const unnamed = createUnnamed(strapi);
    return [
      ...(await unnamed.withTitles(entries, scope)).map(fromEntry),
      ...(await unnamed.withTitles(replies, scope)).map((row) => toEvent(row, 'replied', null)),
    ]
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, limit);
  },
});

const fromEntry = (row: EntryRow): DeskEvent => {
  if (row.from_stage === null) return toEvent(row, 'submitted', null);
  if (row.from_stage === row.to_stage) {
    return toEvent(row, row.is_question ? 'asked' : 'answered', null);
  }
  if (row.actor_role !== 'giver') return toEvent(row, 'moved', row.to_stage);
  return toEvent(row, row.to_stage === 'withdrawn' ? 'withdrawn' : 'reopened', null);
};

const toEvent = (row: HappenedRow, kind: DeskEvent['kind'], to: Stage | null): DeskEvent => ({
  kind,
  at: toInstant(row.at) ?? '',
  to,
  idea: { id: row.document_id, reference: row.reference, title: row.title },
});
