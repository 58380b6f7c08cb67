import {
  journeyDescriptionQuery,
  journeyDescriptionSingle,
} from '../../../contracts/journey-description';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';

export const journeyReads: PublicRead[] = [
  {
    path: '/journey',
    query: journeyDescriptionQuery,
    answer: journeyDescriptionSingle,
    summary: 'Stages, transitions and their words',
    // The words are an installation's settings.
    reads: ['strapi::core-store'],
    build: async ({ strapi }, { query }) => ({
      body: {
        data: await getService(strapi, 'journey').describe(query.language === 'en' ? 'en' : 'sv'),
      },
    }),
  },
];
