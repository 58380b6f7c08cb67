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
    /** OpenID issuer and subject of a known person; empty for an anonymous giver. */
    issuer: { type: 'string' },
    subject: { type: 'string' },
    sealedName: { type: 'text' },
    sealedEmail: { type: 'text' },
    createdAt: { type: 'datetime', required: true },
  },
  [
    { name: 'idl_givers_idea', columns: ['idea_document_id'] },
    { name: 'idl_givers_person', columns: ['issuer', 'subject'] },
  ],
);
