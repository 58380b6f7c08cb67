/** How far ideas came. Below `/idesluss/admin`. */
import { z } from 'zod';
import { mainStages } from './journey';
import { day, singleOf } from './primitives';

/** When ideas were sent: since the first of January, within twelve months, or ever. */
export const funnelPeriods = ['this_year', 'last_12_months', 'all'] as const;
export const funnelPeriod = z.enum(funnelPeriods);
export type FunnelPeriod = z.infer<typeof funnelPeriod>;

/** `GET funnel`; this year when it is left out. */
export const funnelQuery = z.strictObject({ period: funnelPeriod.optional() });

export const funnel = z.strictObject({
  period: funnelPeriod,
  /** The first day of sending that counts; null for all there are. */
  from: day.nullable(),
  /**
   * Of the ideas sent in the period, how many have come at least this far by the journey's log. Who
   * passed a step by counts in it; who went back counts where it came the furthest.
   */
  stages: z.array(z.strictObject({ stage: z.enum(mainStages), count: z.number().int().min(0) })),
});
export type Funnel = z.infer<typeof funnel>;
export const funnelSingle = singleOf(funnel);
