import { internalModel } from '../models';

/**
 * Who sent what, sealed apart from the idea: nothing here is joined into a list or a payload.
 * Contact details are encrypted (see seal.ts).
 */
export const giverModel = internalModel(
  'giver',
  'idl_givers',
  {
    ideaDocumentId: { type: 'string', required: true },
    /** Issuer and pseudonym of a known person (see person.ts); empty for an anonymous giver. */
    issuer: { type: 'string' },
    subject: { type: 'string' },
    sealedName: { type: 'text' },
    sealedEmail: { type: 'text' },
    /** Stands for the sealed address (see person.ts), as long as that is kept. */
    addressKey: { type: 'string' },
    createdAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_givers_idea', columns: ['idea_document_id'] },
    { name: 'idl_givers_person', columns: ['issuer', 'subject'] },
    { name: 'idl_givers_address', columns: ['address_key'] },
  ],
);

/** Which CMS user had the giver's name of which idea shown, and when. No row is changed or removed. */
export const openingModel = internalModel(
  'identity-opening',
  'idl_identity_openings',
  {
    ideaDocumentId: { type: 'string', required: true },
    userId: { type: 'integer', required: true },
    at: { type: 'datetime', required: true },
  },
  [{ name: 'idl_identity_openings_idea', columns: ['idea_document_id', 'at'] }],
);

/** Codes by mail. What would tell whose they are is gone as soon as they cannot be used. */
export const mailCodeModel = internalModel(
  'mail-code',
  'idl_mail_codes',
  {
    publicId: { type: 'string', required: true },
    /** Pseudonym of the address. */
    subject: { type: 'string', required: true },
    /** HMAC of the code. */
    codeHash: { type: 'string', required: true },
    /** Address and code until the mail is written; empty when the address may have none. */
    sealedEmail: { type: 'text' },
    sealedCode: { type: 'text' },
    language: { type: 'string', required: true },
    tries: { type: 'integer', required: true },
    createdAt: { type: 'datetime', required: true },
    expiresAt: { type: 'datetime', required: true },
    usedAt: { type: 'datetime' },
  },
  [
    { name: 'idl_mail_codes_public_id', type: 'unique', columns: ['public_id'] },
    { name: 'idl_mail_codes_subject', columns: ['subject', 'created_at'] },
    { name: 'idl_mail_codes_created', columns: ['created_at'] },
  ],
);

/** Somebody who has shown an address, for a working day. */
export const sessionModel = internalModel(
  'session',
  'idl_sessions',
  {
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: { type: 'string', required: true },
    subject: { type: 'string', required: true },
    sealedEmail: { type: 'text', required: true },
    createdAt: { type: 'datetime', required: true },
    expiresAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_sessions_token', type: 'unique', columns: ['token_hash'] },
    { name: 'idl_sessions_expires', columns: ['expires_at'] },
  ],
);
