import type { Core } from '@strapi/strapi';
import { stockholmDay } from '../http/stockholm';
import { onTheWay } from '../journey/rules';
import { getService } from '../services';
import { rawRows } from '../sql';
import { daysBefore, digestWeek, isMorning } from './calendar';
import { readDigest } from './digest';
import { sharesByUser } from './responsible';

/** Days. What came longer ago is not news: an installation that takes over old ideas floods nobody. */
const lateFor = 14;

interface Promised {
  id: string;
  due: string;
}

/**
 * Tells what the calendar is the cause of. Each fact is told once, under a name of its own: any
 * number of instances may look at the same time.
 */
export const createReminders = (strapi: Core.Strapi) => {
  const promised = async (condition: string, ...bindings: string[]): Promise<Promised[]> => {
    const rows = await rawRows<Promised>(
      strapi.db.connection,
      `SELECT document_id AS id, answer_due_at AS due FROM idl_ideas
        WHERE first_answer_at IS NULL
          AND stage IN ${onTheWay} AND ${condition}`,
      bindings,
    );
    return rows.map(({ id, due }) => ({ id, due: due.slice(0, 10) }));
  };

  /** Nobody is written to about work on a day off. */
  const isWorkingMorning = (now: Date): boolean =>
    isMorning(now) && getService(strapi, 'journey').isWorkingDay(stockholmDay(now));

  return {
    /** Promises whose last day is the next working day, and those that are late since a short time. */
    async promises(now: Date): Promise<void> {
      if (!isWorkingMorning(now)) return;
      const today = stockholmDay(now);
      const outbox = getService(strapi, 'outbox');
      const nextWorkingDay = getService(strapi, 'journey').answerDueAt(now, 1);
      for (const { id, due } of await promised('answer_due_at = ?', nextWorkingDay)) {
        await outbox.tellOnce(`due-soon:${id}:${due}`, 'promise.due-soon', { idea: id }, now);
      }
      const late = await promised(
        'answer_due_at < ? AND answer_due_at >= ?',
        today,
        daysBefore(today, lateFor),
      );
      for (const { id, due } of late) {
        await outbox.tellOnce(`late:${id}:${due}`, 'promise.late', { idea: id }, now);
      }
    },

    /** Parked ideas whose day has come: their givers were told that somebody looks again. */
    async lookAgain(now: Date): Promise<void> {
      if (!isWorkingMorning(now)) return;
      const today = stockholmDay(now);
      const rows = await rawRows<{ id: string; day: string }>(
        strapi.db.connection,
        `SELECT document_id AS id, look_again_at AS day FROM idl_ideas
          WHERE stage = 'parked' AND look_again_at <= ? AND look_again_at >= ?`,
        [today, daysBefore(today, lateFor)],
      );
      for (const { id, day } of rows) {
        const key = `look-again:${id}:${day.slice(0, 10)}`;
        await getService(strapi, 'outbox').tellOnce(key, 'idea.look-again', { idea: id }, now);
      }
    },

    /** A week's digest to each who sees to ideas of which some are new, or wait. */
    async digests(now: Date): Promise<void> {
      const week = digestWeek(now);
      if (week === null || !isWorkingMorning(now)) return;
      for (const [user, shares] of await sharesByUser(strapi)) {
        if (!(await readDigest(strapi, shares, stockholmDay(now)))) continue;
        const key = `digest:${user}:${week}`;
        await getService(strapi, 'outbox').tellOnce(key, 'digest.due', { user }, now);
      }
    },
  };
};
