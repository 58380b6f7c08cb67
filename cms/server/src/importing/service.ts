import { access } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { importAdministrations } from './administrations';
import { type DemoEmployee, giveDemoIdeas } from './demo-givers';
import { ensureDemoUsers } from './demo-users';
import type { Transaction } from '../sql';
import { seedIdeas } from './seed-ideas';
import { seedStories } from './seed-stories';
import { seedAdministrations, seedChallenges, seedTerms } from './seed-words';

export const createImporting = ({ strapi }: { strapi: Core.Strapi }) => ({
  administrations: (csv: string, options: { dryRun: boolean }) =>
    importAdministrations(strapi, csv, options),

  /** Fills an empty installation with the demo municipality, whole or not at all. */
  async seedDemo(folder: string): Promise<void> {
    await access(folder);
    if (await isEmpty(strapi)) {
      strapi.log.info('Idésluss: filling the empty database with Storstad …');
      const now = new Date();
      await strapi.db.transaction(async ({ trx }) => {
        const administrations = await seedAdministrations(strapi, folder);
        const targetGroups = await seedTerms(
          strapi,
          folder,
          'target-groups.json',
          'plugin::idesluss.target-group',
        );
        const themes = await seedTerms(strapi, folder, 'themes.json', 'plugin::idesluss.theme');
        const words = { administrations, targetGroups, themes };
        const challenges = await seedChallenges(strapi, folder, now, words);
        const ideas = await seedIdeas(strapi, trx as Transaction, folder, now, {
          ...words,
          challenges,
        });
        const stories = await seedStories(strapi, trx as Transaction, folder, now, {
          ...words,
          ideas,
        });
        strapi.log.info(
          `Idésluss: Storstad has ${administrations.size} administrations, ${challenges.size} challenges, ${ideas.size} ideas and ${stories} stories`,
        );
      });
    }
  },

  /** Makes the demo's CMS users; after the start, when Strapi has made its roles. */
  ensureDemoUsers: (password: string) => ensureDemoUsers(strapi, password),

  /** Lets the demo intranet's employees find ideas of their own. */
  giveDemoIdeas: (employees: DemoEmployee[], issuer: string) =>
    giveDemoIdeas(strapi, employees, issuer),
});

/** Nothing that a person could have made: then nothing is lost by filling it. */
const isEmpty = async (strapi: Core.Strapi): Promise<boolean> => {
  for (const name of ['administration', 'target-group', 'theme', 'story', 'challenge', 'idea']) {
    if ((await strapi.db.query(`plugin::idesluss.${name}` as never).count()) > 0) return false;
  }
  return true;
};

declare module '../services' {
  interface Services {
    importing: ReturnType<typeof createImporting>;
  }
}
