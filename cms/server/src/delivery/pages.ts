import { z } from 'zod';
import { language as languageContract, type Language } from '../../../contracts/primitives';
import { paging } from '../../../contracts/paging';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';
import { storySources } from '../stories/reads';
import { pageHeaders } from './page-frame';
import { pageStyles } from './page-styles';
import { storyListPage } from './story-list-page';
import { storyPage } from './story-page';

const html = 'text/html; charset=utf-8';

/** Plain pages below `/idesluss`, readable without script. */
export const pageReads: PublicRead[] = [
  {
    path: '/pages.css',
    query: z.object({}),
    answer: z.string(),
    summary: 'The style sheet of the plain pages',
    mediaType: 'text/css; charset=utf-8',
    reads: [],
    build: () => Promise.resolve({ body: pageStyles }),
  },
  {
    path: '/stories',
    kind: 'stories',
    query: z.object({ language: languageContract.optional(), cursor: paging.cursor }),
    answer: z.string(),
    summary: 'Good examples as a plain page',
    mediaType: html,
    headers: pageHeaders,
    reads: storySources,
    build: async ({ strapi, now }, { query }) => {
      const language = (query.language as Language | undefined) ?? 'sv';
      const { body, staleAt } = await getService(strapi, 'stories').list(
        { language, cursor: query.cursor as string | undefined },
        now,
      );
      return { body: storyListPage(strapi, body, language).text, staleAt };
    },
  },
  {
    path: '/stories/:slug',
    kind: 'stories',
    query: z.object({ language: languageContract.optional() }),
    answer: z.string(),
    summary: 'One good example as a plain page',
    mediaType: html,
    headers: pageHeaders,
    reads: storySources,
    build: async ({ strapi, now }, { parameters: { slug = '' }, query }) => {
      const found = await getService(strapi, 'stories').find(
        slug,
        query.language as Language | undefined,
        now,
      );
      return found && { body: storyPage(strapi, found.story).text, staleAt: found.staleAt };
    },
  },
];
