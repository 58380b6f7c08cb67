import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  administrationSettingsBody,
  stageLabelSettings,
} from '../../../contracts/administration-settings';
import { answerTemplates } from '../../../contracts/answer-templates';
import { staffBody } from '../../../contracts/people';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';
import { forAdmin } from './for-admin';

/** What an installation decides for itself. */
export const createDeskSettingsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /idesluss/admin/settings/templates` */
  templates: forAdmin(async (context) => {
    context.body = { data: await getService(strapi, 'desk').templates() };
  }),

  /** `PUT /idesluss/admin/settings/templates` */
  saveTemplates: forAdmin(async (context) => {
    const templates = checked(answerTemplates, context.request.body, 'invalid-body');
    await getService(strapi, 'desk').saveTemplates(templates);
    context.body = { data: await getService(strapi, 'desk').templates() };
  }),

  /** `GET /idesluss/admin/settings/labels` */
  labels: forAdmin(async (context) => {
    context.body = { data: await getService(strapi, 'journey').labelSettings() };
  }),

  /** `PUT /idesluss/admin/settings/labels` */
  saveLabels: forAdmin(async (context) => {
    const labels = checked(stageLabelSettings, context.request.body, 'invalid-body');
    await getService(strapi, 'journey').saveLabels(labels);
    context.body = { data: await getService(strapi, 'journey').labelSettings() };
  }),

  /** `GET /idesluss/admin/settings/administrations` */
  administrations: forAdmin(async (context) => {
    context.body = { data: await getService(strapi, 'administrations').settings() };
  }),

  /** `PUT /idesluss/admin/settings/administrations/:id` */
  saveAdministration: forAdmin(async (context) => {
    const body = checked(administrationSettingsBody, context.request.body, 'invalid-body');
    const data = await getService(strapi, 'administrations').saveSettings(idOf(context), body);
    if (!data) throw new errors.NotFoundError();
    context.body = { data };
  }),

  /** `GET /idesluss/admin/people` */
  people: forAdmin(async (context) => {
    context.body = { data: await getService(strapi, 'administrations').people() };
  }),

  /** `PUT /idesluss/admin/people/:id` */
  placePerson: forAdmin(async (context) => {
    const { version, administrations } = checked(staffBody, context.request.body, 'invalid-body');
    const service = getService(strapi, 'administrations');
    const userId = Number(idOf(context));
    if (!(await service.people()).some(({ id }) => id === userId)) throw new errors.NotFoundError();
    const places: { administrationId: number; coaches: boolean }[] = [];
    for (const [index, { administration, coaches }] of administrations.entries()) {
      // Also one that has ended, whose last ideas somebody must answer, or that has not begun.
      const found = await service.named(administration);
      const field = `administrations.${index}.administration`;
      if (!found) throw new ProblemError('invalid-body', [{ field, code: 'not_found' }]);
      if (places.some(({ administrationId }) => administrationId === found.id)) {
        throw new ProblemError('invalid-body', [{ field, code: 'duplicate' }]);
      }
      places.push({ administrationId: found.id, coaches });
    }
    await service.placeUser(userId, places, version);
    context.body = { data: await service.people() };
  }),
});

const idOf = (context: Context): string => String((context.params as { id?: string }).id ?? '');
