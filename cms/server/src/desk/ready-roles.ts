import type { Core } from '@strapi/strapi';
import type { Migration } from '../migrations/migration';
import { getService } from '../services';
import { addRight } from './add-rights';
import { addLanguagesToRoles, makeRoles, mustKnowConditions } from './make-roles';

/** Done whole, with every condition, or not at all: then the next start does it. */
const whole = ({ name, up }: Migration): Migration => ({
  name,
  up: async (strapi) => {
    await up(strapi);
    mustKnowConditions(strapi);
  },
});

/** Once in an installation: a role that somebody has taken away does not come back. */
export const roleMigrations: Migration[] = [
  { name: '0003-roles', up: makeRoles },
  { name: '0004-giver-right', up: addRight('ideas.giver') },
  { name: '0006-languages-of-roles', up: addLanguagesToRoles },
].map(whole);

/**
 * Sees to it that the ready-made roles are made, after Strapi's own: Strapi makes none if there are
 * some, and makes its own after all plugins have started. On the very first start ours therefore
 * wait until the server listens.
 */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role') as unknown as { exists(): Promise<boolean> };
  if (await roles.exists()) return makeReadyRoles(strapi);
  strapi.server.httpServer.once('listening', () => {
    makeReadyRoles(strapi).catch((error: unknown) =>
      strapi.log.error(`Idésluss: no roles made: ${String(error)}`),
    );
  });
};

/** Makes those that have not been made in this installation. Strapi's own must be there. */
export const makeReadyRoles = async (strapi: Core.Strapi): Promise<void> => {
  for (const name of await getService(strapi, 'migrations').run(roleMigrations)) {
    strapi.log.info(`Idésluss: migration ${name} done`);
  }
};
