import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from './sql';

/** A piece of work in a transaction. It may be run again when that transaction was rolled back. */
type Work<T> = (trx: Transaction) => Promise<T>;

interface Waiting {
  work: Work<unknown>;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: what is asked for while a transaction is being made durable goes into the next one
 * together, since waiting for the disk costs more than all the rest. Nobody is answered before the
 * commit. If anything in a batch fails, all of it is rolled back and each piece is done by itself,
 * so that one's fault is never another's.
 */
export const createBatches = (strapi: Core.Strapi, most = 32) => {
  const waiting: Waiting[] = [];
  let running = false;

  const runAll = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) await runBatch(strapi, waiting.splice(0, most));
    running = false;
  };

  return <T>(work: Work<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (!running) void runAll();
    });
};

const runBatch = async (strapi: Core.Strapi, batch: Waiting[]): Promise<void> => {
  if (batch.length > 1) {
    try {
      const results = await inTransaction(strapi, async (trx) => {
        const done: unknown[] = [];
        for (const { work } of batch) done.push(await work(trx));
        return done;
      });
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as never);
      return;
    } catch {
      // Told below, to the one whose fault it is.
    }
  }
  for (const { work, resolve, reject } of batch) {
    await inTransaction(strapi, work).then(resolve as (value: unknown) => void, reject);
  }
};
