import type { IdeaSubmission } from '../../../cms/contracts/ideas';

/** A submission that is taken in as it stands. */
export const submission = (changes: Partial<IdeaSubmission> = {}): IdeaSubmission => ({
  title: 'Lånecyklar vid stationen',
  problem: 'Bussen går inte när kvällspasset slutar, så många tar bilen hit.',
  administration: 'trafikkontoret',
  ...changes,
});
