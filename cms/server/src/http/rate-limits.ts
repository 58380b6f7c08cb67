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

  return async (kind: keyof PluginConfig['rates'], address: string): Promise<void> => {
    const key = createHash('sha256').update(pepper).update(address).digest('base64url');
    try {
      await limiters[kind].consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new ProblemError('too-many-requests', [], {
        'Retry-After': String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))),
      });
    }
  };
};
