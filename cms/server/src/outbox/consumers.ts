import type { Fact, Topic } from './facts';

/**
 * How a delivery went: done; not wanted any more (`skipped`); or not possible until somebody has
 * set something up (`held`).
 */
export type Outcome = 'done' | { skipped: string } | { held: string };

/** What a consumer is told of the delivery it makes. */
export interface Delivery {
  /** The same at every attempt, so that a receiver can see that it had this before. */
  id: number;
  target: string;
}

export interface Consumer<Told extends Topic> {
  /** Delivers. Throws a {@link DeliveryError} to be asked again later. */
  deliver(fact: Fact<Told>, delivery: Delivery): Promise<Outcome>;
  /** Ids of those who shall have it; none means that no delivery is written. One, unnamed, when left out. */
  targets?(fact: Fact<Told>): Promise<string[]>;
  /**
   * What has the same queue is delivered in the order it was told, by whichever consumers: for one
   * receiver of what belongs together. Left out, deliveries wait for nothing.
   */
  queue?(fact: Fact<Told>): string;
  /** Whether it would deliver one now, as the installation is set up. It would, when left out. */
  isReady?(): Promise<boolean>;
}

interface Registered {
  topic: Topic;
  name: string;
  consumer: Consumer<Topic>;
}

/** Who cares about what. Names are kept with deliveries: never rename one that has been released. */
export const createConsumers = () => {
  const all: Registered[] = [];
  return {
    add<Told extends Topic>(topic: Told, name: string, consumer: Consumer<Told>): void {
      if (all.some((one) => one.topic === topic && one.name === name)) {
        throw new Error(`${name} consumes ${topic} already`);
      }
      all.push({ topic, name, consumer });
    },
    of: (topic: string): Registered[] => all.filter((one) => one.topic === topic),
    find: (topic: string, name: string): Consumer<Topic> | undefined =>
      all.find((one) => one.topic === topic && one.name === name)?.consumer,
  };
};

export type Consumers = ReturnType<typeof createConsumers>;
