import { internalModel } from '../models';

/** A submission's key and its answer, so that sending again changes nothing. */
export const idempotencyKeyModel = internalModel(
  'idempotency-key',
  'idl_idempotency_keys',
  {
    /** SHA-256 of the key, hexadecimal: exact in every collation. */
    keyHash: { type: 'string', required: true },
    bodyHash: { type: 'string', required: true },
    /** The answer without the receipt code, which is computed again. */
    answer: { type: 'json', required: true },
    createdAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_idempotency_keys_key', type: 'unique', columns: ['key_hash'] },
    { name: 'idl_idempotency_keys_created', columns: ['created_at'] },
  ],
);

/** Running numbers: one row a series, such as `IDE-2026`. */
export const counterModel = internalModel(
  'counter',
  'idl_counters',
  {
    series: { type: 'string', required: true },
    value: { type: 'integer', required: true },
  },
  [{ name: 'idl_counters_series', type: 'unique', columns: ['series'] }],
);
