import { actionId, type ActionName } from '../rights';

/** What a CMS role may be given, and where an administrator finds it. */
const action = (uid: string, displayName: string, subCategory: string) => ({
  uid,
  displayName,
  subCategory,
  section: 'plugins' as const,
  pluginName: 'idesluss' as const,
});

export const actions = [
  action('overview.read', 'Läsa översikten', 'Översikt'),
  action('ideas.read', 'Läsa idéer', 'Idéer'),
  action('ideas.answer', 'Svara idégivare och skriva anteckningar', 'Idéer'),
  action('ideas.move', 'Flytta idéer', 'Idéer'),
  action('ideas.assign', 'Fördela idéer', 'Idéer'),
  action('ideas.mask', 'Maskera personuppgifter', 'Idéer'),
  action('ideas.giver', 'Se vem som har lämnat en idé', 'Idéer'),
  action('attachments.read', 'Öppna bilagor', 'Idéer'),
  action('settings.read', 'Läsa inställningar', 'Inställningar'),
  action('settings.update', 'Ändra inställningar', 'Inställningar'),
];

/** Only a logged-in CMS user with this right comes through. */
export const needs = (name: ActionName) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [actionId(name)] } },
  ],
});
