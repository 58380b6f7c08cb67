import { internalModel } from '../models';

/**
 * The append-only log of what happened to an idea. No row is ever removed; words are rewritten only
 * where a handler masks something, or a person is to be forgotten.
 */
export const journeyEntryModel = internalModel(
  'journey-entry',
  'idl_journey_entries',
  {
    ideaDocumentId: { type: 'string', required: true },
    /** 1, 2, 3 … within the idea. */
    position: { type: 'integer', required: true },
    at: { type: 'datetime', required: true },
    actorRole: { type: 'string', required: true },
    fromStage: { type: 'string' },
    toStage: { type: 'string', required: true },
    /** What was said to the idea giver. */
    words: { type: 'text' },
    /** Close reason or referral target. */
    reason: { type: 'string' },
    /** When a parked idea is to be looked at again, as this move said. */
    lookAgainAt: { type: 'date' },
  },
  [
    {
      name: 'idl_journey_entries_idea_position',
      type: 'unique',
      columns: ['idea_document_id', 'position'],
    },
    { name: 'idl_journey_entries_at', columns: ['at'] },
  ],
);
