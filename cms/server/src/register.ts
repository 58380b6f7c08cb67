import type { Core } from '@strapi/strapi';
import { staffModel } from './administrations/staff-model';
import { attachmentModel } from './attachments/model';
import { answerFirst } from './delivery/answer';
import { payloadVersionModel } from './delivery/model';
import { closeRelations } from './desk/content-manager';
import { createSurface } from './delivery/surface';
import { keepAdministrations } from './ideas/keep-administrations';
import {
  counterModel,
  idempotencyKeyModel,
  maskModel,
  messageModel,
  noteModel,
} from './ideas/models';
import { giverModel, mailCodeModel, openingModel, sessionModel } from './identity/model';
import { journeyEntryModel } from './journey/model';
import { migrationModel } from './migrations/model';
import type { InternalModel } from './models';
import { deliveryModel, outboxModel } from './outbox/model';
import { settingsLockModel } from './saving';
import { getService } from './services';
import { quoteComponent } from './stories/content-type';
import { fillSlugs } from './http/fill-slugs';
import { storyIdeaModel } from './stories/idea-links';
import { guardStories } from './stories/publishing';
import { storyUid } from './stories/rows';

const models = [
  attachmentModel,
  counterModel,
  deliveryModel,
  giverModel,
  idempotencyKeyModel,
  journeyEntryModel,
  mailCodeModel,
  maskModel,
  messageModel,
  migrationModel,
  noteModel,
  openingModel,
  outboxModel,
  payloadVersionModel,
  settingsLockModel,
  staffModel,
  sessionModel,
  storyIdeaModel,
];

/** Before the database: tables of our own, and our middleware before all of Strapi's. */
export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  const registry = strapi.get<{ add(model: InternalModel): void }>('models');
  for (const model of models) registry.add(model);
  const components = strapi.get<{ add(found: Record<string, object>): void }>('components');
  components.add({
    [quoteComponent.uid]: { ...quoteComponent, __schema__: structuredClone(quoteComponent) },
  });
  fillSlugs(strapi, [
    { uid: storyUid, from: 'title' },
    { uid: 'plugin::idesluss.administration', from: 'name' },
    { uid: 'plugin::idesluss.target-group', from: 'name' },
    { uid: 'plugin::idesluss.theme', from: 'name' },
  ]);
  guardStories(strapi);
  closeRelations(strapi);
  keepAdministrations(strapi);
  strapi.server.use(createSurface(strapi).middleware);
  const { payloads } = getService(strapi, 'delivery');
  answerFirst(strapi.server.httpServer, (url) => payloads.get(url, Date.now()));
};
