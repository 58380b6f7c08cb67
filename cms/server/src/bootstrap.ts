import type { Core } from '@strapi/strapi';
import { pluginConfig } from './http/config';
import { closeContentManager } from './desk/content-manager';
import { registerConditions } from './desk/make-roles';
import { actions } from './desk/permissions';
import { ensureRoles } from './desk/ready-roles';
import { identityMigrations } from './identity/address-keys';
import { migrations } from './migrations/list';
import { runEach } from './run-each';
import { getService } from './services';
import { emptyWriteAheadLog } from './sql';

/** After the database: migrations, rights, the demo, and what is kept. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const config = pluginConfig(strapi);
  await (
    strapi.service('admin::permission') as {
      actionProvider: { registerMany(list: readonly unknown[]): Promise<void> };
    }
  ).actionProvider.registerMany(actions);
  closeContentManager(strapi);
  await registerConditions(strapi);
  for (const name of await getService(strapi, 'migrations').run([
    ...migrations,
    ...identityMigrations,
  ])) {
    strapi.log.info(`Idésluss: migration ${name} done`);
  }
  await ensureRoles(strapi);
  await getService(strapi, 'administrations').watchLeaving();
  if (config.demo.enabled) await getService(strapi, 'importing').seedDemo(config.demo.folder);
  await getService(strapi, 'delivery').start();
  await getService(strapi, 'notices').start();
  if (config.outbox.enabled) getService(strapi, 'outbox').start();
  strapi.cron.add({
    idesluss_clean_up: {
      // A minute of its own, so that it does not run beside everybody's top of the hour.
      options: { rule: '17 * * * *' },
      task: async () => {
        const now = new Date();
        await runEach(
          {
            'remove attachments that were never sent': () =>
              getService(strapi, 'attachments').removeExpired(now),
            'remove old keys': () => getService(strapi, 'ideas').removeOldKeys(now),
            'drop old contacts': () =>
              getService(strapi, 'ideas').dropOldContacts(config.keepContactDays, now),
            'empty the outbox of what is done': () => getService(strapi, 'outbox').removeOld(now),
            'remove what has expired of sign-ins': () =>
              getService(strapi, 'identity').removeExpired(now),
            'empty the log of the database': () => emptyWriteAheadLog(strapi),
          },
          (failure) => strapi.log.error(failure),
        );
      },
    },
    idesluss_reminders: {
      options: { rule: '*/10 * * * *' },
      task: async () => {
        if (config.outbox.enabled) await getService(strapi, 'notices').remind(new Date());
      },
    },
  });
};
