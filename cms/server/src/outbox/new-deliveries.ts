import type { Transaction } from '../sql';
import type { Consumer } from './consumers';
import type { Fact, Topic } from './facts';

/** The target of a delivery whose receivers could not be found: they are looked for when it is made. */
export const notYetKnown = '?';

/** Whom a consumer delivers a fact to. */
export const targetsOf = async (consumer: Consumer<Topic>, fact: Fact): Promise<string[]> =>
  consumer.targets ? consumer.targets(fact) : [''];

export const queueOf = (consumer: Consumer<Topic>, fact: Fact): string | null =>
  consumer.queue?.(fact) ?? null;

export interface Delivered {
  fact: Fact;
  consumer: string;
  queue: string | null;
}

/** Rows of deliveries that have not been tried. */
export const newDeliveries = (
  { fact, consumer, queue }: Delivered,
  targets: string[],
  now: Date,
): object[] =>
  targets.map((target) => ({
    fact_id: fact.id,
    consumer,
    target,
    queue,
    state: 'waiting',
    attempts: 0,
    created_at: now,
    available_at: now,
  }));

/** Writes deliveries that nobody has written yet. */
export const insertDeliveries = async (trx: Transaction, rows: object[]): Promise<void> => {
  if (rows.length === 0) return;
  await trx
    .insert(rows)
    .into('idl_deliveries')
    .onConflict(['fact_id', 'consumer', 'target'])
    .ignore();
};
