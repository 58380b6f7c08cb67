/** What a CMS role may be given, and where an administrator finds it. */
export const actions = [
  {
    uid: 'overview.read',
    displayName: 'Läsa översikten',
    section: 'plugins',
    subCategory: 'Översikt',
    pluginName: 'idesluss',
  },
  {
    uid: 'ideas.read',
    displayName: 'Läsa idéer',
    section: 'plugins',
    subCategory: 'Idéer',
    pluginName: 'idesluss',
  },
  {
    uid: 'attachments.read',
    displayName: 'Öppna bilagor',
    section: 'plugins',
    subCategory: 'Idéer',
    pluginName: 'idesluss',
  },
] as const;

export type ActionName = (typeof actions)[number]['uid'];

/** Only a logged-in CMS user with this right comes through. */
export const needs = (action: ActionName) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::idesluss.${action}`] } },
  ],
});
