import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { administrationsFile, challengesFile, termsFile } from './storstad';

const day = 86_400_000;

/** A slug or key of the data files and the documentId and row id it became. */
export type Known = Map<string, { documentId: string; id: number }>;

/** A data file, checked against its contract: a mistake in it stops the seeding with its place. */
export const readSeeds = async <T extends z.ZodType>(
  folder: string,
  file: string,
  contract: T,
): Promise<z.output<T>> => {
  const result = contract.safeParse(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${file} is not as it should be:\n${lines.join('\n')}`);
};

/** What a key stands for; a key that stands for nothing stops the seeding. */
export const known = (where: Known, key: string): { documentId: string; id: number } => {
  const found = where.get(key);
  if (!found) throw new Error(`The seeds refer to "${key}", which is not there`);
  return found;
};

const create = async (strapi: Core.Strapi, uid: string, data: object) =>
  (await strapi.db.query(uid).create({ data: data as never })) as {
    documentId: string;
    id: number;
  };

/** Administrations, in an order in which parents come first. */
export const seedAdministrations = async (strapi: Core.Strapi, folder: string): Promise<Known> => {
  const made: Known = new Map();
  let waiting = await readSeeds(folder, 'administrations.json', administrationsFile);
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parent }) => parent === null || made.has(parent));
    if (ready.length === 0) throw new Error('Administrations that are their own parents');
    for (const { parent, ...data } of ready) {
      made.set(
        data.slug,
        await create(strapi, 'plugin::idesluss.administration', {
          ...data,
          parent: parent === null ? null : known(made, parent).id,
        }),
      );
    }
    waiting = waiting.filter(({ slug }) => !made.has(slug));
  }
  return made;
};

export const seedTerms = async (
  strapi: Core.Strapi,
  folder: string,
  file: string,
  uid: string,
): Promise<Known> => {
  const made: Known = new Map();
  for (const data of await readSeeds(folder, file, termsFile)) {
    made.set(data.slug, await create(strapi, uid, data));
  }
  return made;
};

export const seedChallenges = async (
  strapi: Core.Strapi,
  folder: string,
  now: Date,
  links: { administrations: Known; targetGroups: Known; themes: Known },
): Promise<Known> => {
  const made: Known = new Map();
  for (const seed of await readSeeds(folder, 'challenges.json', challengesFile)) {
    const { key, opensDaysAgo, closesInDays, ...data } = seed;
    made.set(
      key,
      await create(strapi, 'plugin::idesluss.challenge', {
        ...data,
        opensAt: opensDaysAgo === null ? null : new Date(now.getTime() - opensDaysAgo * day),
        closesAt: closesInDays === null ? null : new Date(now.getTime() + closesInDays * day),
        administrations: data.administrations.map((slug) => known(links.administrations, slug).id),
        targetGroups: data.targetGroups.map((slug) => known(links.targetGroups, slug).id),
        themes: data.themes.map((slug) => known(links.themes, slug).id),
      }),
    );
  }
  return made;
};
