import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../http/config';
import { pseudonym } from '../identity/person';
import { getService } from '../services';
import { inTransaction } from '../sql';
import { readSeeds } from './seed-words';
import { ideasFile } from './storstad';

/** Somebody who can be signed in to the demo intranet. */
export interface DemoEmployee {
  /** Subject of the tokens that the intranet signs. */
  id: string;
  name: string;
  email: string;
  /** Keys in `ideas.json` of what the employee has sent. */
  ideas: string[];
}

const done = { type: 'plugin', name: 'idesluss', key: 'demo-givers' } as const;

/**
 * Makes Storstad's employees the givers of some of its ideas, so that they have something to follow.
 * Once: whoever has asked to be taken away from an idea stays away.
 *
 * @param issuer of the tokens that the employees are known by
 */
export const giveDemoIdeas = async (
  strapi: Core.Strapi,
  employees: DemoEmployee[],
  issuer: string,
): Promise<void> => {
  const { demo, secret } = pluginConfig(strapi);
  if (await strapi.store.get(done)) return;
  const seeds = await readSeeds(demo.folder, 'ideas.json', ideasFile);
  const titles = new Map(seeds.map(({ key, title }) => [key, title]));
  const now = new Date();
  await inTransaction(strapi, async (trx) => {
    for (const { id, name, email, ideas } of employees) {
      const person = {
        ...{ kind: 'host' as const, issuer, subject: pseudonym(issuer, id, secret), name, email },
        ...{ administration: null, unit: null, role: null },
      };
      for (const key of ideas) {
        const found = await trx<{ title: string; document_id: string }>('idl_ideas')
          .where({ title: titles.get(key) ?? key })
          .first('document_id');
        // An installation of somebody's own has no ideas of Storstad's.
        if (!found) continue;
        await getService(strapi, 'identity').keepGiver(trx, found.document_id, { person }, now);
      }
    }
    await strapi.store.set({ ...done, value: true });
  });
};
