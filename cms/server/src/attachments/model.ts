import { internalModel } from '../models';

/** Files of ideas: staged for a day, then attached or removed. Bytes lie in private storage. */
export const attachmentModel = internalModel(
  'attachment',
  'idl_attachments',
  {
    documentId: { type: 'string', required: true },
    /** SHA-256 of the id the sender got, hexadecimal: knowing the table does not let anyone attach. */
    tokenHash: { type: 'string', required: true },
    ideaDocumentId: { type: 'string' },
    position: { type: 'integer' },
    name: { type: 'string', required: true },
    mime: { type: 'string', required: true },
    size: { type: 'integer', required: true },
    expiresAt: { type: 'datetime' },
    createdAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_attachments_document_id', type: 'unique', columns: ['document_id'] },
    { name: 'idl_attachments_token_hash', type: 'unique', columns: ['token_hash'] },
    { name: 'idl_attachments_idea', columns: ['idea_document_id'] },
    { name: 'idl_attachments_expires_at', columns: ['expires_at'] },
  ],
);
