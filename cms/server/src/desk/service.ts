import type { Core } from '@strapi/strapi';
import type { DeskOverview } from '../../../contracts/desk';
import { stockholmDay } from '../http/stockholm';
import { getService } from '../services';

const queueLength = 5;
const newestLength = 6;

export const createDesk = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What waits, how ideas stand and what is new. */
  async overview(now = new Date()): Promise<DeskOverview> {
    const today = stockholmDay(now);
    const ideas = getService(strapi, 'ideas');
    const stages = await ideas.stageCounts();
    return {
      toAnswer: await ideas.waiting(today),
      toLookAgain: { count: await ideas.toLookAgain(today) },
      inReview: { count: stages.find(({ stage }) => stage === 'reviewing')?.count ?? 0 },
      openChallenges: await getService(strapi, 'challenges').countOpen(),
      publishedStories: { count: await getService(strapi, 'stories').countPublished() },
      stages,
      queue: (
        await ideas.list({ waiting: 'to_answer', order: 'most_urgent', limit: queueLength }, now)
      ).data,
      newest: (await ideas.list({ limit: newestLength }, now)).data,
    };
  },
});

declare module '../services' {
  interface Services {
    desk: ReturnType<typeof createDesk>;
  }
}
