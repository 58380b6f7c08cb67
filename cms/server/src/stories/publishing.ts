import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { stockholmDay } from '../http/stockholm';
import { whatPublishingLacks, type StoryDraft } from './rules';
import { storyUid } from './rows';

/**
 * Guards every way in to a story (content manager, services): it always has a date to be sorted by,
 * and is published only when a reader can make something of it.
 */
export const guardStories = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== storyUid) return next();
    if (context.action === 'create' || context.action === 'update') {
      const { data } = context.params as { data?: Record<string, unknown> };
      if (
        data &&
        (context.action === 'create' ? !data.datePublished : data.datePublished === null)
      ) {
        data.datePublished = stockholmDay(new Date());
      }
    }
    if (context.action === 'publish') {
      const { documentId, locale } = context.params as { documentId: string; locale?: string };
      await refuseUnfinished(strapi, documentId, locale);
    }
    return next();
  });
};

const refuseUnfinished = async (
  strapi: Core.Strapi,
  documentId: string,
  locale?: string | string[],
): Promise<void> => {
  const locales = locale === undefined || locale === '*' ? undefined : [locale].flat();
  const drafts = (await strapi.db.query(storyUid).findMany({
    where: { documentId, publishedAt: null, ...(locales ? { locale: { $in: locales } } : {}) },
    populate: { image: { select: ['id'] }, administrations: { select: ['id'] } },
  })) as StoryDraft[];
  const lacks = drafts.flatMap(whatPublishingLacks);
  if (lacks.length === 0) return;
  throw new errors.ValidationError(lacks.map(({ words }) => words).join(' '), {
    errors: lacks.map(({ field, words }) => ({
      path: [field],
      message: words,
      name: 'ValidationError',
    })),
  });
};
