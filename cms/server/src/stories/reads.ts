import { storyList, storyQuery, storySingle, storySingleQuery } from '../../../contracts/stories';
import type { Language } from '../../../contracts/primitives';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';

/** Everything a story's payload is made of. */
export const storySources = [
  'plugin::idesluss.story',
  'plugin::idesluss.administration',
  'plugin::idesluss.target-group',
  'plugin::idesluss.theme',
  'plugin::upload.file',
];

export const storyReads: PublicRead[] = [
  {
    path: '/stories',
    kind: 'stories',
    query: storyQuery,
    answer: storyList,
    summary: 'Good examples, newest first',
    reads: storySources,
    build: ({ strapi, now }, { query }) => getService(strapi, 'stories').list(query, now),
  },
  {
    path: '/stories/:id',
    kind: 'stories',
    query: storySingleQuery,
    answer: storySingle,
    summary: 'One good example, by id or slug',
    reads: storySources,
    build: async ({ strapi, now }, { parameters: { id = '' }, query }) => {
      const found = await getService(strapi, 'stories').find(
        id,
        query.language as Language | undefined,
        now,
      );
      return found && { body: { data: found.story }, staleAt: found.staleAt };
    },
  },
];
