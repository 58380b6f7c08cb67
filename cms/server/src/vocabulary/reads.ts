import type { Core } from '@strapi/strapi';
import { termList, termQuery, termSingle, type Term } from '../../../contracts/vocabulary';
import { pageByName } from '../http/paged';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';

const termReads = (
  path: string,
  uid: 'plugin::idesluss.target-group' | 'plugin::idesluss.theme',
  what: string,
): PublicRead[] => [
  {
    path,
    kind: 'vocabulary',
    query: termQuery,
    answer: termList,
    summary: `${what}, by name`,
    reads: [uid],
    build: async ({ strapi }, { query }) => ({
      body: pageByName(await terms(strapi, uid, query.language), query),
    }),
  },
  {
    path: `${path}/:id`,
    kind: 'vocabulary',
    query: termQuery.pick({ language: true }),
    answer: termSingle,
    summary: `One of: ${what.toLowerCase()}`,
    reads: [uid],
    build: async ({ strapi }, { parameters: { id }, query }) => {
      const data = (await terms(strapi, uid, query.language)).find(
        (term) => term.id === id || term.slug === id,
      );
      return data ? { body: { data } } : null;
    },
  },
];

const terms = (strapi: Core.Strapi, uid: string, language: unknown): Promise<Term[]> =>
  getService(strapi, 'vocabulary').all(uid, language === 'en' ? 'en' : 'sv');

export const vocabularyReads: PublicRead[] = [
  ...termReads('/target-groups', 'plugin::idesluss.target-group', 'Those we are here for'),
  ...termReads('/themes', 'plugin::idesluss.theme', 'Themes'),
];
