import type { FieldName } from './values.ts';

export const steps = ['idea', 'who', 'you'] as const;
export type Step = (typeof steps)[number];
/** What the form shows: a step, all of it once more, or the receipt. */
export type FormPage = Step | 'review' | 'receipt';

/** In the order the fields stand. */
export const stepOfField: Record<FieldName, Step> = {
  title: 'idea',
  problem: 'idea',
  proposal: 'idea',
  targetGroups: 'who',
  targetGroupsOther: 'who',
  equalityAffected: 'who',
  equalityHow: 'who',
  elsewhere: 'who',
  challenge: 'who',
  administration: 'you',
  nameVisibility: 'you',
  email: 'you',
  attachments: 'you',
  helpWanted: 'you',
  wantsToParticipate: 'you',
  managerInformed: 'you',
  mayBeInvention: 'you',
};

export const fieldNames = Object.keys(stepOfField) as FieldName[];
