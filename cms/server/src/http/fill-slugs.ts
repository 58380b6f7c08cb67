import type { Core } from '@strapi/strapi';

/** å and ä become a, ö becomes o, as Swedes read them. A document without a slug gets one (see fill-slugs). */
export const swedishSlug = {
  customReplacements: [
    ['å', 'a'],
    ['ä', 'a'],
    ['ö', 'o'],
    ['Å', 'a'],
    ['Ä', 'a'],
    ['Ö', 'o'],
  ],
};

/** A thing that is named by a slug in addresses, and what the slug is made of. */
interface Named {
  uid: string;
  from: string;
}

/**
 * Gives what is created without a slug one made of its name. The field cannot be `required`: the
 * content manager would then fill in the name of the content type before the writer has named it.
 */
export const fillSlugs = (strapi: Core.Strapi, named: readonly Named[]): void => {
  strapi.documents.use(async (context, next) => {
    const kind = named.find(({ uid }) => uid === context.uid);
    if (kind && (context.action === 'create' || context.action === 'update')) {
      const { data } = context.params as { data?: Record<string, unknown> };
      const wants =
        context.action === 'create' ? !data?.slug : data?.slug === '' || data?.slug === null;
      if (data && wants && data[kind.from]) data.slug = await freeSlug(strapi, kind.uid, data);
    }
    return next();
  });
};

const freeSlug = (
  strapi: Core.Strapi,
  contentTypeUID: string,
  data: Record<string, unknown>,
): Promise<string> =>
  strapi
    .plugin('content-manager')
    .service<{ generateUIDField(input: object): Promise<string> }>('uid')
    .generateUIDField({ contentTypeUID, field: 'slug', data, locale: data.locale });
