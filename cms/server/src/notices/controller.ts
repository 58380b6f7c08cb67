import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mailPreviewBody } from '../../../contracts/desk-actions';
import { noticeSettingsBody, testMailBody } from '../../../contracts/notice-settings';
import type { OutboxOverview } from '../../../contracts/outbox';
import { forAdmin } from '../desk/for-admin';
import { scopeOf } from '../desk/scope';
import { negotiateLanguage } from '../http/language';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';

export const createNoticesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const overview = async (): Promise<OutboxOverview> => {
    const outbox = getService(strapi, 'outbox');
    return { state: await outbox.state(), deliveries: await outbox.undelivered() };
  };
  return {
    /** `GET /idesluss/admin/settings/notices` */
    settings: forAdmin(async (context) => {
      context.body = { data: await getService(strapi, 'notices').settings() };
    }),

    /** `PUT /idesluss/admin/settings/notices` */
    saveSettings: forAdmin(async (context) => {
      const body = checked(noticeSettingsBody, context.request.body, 'invalid-body');
      await getService(strapi, 'notices').saveSettings(body);
      context.body = { data: await getService(strapi, 'notices').settings() };
    }),

    /** `POST /idesluss/admin/settings/notices/test` */
    test: forAdmin(async (context) => {
      const { to, language } = checked(testMailBody, context.request.body, 'invalid-body');
      const words = negotiateLanguage(context.get('Accept-Language') || undefined);
      context.body = { data: await getService(strapi, 'notices').test(to, language, words) };
    }),

    /** `POST /idesluss/admin/ideas/:id/mail-preview` */
    preview: forAdmin(async (context) => {
      const scope = await scopeOf(strapi, context, 'ideas.answer');
      const { id = '' } = context.params as { id?: string };
      const body = checked(mailPreviewBody, context.request.body, 'invalid-body');
      if (!(await getService(strapi, 'ideas').isWithin(id, scope))) {
        throw new ProblemError('not-found');
      }
      context.body = { data: await getService(strapi, 'notices').preview(id, body) };
    }),

    /** `GET /idesluss/admin/outbox` */
    outbox: forAdmin(async (context) => {
      context.body = { data: await overview() };
    }),

    /** `POST /idesluss/admin/outbox/:id/retry` */
    retry: forAdmin(async (context) => {
      const id = idOf(context);
      const found = id !== null && (await getService(strapi, 'outbox').retry(id, new Date()));
      if (!found) throw new ProblemError('not-found');
      context.body = { data: await overview() };
    }),
  };
};

const idOf = (context: Context): number | null => {
  const { id = '' } = context.params as { id?: string };
  return /^\d{1,9}$/.test(id) ? Number(id) : null;
};
