import { describe, expect, it } from 'vitest';
import { configContract } from './config';
import { ProblemError } from './problems';
import { createRateLimits } from './rate-limits';

const rates = configContract.shape.rates.parse({
  ideas: { points: 2, seconds: 60 },
  attachments: { points: 1, seconds: 60 },
});

describe('the rate limits', () => {
  it('refuse one more than allowed, and say when to come back', async () => {
    const limit = createRateLimits(rates);
    await limit('ideas', '10.0.0.1');
    await limit('ideas', '10.0.0.1');
    const refused: unknown = await limit('ideas', '10.0.0.1').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ problem: 'too-many-requests', status: 429 });
    const seconds = Number((refused as ProblemError).headers['Retry-After']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('count each address, and each kind of request, for itself', async () => {
    const limit = createRateLimits(rates);
    await limit('attachments', '10.0.0.1');
    await expect(limit('attachments', '10.0.0.2')).resolves.toBeUndefined();
    await expect(limit('ideas', '10.0.0.1')).resolves.toBeUndefined();
    await expect(limit('attachments', '10.0.0.1')).rejects.toThrow('too-many-requests');
  });
});
