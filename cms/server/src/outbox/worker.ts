import type { Core } from '@strapi/strapi';
import { createClaims } from './claims';
import type { Consumers } from './consumers';
import { createDelivering } from './delivering';
import { failureOf } from './delivery-error';
import { fanOut } from './fan-out';

/** Deliveries that are made at the same time: one slow receiver holds up few others. */
const lanes = 5;
/** Milliseconds between looks for what others told, or what is to be tried again. */
const lookEvery = 5_000;
/** Milliseconds from a fact is told until its transaction has surely been committed, in most cases. */
const wakeAfter = 250;
/** Milliseconds that a stopping instance waits for what it is sending. */
const patience = 10_000;

/** Makes deliveries, in this instance, until it is stopped. */
export const createWorker = (strapi: Core.Strapi, consumers: Consumers) => {
  const claims = createClaims(strapi);
  const delivering = createDelivering(strapi, consumers, claims);
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let wake: NodeJS.Timeout | undefined;
  let isStarted = false;
  let isStopping = false;

  const lane = async (clock: () => Date): Promise<void> => {
    while (!isStopping) {
      const claimed = await claims.take(clock());
      if (!claimed) return;
      await delivering.one(claimed, clock);
    }
  };

  /** Fans out and delivers all that is due; ends when the lanes that it started do. */
  const work = async (clock: () => Date): Promise<void> => {
    await delivering.noteMade(clock);
    await fanOut(strapi, consumers, clock());
    const started = Array.from({ length: lanes - underWay.size }, () => {
      const one = lane(clock).finally(() => underWay.delete(one));
      underWay.add(one);
      return one;
    });
    await Promise.all(started);
  };

  const look = (): void => {
    work(() => new Date()).catch((error: unknown) =>
      strapi.log.warn(`Idésluss: could not look in the outbox: ${failureOf(error).code}`),
    );
  };

  return {
    /** What is due at a time, at once. */
    workAt: (now: Date): Promise<void> => work(() => now),

    start(): void {
      isStarted = true;
      timer = setInterval(look, lookEvery);
      timer.unref();
      look();
    },

    /** Looks soon, since something was told here. */
    wake(): void {
      if (!isStarted || wake) return;
      wake = setTimeout(() => {
        wake = undefined;
        look();
      }, wakeAfter);
      wake.unref();
    },

    /** Takes nothing new, and lets what is under way come to its end. */
    async stop(): Promise<void> {
      isStarted = false;
      isStopping = true;
      clearInterval(timer);
      clearTimeout(wake);
      let late: NodeJS.Timeout | undefined;
      const waited = new Promise<void>((resolve) => (late = setTimeout(resolve, patience)));
      await Promise.race([Promise.allSettled(underWay), waited]);
      clearTimeout(late);
    },
  };
};
