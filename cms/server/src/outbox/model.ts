import { internalModel } from '../models';

/** What must happen after a commit, written in the same transaction as its cause. */
export const outboxModel = internalModel(
  'outbox-message',
  'idl_outbox',
  {
    /** A fact, such as `idea.submitted`. */
    topic: { type: 'string', required: true },
    /** Ids only: no personal data and no receipt code. */
    payload: { type: 'json', required: true },
    createdAt: { type: 'datetime', required: true },
    availableAt: { type: 'datetime', required: true },
    attempts: { type: 'integer', default: 0 },
    claimedBy: { type: 'string' },
    claimedAt: { type: 'datetime' },
    doneAt: { type: 'datetime' },
    lastError: { type: 'text' },
  },
  [{ name: 'idl_outbox_waiting', columns: ['done_at', 'available_at'] }],
);
