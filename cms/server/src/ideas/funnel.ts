import type { Core } from '@strapi/strapi';
import type { Funnel, FunnelPeriod } from '../../../contracts/funnel';
import { mainStages } from '../../../contracts/journey';
import { stockholmDay, stockholmMidnight } from '../http/stockholm';
import { rawRows } from '../sql';
import { within, type Scope } from './scope';

/** A main stage as its step, 0–4; a way out takes an idea no further. */
const step = `CASE e.to_stage ${mainStages
  .map((stage, index) => `WHEN '${stage}' THEN ${index}`)
  .join(' ')} ELSE 0 END`;

/** How far ideas came. One query. */
export const createFunnel = (strapi: Core.Strapi) => ({
  async funnel(period: FunnelPeriod, scope: Scope = null, now = new Date()): Promise<Funnel> {
    const from = firstDayOf(period, stockholmDay(now));
    const conditions: [sql: string, ...bindings: unknown[]][] = [
      ...within(scope),
      ...(from === null
        ? []
        : [['i.submitted_at >= ?', stockholmMidnight(from)] as [string, Date]]),
    ];
    const where = conditions.map(([sql]) => sql).join(' AND ');
    const rows = await rawRows<{ furthest: number; count: number }>(
      strapi.db.connection,
      `SELECT reached.furthest, COUNT(*) AS count FROM (
          SELECT MAX(${step}) AS furthest FROM idl_ideas i
            LEFT JOIN idl_journey_entries e ON e.idea_document_id = i.document_id
            ${where && `WHERE ${where}`} GROUP BY i.id
        ) reached GROUP BY reached.furthest`,
      conditions.flatMap(([, ...values]) => values),
    );
    return {
      period,
      from,
      stages: mainStages.map((stage, index) => ({
        stage,
        count: rows
          .filter(({ furthest }) => Number(furthest) >= index)
          .reduce((sum, { count }) => sum + Number(count), 0),
      })),
    };
  },
});

/** The first day (`YYYY-MM-DD`) of sending in a period that today is in; null for no beginning. */
export const firstDayOf = (period: FunnelPeriod, today: string): string | null => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  switch (period) {
    case 'this_year':
      return `${year}-01-01`;
    case 'last_12_months':
      // The day after the same day last year: a whole year with today in it.
      return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
    case 'all':
      return null;
  }
};
