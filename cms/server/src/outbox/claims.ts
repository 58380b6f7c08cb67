import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { inTransaction, toDate, type Connection } from '../sql';
import type { Outcome } from './consumers';
import type { Fact } from './facts';
import { toFact } from './fan-out';
import { nextAttempt } from './back-off';
import type { DeliveryError } from './delivery-error';
import { insertDeliveries, newDeliveries } from './new-deliveries';

/**
 * How long an instance may work on one delivery, in milliseconds, before others take it for dead.
 * Far longer than any time-out of a mail server or a webhook.
 */
const claimLength = 5 * 60_000;

/** A delivery that this instance, and no other, makes now. */
export interface Claimed {
  id: number;
  consumer: string;
  target: string;
  queue: string | null;
  failures: number;
  claim: string;
  fact: Fact;
}

interface Row {
  id: number;
  consumer: string;
  target: string;
  queue: string | null;
  attempts: number;
  fact_id: number;
  topic: Fact['topic'];
  payload: unknown;
  created_at: unknown;
}

/**
 * Claims and their ends. A claim is an update that only one instance's `WHERE` can meet, the same on
 * SQLite and MariaDB; the end is written only by who still holds the claim.
 */
export const createClaims = (strapi: Core.Strapi) => {
  const sql = strapi.db.connection as unknown as Connection;
  const due = (now: Date) =>
    sql('idl_deliveries')
      .where('state', 'waiting')
      .where('available_at', '<=', now)
      .where((free) => void free.whereNull('claimed_until').orWhere('claimed_until', '<', now));

  /** Nothing told earlier in the same queue is to be tried any more, or under way. */
  const first = (now: Date) =>
    due(now).whereNotExists(
      sql('idl_deliveries as earlier')
        .where('earlier.state', 'waiting')
        .whereRaw('earlier.queue = idl_deliveries.queue')
        .whereRaw('earlier.fact_id < idl_deliveries.fact_id')
        .select('earlier.id'),
    );

  const end = async ({ id, claim }: Claimed, changes: object): Promise<void> => {
    await sql('idl_deliveries')
      .where({ id, claimed_by: claim })
      .update({ claimed_by: null, claimed_until: null, ...changes });
  };

  return {
    /** The next that is due; null when none is. */
    async take(now: Date): Promise<Claimed | null> {
      for (;;) {
        const ids = await first(now).orderBy('available_at').limit(10).pluck<number[]>('id');
        if (ids.length === 0) return null;
        for (const id of ids) {
          const claim = createId();
          const until = new Date(now.getTime() + claimLength);
          const taken = await due(now)
            .where({ id })
            .update({ claimed_by: claim, claimed_until: until });
          if (taken === 1) return read(sql, id, claim);
        }
      }
    },

    async finish(claimed: Claimed, outcome: Outcome, now: Date): Promise<void> {
      const [state, reason] =
        outcome === 'done'
          ? ['done', null]
          : 'held' in outcome
            ? ['held', outcome.held]
            : ['skipped', outcome.skipped];
      await end(claimed, {
        state,
        reason,
        attempts: claimed.failures + 1,
        finished_at: state === 'held' ? null : now,
      });
    },

    /** Ends one whose receivers are known now, with a delivery for each of them. */
    async spread(claimed: Claimed, targets: string[], now: Date): Promise<void> {
      const { id, claim } = claimed;
      await inTransaction(strapi, async (trx) => {
        const ended = await trx('idl_deliveries').where({ id, claimed_by: claim }).delete();
        if (ended === 1) await insertDeliveries(trx, newDeliveries(claimed, targets, now));
      });
    },

    /** @returns whether it is stuck now */
    async fail(claimed: Claimed, error: DeliveryError, now: Date): Promise<boolean> {
      const attempts = claimed.failures + 1;
      const next = error.isPermanent ? null : nextAttempt(attempts, now);
      await end(claimed, {
        attempts,
        reason: error.code,
        ...(next ? { available_at: next } : { state: 'stuck' }),
      });
      return next === null;
    },
  };
};

export type Claims = ReturnType<typeof createClaims>;

const read = async (sql: Connection, id: number, claim: string): Promise<Claimed | null> => {
  const row = await sql('idl_deliveries as d')
    .join('idl_outbox as f', 'f.id', 'd.fact_id')
    .where('d.id', id)
    .first<Row | undefined>(
      'd.id',
      'd.consumer',
      'd.target',
      'd.queue',
      'd.attempts',
      'd.fact_id',
      'f.topic',
      'f.payload',
      'f.created_at',
    );
  if (!row) return null;
  return {
    id,
    claim,
    consumer: row.consumer,
    target: row.target,
    queue: row.queue,
    failures: Number(row.attempts),
    fact: toFact({ ...row, id: row.fact_id, created_at: toDate(row.created_at) }),
  };
};
