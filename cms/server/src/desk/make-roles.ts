import type { Core } from '@strapi/strapi';
import { ownAdministration, readyRoles, type ReadyRole } from './roles';

interface Permission {
  action: string;
  subject?: string | null;
  conditions?: string[];
  properties?: Record<string, unknown>;
}
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
  const service = strapi.service('admin::role') as unknown as {
    findOne(where: object): Promise<unknown>;
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: Permission[]): Promise<unknown>;
  };
  for (const role of readyRoles) {
    // An installation may have made one of that name for itself: it is left as it is.
    if (await service.findOne({ $or: [{ code: role.code }, { name: role.name }] })) continue;
    const { id } = await service.create({
      name: role.name,
      code: role.code,
      description: role.description,
    });
    const permissions = [...role.rights, ...contentRights(strapi, role)];
    if (permissions.length > 0) await service.addPermissions(id, permissions);
  }
};

const contentRights = (
  strapi: Core.Strapi,
  { writes = [], reads = [] }: ReadyRole,
): Permission[] => {
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
    ...all
      .filter(
        ({ action, subject }) =>
          (writes.includes(subject ?? '') && writing.includes(right(action))) ||
          (reads.includes(subject ?? '') && right(action) === 'read'),
      )
      .map((permission) => inAllLanguages(strapi, permission)),
    ...(writes.includes('plugin::idesluss.story') ? media : []),
  ];
};

/** Strapi takes a right to what is translated, and that names no languages, for one to none of them. */
const inAllLanguages = (strapi: Core.Strapi, permission: Permission): Permission =>
  isTranslated(strapi, permission.subject) && permission.properties?.locales === undefined
    ? { ...permission, properties: { ...permission.properties, locales: null } }
    : permission;

const isTranslated = (strapi: Core.Strapi, subject: string | null | undefined): boolean => {
  const model = subject ? strapi.contentTypes[subject as keyof typeof strapi.contentTypes] : null;
  const { i18n } = (model?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return i18n?.localized === true;
};

/** Gives the ready-made roles of an older installation the languages that they were made without. */
export const addLanguagesToRoles = async (strapi: Core.Strapi): Promise<void> => {
  const permissions = strapi.db.query('admin::permission');
  const found = (await permissions.findMany({
    where: { role: { code: { $in: readyRoles.map(({ code }) => code) } } },
  })) as (Permission & { id: number })[];
  for (const permission of found) {
    const { properties } = inAllLanguages(strapi, permission);
    if (properties === permission.properties) continue;
    await permissions.update({ where: { id: permission.id }, data: { properties } as never });
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
