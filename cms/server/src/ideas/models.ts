import { internalModel } from '../models';

/** A submission's key and its answer, so that sending again changes nothing. */
export const idempotencyKeyModel = internalModel(
  'idempotency-key',
  'idl_idempotency_keys',
  {
    /** SHA-256 of the key, hexadecimal: exact in every collation. */
    keyHash: { type: 'string', required: true },
    /** HMAC of the body (see body-hash.ts); empty once its giver is forgotten, and then no body is the same. */
    bodyHash: { type: 'string', required: true },
    ideaDocumentId: { type: 'string' },
    /** The answer without the receipt code, which is computed again. */
    answer: { type: 'json', required: true },
    createdAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_idempotency_keys_key', type: 'unique', columns: ['key_hash'] },
    { name: 'idl_idempotency_keys_created', columns: ['created_at'] },
    { name: 'idl_idempotency_keys_idea', columns: ['idea_document_id'] },
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

/** What giver and handlers say to each other. */
export const messageModel = internalModel(
  'message',
  'idl_messages',
  {
    documentId: { type: 'string', required: true },
    ideaDocumentId: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    /** `giver` or `handler`. */
    sender: { type: 'string', required: true },
    /** CMS user who wrote it; never told to the giver. */
    userId: { type: 'integer' },
    text: { type: 'text', required: true },
    isQuestion: { type: 'boolean', default: false },
  },
  [
    { name: 'idl_messages_document_id', type: 'unique', columns: ['document_id'] },
    { name: 'idl_messages_idea', columns: ['idea_document_id', 'at'] },
    { name: 'idl_messages_at', columns: ['at'] },
  ],
);

/** Handlers' notes to each other. */
export const noteModel = internalModel(
  'note',
  'idl_notes',
  {
    documentId: { type: 'string', required: true },
    ideaDocumentId: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    userId: { type: 'integer', required: true },
    text: { type: 'text', required: true },
  },
  [
    { name: 'idl_notes_document_id', type: 'unique', columns: ['document_id'] },
    { name: 'idl_notes_idea', columns: ['idea_document_id', 'at'] },
  ],
);

/** That a passage was masked, where, by whom and why; not what it said. */
export const maskModel = internalModel(
  'mask',
  'idl_masks',
  {
    ideaDocumentId: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    userId: { type: 'integer', required: true },
    field: { type: 'string', required: true },
    /** Characters that were taken out. */
    length: { type: 'integer', required: true },
    reason: { type: 'text', required: true },
  },
  [{ name: 'idl_masks_idea', columns: ['idea_document_id'] }],
);
