import { internalModel } from '../models';

/** What happened and must have consequences, written in the same transaction as its cause. */
export const outboxModel = internalModel(
  'outbox-message',
  'idl_outbox',
  {
    /** A fact, such as `idea.submitted`. */
    topic: { type: 'string', required: true },
    /** Ids only: no personal data and no receipt code. */
    payload: { type: 'json', required: true },
    createdAt: { type: 'datetime', required: true },
    /** Under this name it is told once, however many instances tell it; empty for most. */
    onceKey: { type: 'string' },
    /** When its deliveries were written; empty until then. */
    fannedOutAt: { type: 'datetime' },
  },
  [
    { name: 'idl_outbox_to_fan_out', columns: ['fanned_out_at'] },
    { name: 'idl_outbox_once', type: 'unique', columns: ['once_key'] },
    { name: 'idl_outbox_created', columns: ['created_at'] },
  ],
);

/** One consequence of a fact for one who cares: a mail to one person, a call to one address. */
export const deliveryModel = internalModel(
  'delivery',
  'idl_deliveries',
  {
    factId: { type: 'integer', required: true },
    /** Who cares, such as `mail.receipt`. */
    consumer: { type: 'string', required: true },
    /** Which of the consumer's several receivers, as an id; empty when there is one. See {@link ./fan-out.ts}. */
    target: { type: 'string', required: true },
    /** What waits for earlier deliveries of the same; empty for what waits for none. */
    queue: { type: 'string' },
    /** See {@link ./states.ts}. */
    state: { type: 'string', required: true },
    /** A code for why it is not done, such as `smtp_550`; never a text from outside. */
    reason: { type: 'string' },
    attempts: { type: 'integer', required: true },
    createdAt: { type: 'datetime', required: true },
    availableAt: { type: 'datetime', required: true },
    claimedBy: { type: 'string' },
    claimedUntil: { type: 'datetime' },
    finishedAt: { type: 'datetime' },
  },
  [
    {
      name: 'idl_deliveries_once',
      type: 'unique',
      columns: ['fact_id', 'consumer', 'target'],
    },
    { name: 'idl_deliveries_due', columns: ['state', 'available_at'] },
    { name: 'idl_deliveries_claim', columns: ['claimed_by'] },
    { name: 'idl_deliveries_queue', columns: ['queue', 'state', 'fact_id'] },
  ],
);
