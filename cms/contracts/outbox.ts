/** What happened and has yet to have its consequences, for the settings page of the admin. */
import { z } from 'zod';
import { instant, singleOf } from './primitives';

export const outboxState = z.strictObject({
  /** To be sent, or sent again after a failure. */
  waiting: z.number().int().min(0),
  /** Kept because no mail server is set up. */
  held: z.number().int().min(0),
  /** Given up after several attempts: somebody has to look. */
  stuck: z.number().int().min(0),
  /** When the oldest that waits or is stuck was told; null when there is none. */
  oldest: instant.nullable(),
});
export type OutboxState = z.infer<typeof outboxState>;

/** One mail or call that has not been made. It says neither to whom nor what. */
export const outboxDelivery = z.strictObject({
  id: z.number().int(),
  /** The fact, such as `idea.submitted`. */
  topic: z.string(),
  /** What is to be sent, such as `mail.receipt` or `webhook`. */
  consumer: z.string(),
  state: z.enum(['waiting', 'held', 'stuck']),
  /** A code for why, such as `smtp_550` or `ECONNREFUSED`; null before the first attempt. */
  reason: z.string().nullable(),
  attempts: z.number().int().min(0),
  createdAt: instant,
  /** Null when it is not tried again by itself. */
  nextAttemptAt: instant.nullable(),
});
export type OutboxDelivery = z.infer<typeof outboxDelivery>;

/** `GET /idesluss/admin/outbox`: what is stuck first, then the oldest; at most 100. */
export const outboxOverview = z.strictObject({
  state: outboxState,
  deliveries: z.array(outboxDelivery),
});
export type OutboxOverview = z.infer<typeof outboxOverview>;
/** Also the answer of `POST /idesluss/admin/outbox/:id/retry`. */
export const outboxOverviewSingle = singleOf(outboxOverview);
