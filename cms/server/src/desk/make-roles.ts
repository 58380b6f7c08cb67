import type { Core } from '@strapi/strapi';
import { ownAdministration, readyRoles, type ReadyRole } from './roles';

interface Permission {
  action: string;
  subject?: string | null;
  conditions?: string[];
  properties?: Record<string, unknown>;
}
interface Roles {
  findOne(where: object): Promise<{ id: number } | null>;
  create(role: object): Promise<{ id: number }>;
  addPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}
const rolesOf = (strapi: Core.Strapi) => strapi.service('admin::role') as unknown as Roles;
interface Action {
  section: string;
  actionId: string;
}

const writing = ['create', 'read', 'update', 'delete', 'publish'];

/** Media that a writer needs, in Strapi's own words. */
const media = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map(
  (name): Permission => ({ action: `plugin::upload.${name}`, conditions: [] }),
);

/** Makes the ready-made roles. Strapi's own must be there first: it makes none where there are some. */
export const makeRoles = async (strapi: Core.Strapi): Promise<void> => {
  const service = rolesOf(strapi);
  for (const role of readyRoles) {
    // An installation may have made one of that name for itself: it is left as it is.
    if (await service.findOne({ $or: [{ code: role.code }, { name: role.name }] })) continue;
    const { id } = await service.create({
      name: role.name,
      code: role.code,
      description: role.description,
    });
    const permissions = [...role.rights, ...(await contentRights(strapi, role))];
    if (permissions.length > 0) await service.addPermissions(id, permissions);
  }
};

const contentRights = async (
  strapi: Core.Strapi,
  { writes = [], reads = [] }: ReadyRole,
): Promise<Permission[]> => {
  if (writes.length + reads.length === 0) return [];
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { values(): Action[] };
  };
  const contentTypes = strapi.service('admin::content-type') as unknown as {
    getPermissionsWithNestedFields(actions: Action[]): Permission[];
  };
  const all = contentTypes.getPermissionsWithNestedFields(
    actionProvider.values().filter(({ section }) => section === 'contentTypes'),
  );
  const right = (action: string) => action.replace('plugin::content-manager.explorer.', '');
  return [
    ...(await inLanguages(
      strapi,
      all.filter(
        ({ action, subject }) =>
          (writes.includes(subject ?? '') && writing.includes(right(action))) ||
          (reads.includes(subject ?? '') && right(action) === 'read'),
      ),
    )),
    ...(writes.includes('plugin::idesluss.story') ? media : []),
  ];
};

/**
 * A right to what is translated is one to the languages it names. Strapi knows `null` for all, but
 * takes rights to publish and delete that say so away at its next start: so each is named.
 */
const inLanguages = async (
  strapi: Core.Strapi,
  permissions: Permission[],
): Promise<Permission[]> => {
  const known = strapi.plugin('i18n').service<{ find(): Promise<{ code: string }[]> }>('locales');
  const locales = (await known.find()).map(({ code }) => code);
  return permissions.map((permission) =>
    isTranslated(strapi, permission)
      ? { ...permission, properties: { ...permission.properties, locales } }
      : permission,
  );
};

const isTranslated = (strapi: Core.Strapi, { subject }: Permission): boolean => {
  const model = subject ? strapi.contentTypes[subject as keyof typeof strapi.contentTypes] : null;
  const { i18n } = (model?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return i18n?.localized === true;
};

/**
 * Gives the ready-made roles of an older installation their rights to what is translated, which they
 * were made without languages for. Where somebody has named some since, that stands.
 */
export const addLanguagesToRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = rolesOf(strapi);
  const permissions = strapi.db.query('admin::permission');
  for (const ready of readyRoles) {
    const role = await roles.findOne({ code: ready.code });
    const wanted = (await contentRights(strapi, ready)).filter((one) => isTranslated(strapi, one));
    if (!role || wanted.length === 0) continue;
    const subjects = wanted.map(({ subject }) => subject);
    const held = (await permissions.findMany({
      where: { role: role.id, subject: { $in: subjects } },
    })) as (Permission & { id: number })[];
    if (held.some(({ properties }) => properties?.locales)) continue;
    await permissions.deleteMany({ where: { id: { $in: held.map(({ id }) => id) } } });
    await roles.addPermissions(role.id, wanted);
  }
};

/**
 * Strapi that is stopping forgets its conditions first, and then gives rights without them: whoever
 * has such a role would see the ideas of all. What was made meanwhile must not be kept.
 */
export const mustKnowConditions = (strapi: Core.Strapi): void => {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as {
    conditionProvider: { has(name: string): boolean };
  };
  if (!conditionProvider.has(ownAdministration)) throw new Error('Strapi is stopping');
};

/** Teaches Strapi the condition "own administration"; who it is for is looked up for each request. */
export const registerConditions = async (strapi: Core.Strapi): Promise<void> => {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as {
    conditionProvider: { registerMany(conditions: object[]): Promise<void> };
  };
  await conditionProvider.registerMany([
    {
      displayName: 'Egna förvaltningar',
      name: ownAdministration.replace('plugin::idesluss.', ''),
      plugin: 'idesluss',
      category: 'Idésluss',
      handler: (user: { id: number }) => ({ 'handlers.id': { $eq: user.id } }),
    },
  ]);
};
