import type { Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import type { Claimed, Claims } from './claims';
import type { Consumers, Outcome } from './consumers';
import { failureOf } from './delivery-error';
import { notYetKnown, targetsOf } from './new-deliveries';

/** Milliseconds before each attempt to note what was made; after the last it is left to the next look. */
const noteWaits = [0, 100, 1000];

type Clock = () => Date;

/** Makes one delivery at a time, and notes how it went. */
export const createDelivering = (strapi: Core.Strapi, consumers: Consumers, claims: Claims) => {
  /** Made and not noted yet: a receiver that has it must not get it again for our database's sake. */
  const made = new Map<number, { claimed: Claimed; outcome: Outcome }>();

  const finish = async (claimed: Claimed, outcome: Outcome, clock: Clock): Promise<void> => {
    await claims.finish(claimed, outcome, clock());
    made.delete(claimed.id);
  };

  const note = async (claimed: Claimed, outcome: Outcome, clock: Clock): Promise<void> => {
    const { id, consumer } = claimed;
    made.set(id, { claimed, outcome });
    let code = '';
    for (const before of noteWaits) {
      await wait(before);
      try {
        return await finish(claimed, outcome, clock);
      } catch (error) {
        ({ code } = failureOf(error));
      }
    }
    strapi.log.warn(
      `Idésluss: delivery ${id} (${consumer}) was made but not noted: ${code}. It will be noted later`,
    );
  };

  const fail = async (claimed: Claimed, error: unknown, clock: Clock): Promise<void> => {
    const failure = failureOf(error);
    const isStuck = await claims.fail(claimed, failure, clock());
    const what = `Idésluss: delivery ${claimed.id} (${claimed.consumer}) failed: ${failure.code}`;
    if (isStuck) strapi.log.error(`${what}. It is stuck: see the settings page`);
    else strapi.log.warn(`${what}. It will be tried again`);
  };

  /** What came of it; null when it is now a delivery to each of those who were not known before. */
  const make = async (claimed: Claimed, clock: Clock): Promise<Outcome | null> => {
    const { id, target, consumer: name, fact } = claimed;
    const consumer = consumers.find(fact.topic, name);
    if (!consumer) return { skipped: 'nobody_cares' };
    if (target !== notYetKnown) return consumer.deliver(fact, { id, target });
    const targets = await targetsOf(consumer, fact);
    if (targets.length === 0) return { skipped: 'not_wanted' };
    await claims.spread(claimed, targets, clock());
    return null;
  };

  return {
    async one(claimed: Claimed, clock: Clock): Promise<void> {
      const before = made.get(claimed.id);
      let outcome: Outcome | null;
      try {
        outcome = before ? before.outcome : await make(claimed, clock);
      } catch (error) {
        return fail(claimed, error, clock);
      }
      if (outcome !== null) await note(claimed, outcome, clock);
    },

    /** Notes what could not be noted when it was made. */
    async noteMade(clock: Clock): Promise<void> {
      for (const { claimed, outcome } of [...made.values()]) await finish(claimed, outcome, clock);
    },
  };
};
