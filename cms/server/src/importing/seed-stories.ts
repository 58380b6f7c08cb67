import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { languages, type Language } from '../../../contracts/primitives';
import { stockholmDay } from '../http/stockholm';
import type { Transaction } from '../sql';
import { storyUid } from '../stories/rows';
import { known, readSeeds, type Known } from './seed-words';
import { storiesFile, type SeedStory } from './storstad';

const day = 86_400_000;

interface Links {
  administrations: Known;
  targetGroups: Known;
  themes: Known;
  ideas: Known;
}

/** Stories with their pictures, in every language, published. */
export const seedStories = async (
  strapi: Core.Strapi,
  trx: Transaction,
  folder: string,
  now: Date,
  links: Links,
): Promise<number> => {
  const seeds = await readSeeds(folder, 'stories.json', storiesFile);
  const documents = strapi.documents(storyUid as never) as unknown as Documents;
  for (const seed of seeds) {
    const image = await upload(strapi, path.join(folder, 'images', seed.image), seed.sv.imageAlt);
    const shared = sharedFields(seed, now, links, image);
    const { documentId } = await documents.create({
      locale: 'sv',
      data: { ...shared, ...textFields(seed, 'sv', now) },
    });
    for (const locale of languages.filter((language) => language !== 'sv')) {
      await documents.update({
        documentId,
        locale,
        data: { ...shared, ...textFields(seed, locale, now) },
      });
    }
    for (const locale of languages) await documents.publish({ documentId, locale });
    for (const key of seed.ideas) {
      await trx('idl_story_ideas').insert({
        story_document_id: documentId,
        idea_document_id: known(links.ideas, key).documentId,
      });
    }
  }
  return seeds.length;
};

/** The part of Strapi's document service that is used here; its own types follow an app's generated ones. */
interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
}

const sharedFields = (seed: SeedStory, now: Date, links: Links, image: number) => ({
  image,
  administrations: seed.administrations.map(
    (slug) => known(links.administrations, slug).documentId,
  ),
  targetGroups: seed.targetGroups.map((slug) => known(links.targetGroups, slug).documentId),
  themes: seed.themes.map((slug) => known(links.themes, slug).documentId),
  contactName: seed.contact.name,
  contactEmail: seed.contact.email,
  contactPhone: seed.contact.phone,
  datePublished: stockholmDay(new Date(now.getTime() - seed.daysAgo * day)),
  reviewAt:
    seed.reviewInDays === null
      ? null
      : stockholmDay(new Date(now.getTime() + seed.reviewInDays * day)),
  expiresAt:
    seed.expiresInDays === null ? null : new Date(now.getTime() + seed.expiresInDays * day),
});

const textFields = (seed: SeedStory, language: Language, now: Date) => {
  const { effect, quotes, contactRole, ...text } = seed[language];
  return {
    ...text,
    contactRole: contactRole ?? seed.contact.role,
    effectNumber: effect?.number ?? null,
    effectUnit: effect?.unit ?? null,
    effectText: effect?.text ?? null,
    effectSource: effect?.source ?? null,
    quotes: quotes.map((quote) => ({
      ...quote,
      consentAt: quote.consent ? stockholmDay(now) : null,
    })),
  };
};

const upload = async (strapi: Core.Strapi, filepath: string, alt: string): Promise<number> => {
  const { size } = await stat(filepath);
  const name = path.basename(filepath);
  const service = strapi
    .plugin('upload')
    .service<{ upload(input: object): Promise<{ id: number }[]> }>('upload');
  const [file] = await service.upload({
    data: { fileInfo: { name, alternativeText: alt } },
    files: { filepath, originalFilename: name, mimetype: 'image/svg+xml', size },
  });
  if (!file) throw new Error(`${name} could not be put into the media library`);
  return file.id;
};
