import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { deskIdeaQuery } from '../../../contracts/desk';
import { negotiateLanguage } from '../http/language';
import { ProblemError, toProblem } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';

export const createDeskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /idesluss/admin/overview` */
  async overview(context: Context) {
    context.body = { data: await getService(strapi, 'desk').overview() };
  },

  /** `GET /idesluss/admin/ideas` */
  ideas: forAdmin(async (context) => {
    const query = checked(deskIdeaQuery, context.query, 'invalid-query');
    context.body = await getService(strapi, 'ideas').list(query);
  }),

  /** `GET /idesluss/admin/ideas/:id` */
  async idea(context: Context) {
    const data = await getService(strapi, 'ideas').find(idOf(context));
    if (!data) throw new errors.NotFoundError();
    context.body = { data };
  },

  /** `GET /idesluss/admin/attachments/:id`: the bytes, never to be run by the browser. */
  async attachment(context: Context) {
    const found = await getService(strapi, 'attachments').open(idOf(context));
    if (!found) throw new errors.NotFoundError();
    const { row, stream } = found;
    context.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    });
    context.type = row.mime;
    context.length = Number(row.size);
    context.body = stream;
  },
});

const idOf = (context: Context): string => String((context.params as { id?: string }).id ?? '');

/** The admin's fetch client expects errors in Strapi's shape. */
function forAdmin(handler: (context: Context) => Promise<void>) {
  return async (context: Context) => {
    try {
      await handler(context);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const language = negotiateLanguage(context.get('Accept-Language') || undefined);
      const { detail, errors: faults } = toProblem(error, language, '');
      throw new errors.ValidationError(detail, { errors: faults });
    }
  };
}
