import type { Core } from '@strapi/strapi';
import {
  keptTemplates,
  type AnswerTemplates,
  type KeptTemplates,
} from '../../../contracts/answer-templates';
import type { DeskOverview } from '../../../contracts/desk';
import { stockholmDay } from '../http/stockholm';
import type { Scope } from '../ideas/scope';
import { saveIfSeen, versionOf } from '../saving';
import { getService } from '../services';
import { createCoaches } from './coaches';
import { makeReadyRoles } from './ready-roles';
import { firstTemplates } from './templates';

const queueLength = 5;
const activityLength = 8;
const templateKey = { type: 'plugin', name: 'idesluss', key: 'templates' } as const;

export const createDesk = ({ strapi }: { strapi: Core.Strapi }) => ({
  ...createCoaches(strapi),

  /** How many wait and stand where, and of those that may be read also which, and what happened. */
  async overview(scope: Scope, read: Scope, now = new Date()): Promise<DeskOverview> {
    const today = stockholmDay(now);
    const ideas = getService(strapi, 'ideas');
    return {
      toAnswer: await ideas.waiting(today, scope),
      toLookAgain: { count: await ideas.toLookAgain(today, scope) },
      waitingForGiver: { count: await ideas.waitingForGiver(scope) },
      giverWrote: { count: await ideas.giverWrote(scope) },
      openChallenges: await getService(strapi, 'challenges').countOpen(now),
      publishedStories: { count: await getService(strapi, 'stories').countPublished() },
      stages: await ideas.stageCounts(scope),
      queue: (
        await ideas.list(
          { waiting: 'to_answer', order: 'most_urgent', limit: queueLength },
          read,
          now,
        )
      ).data,
      activity: await ideas.activity(activityLength, read, now),
    };
  },

  /** Makes the ready-made roles, once Strapi has made its own. */
  makeReadyRoles: (): Promise<void> => makeReadyRoles(strapi),

  /** Answers to begin from. */
  async templates(): Promise<AnswerTemplates> {
    const kept = await readTemplates(strapi);
    return { version: versionOf(kept), ...kept };
  },

  async saveTemplates({ version, ...value }: AnswerTemplates): Promise<void> {
    await saveIfSeen(strapi, 'templates', version, {
      read: () => readTemplates(strapi),
      write: async () => {
        await strapi.store.set({ ...templateKey, value });
      },
    });
  },
});

const readTemplates = async (strapi: Core.Strapi): Promise<KeptTemplates> => {
  const kept = keptTemplates.safeParse(await strapi.store.get(templateKey));
  return kept.success ? kept.data : firstTemplates;
};

declare module '../services' {
  interface Services {
    desk: ReturnType<typeof createDesk>;
  }
}
