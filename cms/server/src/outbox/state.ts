import type { Core } from '@strapi/strapi';
import type { OutboxDelivery, OutboxState } from '../../../contracts/outbox';
import { toInstant, type Connection } from '../sql';
import type { Topic } from './facts';

const day = 86_400_000;
/** What is done is kept so long, to answer whether a mail was sent. */
const keptFor = 90 * day;
const listLength = 100;

interface Row {
  id: number;
  topic: Topic;
  consumer: string;
  state: OutboxDelivery['state'];
  reason: string | null;
  attempts: number;
  created_at: unknown;
  available_at: unknown;
}

/** How the outbox stands, for people, and what they may do about it. */
export const createState = (strapi: Core.Strapi) => {
  const sql = strapi.db.connection as unknown as Connection;
  return {
    /** Counts, and when the oldest that is not delivered was told. */
    async state(): Promise<OutboxState> {
      const rows = (await sql('idl_deliveries')
        .whereIn('state', ['waiting', 'held', 'stuck'])
        .groupBy('state')
        .select('state')
        .count({ count: '*' })
        .min({ oldest: 'created_at' })) as unknown as {
        state: OutboxDelivery['state'];
        count: number;
        oldest: unknown;
      }[];
      const [untold] = await sql('idl_outbox').whereNull('fanned_out_at').count({ count: '*' });
      const of = (state: OutboxDelivery['state']): number =>
        Number(rows.find((row) => row.state === state)?.count ?? 0);
      const oldest = rows
        .filter(({ state }) => state !== 'held')
        .map((row) => toInstant(row.oldest) ?? '')
        .sort();
      return {
        waiting: of('waiting') + Number(untold?.count ?? 0),
        held: of('held'),
        stuck: of('stuck'),
        oldest: oldest[0] ?? null,
      };
    },

    /** What is not delivered: first what is stuck, then the oldest. */
    async undelivered(): Promise<OutboxDelivery[]> {
      const found: OutboxDelivery[] = [];
      for (const state of ['stuck', 'waiting', 'held'] as const) {
        const rows = await sql('idl_deliveries as d')
          .join('idl_outbox as f', 'f.id', 'd.fact_id')
          .where('d.state', state)
          .orderBy('d.id')
          .limit(listLength - found.length)
          .select<Row[]>(
            'd.id',
            'f.topic',
            'd.consumer',
            'd.state',
            'd.reason',
            'd.attempts',
            'd.created_at',
            'd.available_at',
          );
        found.push(...rows.map(toDelivery));
      }
      return found;
    },

    /** Lets one that is stuck, held or waits for its next attempt be tried at once; false when there is none. */
    async retry(id: number, now: Date): Promise<boolean> {
      const changed = await sql('idl_deliveries')
        .where({ id })
        .whereIn('state', ['stuck', 'held', 'waiting'])
        .update({ state: 'waiting', attempts: 0, available_at: now });
      return changed === 1;
    },

    /** Lets what was held for a reason, and is not older than `since`, be tried. */
    async release(reason: string, since: Date, now: Date): Promise<void> {
      await sql('idl_deliveries')
        .where({ state: 'held', reason })
        .where('created_at', '>=', since)
        .update({ state: 'waiting', available_at: now });
    },

    /** Forgets what is done and old. What is not delivered stays. */
    async removeOld(now: Date): Promise<void> {
      const before = new Date(now.getTime() - keptFor);
      await sql('idl_deliveries')
        .whereIn('state', ['done', 'skipped'])
        .where('finished_at', '<', before)
        .delete();
      await sql('idl_outbox')
        .where('created_at', '<', before)
        .whereNotNull('fanned_out_at')
        .whereNotExists(
          sql('idl_deliveries').whereRaw('idl_deliveries.fact_id = idl_outbox.id').select('id'),
        )
        .delete();
    },
  };
};

const toDelivery = (row: Row): OutboxDelivery => ({
  id: row.id,
  topic: row.topic,
  consumer: row.consumer,
  state: row.state,
  reason: row.reason,
  attempts: Number(row.attempts),
  createdAt: toInstant(row.created_at) ?? '',
  nextAttemptAt: row.state === 'waiting' ? toInstant(row.available_at) : null,
});
