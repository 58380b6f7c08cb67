import type { Core } from '@strapi/strapi';
import { adminRoutes } from './admin-routes';
import { administration } from './administrations/content-type';
import { createAdministrations } from './administrations/service';
import { createAttachmentsController } from './attachments/controller';
import { attachmentRoutes } from './attachments/routes';
import { createAttachments } from './attachments/service';
import { bootstrap } from './bootstrap';
import { challenge } from './challenges/content-type';
import { createChallenges } from './challenges/service';
import { createDelivery } from './delivery/service';
import { createDeskController } from './desk/controller';
import { createDeskIdeasController } from './desk/idea-controller';
import { createDeskSettingsController } from './desk/settings-controller';
import { createDesk } from './desk/service';
import { createGiverController } from './giver/controller';
import { giverRoutes } from './giver/routes';
import { createGiver } from './giver/service';
import { createSignInController } from './giver/sign-in';
import { idea } from './ideas/content-type';
import { createIdeasController } from './ideas/controller';
import { ideaRoutes } from './ideas/routes';
import { createIdeas } from './ideas/service';
import { createIdentity } from './identity/service';
import { createImporting } from './importing/service';
import { createJourney } from './journey/service';
import { createMigrations } from './migrations/service';
import { createNoticesController } from './notices/controller';
import { createNotices } from './notices/service';
import { createOutbox } from './outbox/service';
import { register } from './register';
import { getService } from './services';
import { story } from './stories/content-type';
import { createStories } from './stories/service';
import { targetGroup, theme } from './vocabulary/content-type';
import { createVocabulary } from './vocabulary/service';

/** What the plugin gives Strapi, composed from the rooms. */
export default {
  register,
  bootstrap,
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    getService(strapi, 'delivery').stop();
    await getService(strapi, 'outbox').stop();
  },
  contentTypes: { administration, 'target-group': targetGroup, theme, story, challenge, idea },
  services: {
    vocabulary: createVocabulary,
    administrations: createAdministrations,
    identity: createIdentity,
    journey: createJourney,
    attachments: createAttachments,
    challenges: createChallenges,
    ideas: createIdeas,
    giver: createGiver,
    stories: createStories,
    outbox: createOutbox,
    delivery: createDelivery,
    desk: createDesk,
    notices: createNotices,
    importing: createImporting,
    migrations: createMigrations,
  },
  controllers: {
    ideas: createIdeasController,
    attachments: createAttachmentsController,
    giver: createGiverController,
    'sign-in': createSignInController,
    desk: createDeskController,
    'desk-ideas': createDeskIdeasController,
    notices: createNoticesController,
    'desk-settings': createDeskSettingsController,
  },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [...ideaRoutes, ...attachmentRoutes, ...giverRoutes],
    },
    admin: { type: 'admin', routes: adminRoutes },
  },
};
