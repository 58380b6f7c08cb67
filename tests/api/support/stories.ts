import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** The part of Strapi's document service that the tests use. */
export interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<{ documentId: string }>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
  findOne(params: object): Promise<Record<string, unknown> | null>;
}

export const storyDocuments = (strapi: Core.Strapi): Documents =>
  strapi.documents('plugin::idesluss.story') as unknown as Documents;

/** documentId of what has the slug. */
export const idOf = async (
  strapi: Core.Strapi,
  uid: 'administration' | 'target-group' | 'theme' | 'story',
  slug: string,
): Promise<string> => {
  const row = (await strapi.db
    .query(`plugin::idesluss.${uid}`)
    .findOne({ where: { slug } })) as unknown as { documentId: string } | null;
  if (!row) throw new Error(`There is no ${uid} ${slug}`);
  return row.documentId;
};

/** Fields with which a story may be published. */
export const storyFields = async (strapi: Core.Strapi, changes: object = {}) => ({
  title: 'Cyklarna som fick bo vid stationen',
  slug: `cyklarna-${randomUUID()}`,
  ingress: 'Tjugo cyklar som blivit över står nu vid stationen.',
  approach: 'Vi lagade cyklar som ingen hämtat.',
  results: 'Nio av tio bilresor till kvällspasset blev cykelresor.',
  contactName: 'Aino Lind',
  administrations: [await idOf(strapi, 'administration', 'trafikkontoret')],
  ...changes,
});

/** A published story in Swedish; answers its documentId and slug. */
export const publishStory = async (
  strapi: Core.Strapi,
  changes: object = {},
): Promise<{ documentId: string; slug: string }> => {
  const data = await storyFields(strapi, changes);
  const { documentId } = await storyDocuments(strapi).create({ locale: 'sv', data });
  await storyDocuments(strapi).publish({ documentId, locale: 'sv' });
  return { documentId, slug: data.slug };
};
