import { challengeList, challengeQuery, challengeSingle } from '../../../contracts/challenges';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';

const reads = [
  'plugin::idesluss.challenge',
  'plugin::idesluss.administration',
  'plugin::idesluss.target-group',
  'plugin::idesluss.theme',
];

export const challengeReads: PublicRead[] = [
  {
    path: '/challenges',
    kind: 'challenges',
    query: challengeQuery,
    answer: challengeList,
    summary: 'Challenges, open ones first',
    reads,
    build: async ({ strapi }, { query }) => ({
      body: await getService(strapi, 'challenges').list(query),
    }),
  },
  {
    path: '/challenges/:id',
    kind: 'challenges',
    query: challengeQuery.pick({ language: true }),
    answer: challengeSingle,
    summary: 'One challenge, by id',
    reads,
    build: async ({ strapi }, { parameters: { id = '' }, query }) => {
      const data = await getService(strapi, 'challenges').find(
        id,
        query.language === 'en' ? 'en' : 'sv',
      );
      return data && { body: { data } };
    },
  },
];
