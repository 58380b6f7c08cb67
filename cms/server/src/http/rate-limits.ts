import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { PluginConfig } from './config';
import { ProblemError } from './problems';

/**
 * Counts requests per caller's address, in memory and under a key that is thrown away with the
 * process: no address is kept or logged.
 */
export const createRateLimits = (rates: PluginConfig['rates']) => {
  const pepper = randomBytes(16);
  const limiters = Object.fromEntries(
    Object.entries(rates).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMemory({ points, duration: seconds }),
    ]),
  ) as Record<keyof PluginConfig['rates'], RateLimiterMemory>;

  const keyOf = (address: string): string =>
    createHash('sha256').update(pepper).update(address).digest('base64url');

  const count = async (kind: keyof PluginConfig['rates'], address: string): Promise<void> => {
    try {
      await limiters[kind].consume(keyOf(address));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new ProblemError('too-many-requests', [], {
        'Retry-After': String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))),
      });
    }
  };
  /** Takes back what was counted: it turned out not to be what is limited. */
  const takeBack = async (kind: keyof PluginConfig['rates'], address: string): Promise<void> => {
    await limiters[kind].reward(keyOf(address));
  };
  return Object.assign(count, { takeBack });
};

export type RateLimits = ReturnType<typeof createRateLimits>;
