import { pluginId } from './pluginId';

const root = `/plugins/${pluginId}`;

/** Pages of the admin, relative to where the admin is served. */
export const addresses = {
  overview: root,
  ideas: `${root}/ideas`,
  ideasWhere: (query: Record<string, string>) =>
    `${root}/ideas?${new URLSearchParams(query).toString()}`,
  idea: (id: string) => `${root}/ideas/${id}`,
  stories: '/content-manager/collection-types/plugin::idesluss.story',
};
