import type { Core } from '@strapi/strapi';
import { rawRows } from '../sql';
import { deskAddress } from './desk-address';
import type { DigestLists } from './other-letters';

const listLength = 10;
const toAnswer = `first_answer_at IS NULL AND stage IN ('submitted', 'reviewing', 'developing', 'piloting')`;

interface Row {
  document_id: string;
  reference: string;
  title: string;
}

/** What waits for a coach on a day; null when nothing does. */
export const readDigest = async (
  strapi: Core.Strapi,
  user: number,
  today: string,
): Promise<DigestLists | null> => {
  const list = async (condition: string, ...bindings: unknown[]) => {
    const where = `FROM idl_ideas WHERE coach_id = ? AND ${condition}`;
    const rows = await rawRows<Row>(
      strapi.db.connection,
      `SELECT document_id, reference, title ${where} ORDER BY answer_due_at, id LIMIT ${listLength}`,
      [user, ...bindings],
    );
    const [counted] = await rawRows<{ count: number }>(
      strapi.db.connection,
      `SELECT COUNT(*) AS count ${where}`,
      [user, ...bindings],
    );
    return {
      count: Number(counted?.count ?? 0),
      ideas: rows.map(({ document_id, reference, title }) => ({
        reference,
        title,
        url: deskAddress(strapi, document_id),
      })),
    };
  };
  const lists: DigestLists = {
    late: await list(`${toAnswer} AND answer_due_at < ?`, today),
    dueSoon: await list(
      `${toAnswer} AND answer_due_at >= ? AND answer_due_at < ?`,
      today,
      weekAfter(today),
    ),
    giverWrote: await list('giver_wrote = ?', true),
    lookAgain: await list("stage = 'parked' AND look_again_at <= ?", today),
  };
  return Object.values(lists).some(({ count }) => count > 0) ? lists : null;
};

const weekAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
