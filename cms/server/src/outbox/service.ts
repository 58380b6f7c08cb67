import type { Core } from '@strapi/strapi';
import type { Transaction } from '../sql';
import type { Facts, Topic } from './facts';

export const createOutbox = (_: { strapi: Core.Strapi }) => ({
  /** Writes a fact in the transaction of its cause: both happen, or neither. */
  async tell<Told extends Topic>(
    trx: Transaction,
    topic: Told,
    payload: Facts[Told],
    now: Date,
  ): Promise<void> {
    await trx('idl_outbox').insert({
      topic,
      payload: JSON.stringify(payload),
      created_at: now,
      available_at: now,
      attempts: 0,
    });
  },
});

declare module '../services' {
  interface Services {
    outbox: ReturnType<typeof createOutbox>;
  }
}
