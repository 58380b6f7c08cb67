import { signInWaysQuery, signInWaysSingle } from '../../../contracts/giver';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';

export const giverReads: PublicRead[] = [
  {
    path: '/sign-in',
    query: signInWaysQuery,
    answer: signInWaysSingle,
    summary: 'How somebody without a token can sign in here',
    // The switch for mails with codes is one of an installation's settings.
    reads: ['strapi::core-store'],
    build: async ({ strapi }) => ({
      body: { data: { mailCode: await getService(strapi, 'identity').sendsCodes() } },
    }),
  },
];
