import type { Core } from '@strapi/strapi';
import type { Transaction } from '../sql';

/** Facts that must not be missed. Payloads hold ids only: no personal data, no receipt code. */
export interface Facts {
  'idea.submitted': { idea: string; reference: string; administration: string };
}

export const createOutbox = (_: { strapi: Core.Strapi }) => ({
  /** Writes a fact in the transaction of its cause: both happen, or neither. */
  async tell<Topic extends keyof Facts>(
    trx: Transaction,
    topic: Topic,
    payload: Facts[Topic],
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
