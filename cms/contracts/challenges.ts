import { z } from 'zod';
import { administrationLink } from './administrations';
import { inLanguage, paging } from './paging';
import { documentId, idOrSlug, instant, listOf, singleOf } from './primitives';
import { termLink } from './vocabulary';

export const challengeStates = ['proposed', 'draft', 'open', 'assessing', 'closed'] as const;
export type ChallengeState = (typeof challengeStates)[number];
/** States that colleagues may see. */
export const publicChallengeStates = ['open', 'assessing', 'closed'] as const;
export const publicChallengeState = z.enum(publicChallengeStates);

/** An open question with an owner who can decide: "Hur kan vi …?" */
export const challenge = z.strictObject({
  id: documentId,
  title: z.string(),
  question: z.string(),
  background: z.string().nullable(),
  equality: z.string().nullable(),
  administrations: z.array(administrationLink),
  targetGroups: z.array(termLink),
  themes: z.array(termLink),
  state: publicChallengeState,
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  /** The promise to those who answer. */
  whatHappensNext: z.string().nullable(),
  resources: z.string().nullable(),
  criteria: z.string().nullable(),
  focalPoints: z.array(z.string()),
  contact: z.string().nullable(),
  closingSummary: z.string().nullable(),
});
export type Challenge = z.infer<typeof challenge>;

export const challengeQuery = z.strictObject({
  ...paging,
  ...inLanguage,
  administration: idOrSlug.optional(),
  theme: idOrSlug.optional(),
  targetGroup: idOrSlug.optional(),
  state: publicChallengeState.optional(),
});
export const challengeList = listOf(challenge);
export const challengeSingle = singleOf(challenge);
