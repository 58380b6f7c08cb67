import type { Core } from '@strapi/strapi';
import { fromJson, inTransaction, toDate, type Connection } from '../sql';
import type { Consumers } from './consumers';
import type { Fact } from './facts';
import { insertDeliveries, newDeliveries, notYetKnown, queueOf, targetsOf } from './new-deliveries';

const most = 100;

interface FactRow {
  id: number;
  topic: Fact['topic'];
  payload: unknown;
  created_at: unknown;
}

export const toFact = (row: FactRow): Fact => ({
  id: row.id,
  topic: row.topic,
  payload: fromJson<Fact['payload']>(row.payload, {} as Fact['payload']),
  at: toDate(row.created_at),
});

/**
 * Writes a delivery for each one who cares about each new fact. Two instances may do the same at
 * once: a unique index lets each delivery be written once.
 */
export const fanOut = async (
  strapi: Core.Strapi,
  consumers: Consumers,
  now: Date,
): Promise<void> => {
  const sql = strapi.db.connection as unknown as Connection;
  for (;;) {
    const rows = (await sql('idl_outbox')
      .select('id', 'topic', 'payload', 'created_at')
      .whereNull('fanned_out_at')
      .orderBy('id')
      .limit(most)) as FactRow[];
    if (rows.length === 0) return;
    const deliveries: object[] = [];
    for (const row of rows) deliveries.push(...(await deliveriesOf(consumers, toFact(row), now)));
    await inTransaction(strapi, async (trx) => {
      await insertDeliveries(trx, deliveries);
      const ids = rows.map(({ id }) => id);
      await trx('idl_outbox').whereIn('id', ids).update({ fanned_out_at: now });
    });
    if (rows.length < most) return;
  }
};

const deliveriesOf = async (consumers: Consumers, fact: Fact, now: Date): Promise<object[]> => {
  const found: object[] = [];
  for (const { name, consumer } of consumers.of(fact.topic)) {
    // Who cannot say now for whom it is, is asked again as for any delivery that fails, with waits
    // and for all to see: one fact holds up no other, and none is lost.
    const targets = await targetsOf(consumer, fact).catch(() => [notYetKnown]);
    found.push(
      ...newDeliveries({ fact, consumer: name, queue: queueOf(consumer, fact) }, targets, now),
    );
  }
  return found;
};
