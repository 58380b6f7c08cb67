import type { Core } from '@strapi/strapi';
import { isUniqueViolation, type Connection, type Sql, type Transaction } from '../sql';
import { createConsumers, type Consumer } from './consumers';
import type { Facts, Topic } from './facts';
import { createState } from './state';
import { createWorker } from './worker';

export const createOutbox = ({ strapi }: { strapi: Core.Strapi }) => {
  const consumers = createConsumers();
  const worker = createWorker(strapi, consumers);

  const write = async <Told extends Topic>(
    sql: Sql,
    topic: Told,
    payload: Facts[Told],
    now: Date,
    onceKey: string | null = null,
  ): Promise<void> => {
    await sql('idl_outbox').insert({
      topic,
      payload: JSON.stringify(payload),
      created_at: now,
      once_key: onceKey,
    });
    worker.wake();
  };

  return {
    ...createState(strapi),

    /** Writes a fact in the transaction of its cause: both happen, or neither. */
    tell: <Told extends Topic>(
      trx: Transaction,
      topic: Told,
      payload: Facts[Told],
      now: Date,
    ): Promise<void> => write(trx, topic, payload, now),

    /** Writes a fact that the clock is the cause of, once for each key, whichever instance is first. */
    async tellOnce<Told extends Topic>(
      onceKey: string,
      topic: Told,
      payload: Facts[Told],
      now: Date,
    ): Promise<boolean> {
      const sql = strapi.db.connection as unknown as Connection;
      try {
        await write(sql, topic, payload, now, onceKey);
        return true;
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        return false;
      }
    },

    /** From now on `consumer` has each fact of the topic delivered. Said at every start, before the worker. */
    consume: <Told extends Topic>(topic: Told, name: string, consumer: Consumer<Told>): void =>
      consumers.add(topic, name, consumer),

    /** Whether facts of a topic lead to anything, as the installation is set up. */
    async isHeard(topic: Topic): Promise<boolean> {
      const ready = consumers
        .of(topic)
        .map(({ consumer }) => consumer.isReady?.() ?? Promise.resolve(true));
      return (await Promise.all(ready)).includes(true);
    },

    start: () => worker.start(),
    stop: () => worker.stop(),
    /** Delivers what is due at a time, and ends when that is done. */
    workAt: (now: Date) => worker.workAt(now),
  };
};

declare module '../services' {
  interface Services {
    outbox: ReturnType<typeof createOutbox>;
  }
}
