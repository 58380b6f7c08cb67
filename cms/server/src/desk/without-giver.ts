import type { FoundIdea } from '../ideas/found-idea';

/** What may be shown all the same, by rights of their own. */
interface Shown {
  files: boolean;
  giver: boolean;
}

/**
 * An idea for those who do not answer it, such as an assessor, who must never see who wrote: without
 * the wishes about name and answers, and without what the giver may have signed. What handlers have
 * said to the giver stands in the journey.
 */
export const withoutGiver = (idea: FoundIdea, { files, giver }: Shown): FoundIdea => ({
  ...idea,
  nameVisibility: null,
  canBeAnsweredByMail: null,
  giverIsNamed: giver ? idea.giverIsNamed : null,
  giverShownTo: giver ? idea.giverShownTo : [],
  // The name of a file, and what it says, may be the giver's.
  attachments: files ? idea.attachments : [],
  journey: idea.journey.map((entry) =>
    entry.actor === 'giver' ? { ...entry, words: null } : entry,
  ),
  messages: [],
  notes: [],
  masks: [],
});
