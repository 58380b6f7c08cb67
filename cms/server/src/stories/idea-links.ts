import { internalModel } from '../models';

/**
 * Which ideas a story tells of. No relation of Strapi's: it lets whoever may read a story sort and
 * filter by what stands in the ideas.
 */
export const storyIdeaModel = internalModel(
  'story-idea',
  'idl_story_ideas',
  {
    storyDocumentId: { type: 'string', required: true },
    ideaDocumentId: { type: 'string', required: true },
  },
  [
    {
      name: 'idl_story_ideas_pair',
      type: 'unique',
      columns: ['story_document_id', 'idea_document_id'],
    },
    { name: 'idl_story_ideas_idea', columns: ['idea_document_id'] },
  ],
);
