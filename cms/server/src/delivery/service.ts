import type { Core } from '@strapi/strapi';
import { createKeptPayloads } from './kept-payloads';
import { reads } from './reads';
import { readVersions, watchWrites } from './watch-writes';

/** How often an instance asks what others have written, in milliseconds. */
const askEvery = 1000;

export const createDelivery = ({ strapi }: { strapi: Core.Strapi }) => {
  const payloads = createKeptPayloads();
  const listeners: { tag: string; listener: () => void }[] = [];
  const seen = new Map<string, number>();
  /** Numbers of writes made here that the database has not yet been seen to hold. */
  const own = new Map<string, Set<number>>();
  let timer: NodeJS.Timeout | undefined;

  const written = (tag: string): void => {
    payloads.drop(tag);
    for (const one of listeners) if (one.tag === tag) one.listener();
  };

  const learnFromOthers = async (): Promise<void> => {
    for (const [tag, version] of await readVersions(strapi)) {
      const known = seen.get(tag) ?? version;
      const here = [...(own.get(tag) ?? [])];
      // A write is another's unless its number is known here. One made here whose commit is seen
      // before it is told counts as another's: that drops once too often, never once too little.
      const ours = here.filter((number) => number > known && number <= version).length;
      if (version - known > ours) written(tag);
      seen.set(tag, Math.max(known, version));
      own.set(tag, new Set(here.filter((number) => number > version)));
    }
  };

  return {
    payloads,

    /** Calls back after each write, here or on another instance, to a content type that payloads read. */
    whenWritten(tag: string, listener: () => void): void {
      listeners.push({ tag, listener });
    },

    /** From now on what is kept is dropped exactly when a write, here or on another instance, touches it. */
    async start(): Promise<void> {
      const tags = [...new Set(reads.flatMap((read) => read.reads))];
      await watchWrites(strapi, tags, (tag, version) => {
        own.set(tag, (own.get(tag) ?? new Set()).add(version));
        written(tag);
      });
      await learnFromOthers();
      timer = setInterval(() => {
        learnFromOthers().catch((error: unknown) =>
          strapi.log.warn(`Idésluss: could not ask what other instances wrote: ${String(error)}`),
        );
      }, askEvery);
      timer.unref();
    },

    stop(): void {
      clearInterval(timer);
    },
  };
};

declare module '../services' {
  interface Services {
    delivery: ReturnType<typeof createDelivery>;
  }
}
