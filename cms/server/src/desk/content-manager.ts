import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Content types that have pages of their own, with rules that the content manager would pass by. */
const ours: readonly string[] = ['plugin::idesluss.idea', 'plugin::idesluss.challenge'];

/** The rights of Strapi's content manager over content types. */
const explorerActions = ['create', 'read', 'update', 'delete', 'publish'].map(
  (name) => `plugin::content-manager.explorer.${name}`,
);

interface Actions {
  get(id: string): { subjects?: readonly string[] } | undefined;
}

/**
 * Takes ideas and challenges out of what any role, super admin too, can be given in the content
 * manager: Strapi lets it read even what is marked as not visible there. Rights that were given
 * before are removed by Strapi itself, later in the same start.
 */
export const closeContentManager = (strapi: Core.Strapi): void => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: Actions;
  };
  for (const id of explorerActions) {
    const action = actionProvider.get(id);
    if (action?.subjects) action.subjects = action.subjects.filter((uid) => !ours.includes(uid));
  }
};

/** What may be asked of the things that a field can point at. */
const askable: readonly string[] = [
  'page',
  'pageSize',
  '_q',
  '_filter',
  'id',
  'locale',
  'status',
  'idsToOmit',
  'idsToInclude',
];

interface Relations {
  findAvailable(context: Context): Promise<unknown>;
  findExisting(context: Context): Promise<unknown>;
}

/**
 * Strapi lets whoever may read a field choose what is read of the things that it can point at, past
 * every rule for those: the passwords of CMS users too, by way of whoever wrote something. Here its
 * own choice stands.
 */
export const closeRelations = (strapi: Core.Strapi): void => {
  const controllers = strapi.get<{
    extend(uid: string, extend: (controller: Relations) => Relations): void;
  }>('controllers');
  controllers.extend('plugin::content-manager.relations', (relations) => {
    const guarded = (name: keyof Relations) => async (context: Context) => {
      context.query = Object.fromEntries(
        Object.entries(context.query).filter(([key]) => askable.includes(key)),
      );
      return relations[name](context);
    };
    return Object.assign(Object.create(relations) as Relations, {
      findAvailable: guarded('findAvailable'),
      findExisting: guarded('findExisting'),
    });
  });
};
