import type { Core } from '@strapi/strapi';

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
