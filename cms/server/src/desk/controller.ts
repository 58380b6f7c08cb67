import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { funnelQuery } from '../../../contracts/funnel';
import { journeyDescriptionQuery } from '../../../contracts/journey-description';
import { checked } from '../http/validate';
import { within } from '../ideas/scope';
import { getService } from '../services';
import { forAdmin } from './for-admin';
import { scopeOf } from './scope';

export const createDeskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /idesluss/admin/overview` */
  overview: forAdmin(async (context) => {
    const counted = await scopeOf(strapi, context, 'overview.read');
    const read = await scopeOf(strapi, context, 'ideas.read');
    context.body = { data: await getService(strapi, 'desk').overview(counted, read) };
  }),

  /** `GET /idesluss/admin/funnel` */
  funnel: forAdmin(async (context) => {
    const { period } = checked(funnelQuery, context.query, 'invalid-query');
    const scope = await scopeOf(strapi, context, 'overview.read');
    context.body = { data: await getService(strapi, 'ideas').funnel(period ?? 'this_year', scope) };
  }),

  /** `GET /idesluss/admin/journey` */
  journey: forAdmin(async (context) => {
    const { language } = checked(journeyDescriptionQuery, context.query, 'invalid-query');
    context.body = { data: await getService(strapi, 'journey').describe(language ?? 'sv') };
  }),

  /** `GET /idesluss/admin/coaches` */
  coaches: forAdmin(async (context) => {
    context.body = { data: await getService(strapi, 'desk').coaches() };
  }),

  /** `GET /idesluss/admin/attachments/:id`: the bytes, never to be run by the browser. */
  attachment: forAdmin(async (context: Context) => {
    const scope = await scopeOf(strapi, context, 'attachments.read');
    const id = String((context.params as { id?: string }).id ?? '');
    const found = await getService(strapi, 'attachments').open(id, within(scope));
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
  }),
});
