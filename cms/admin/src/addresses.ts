import { pluginId } from './pluginId';

const root = `/plugins/${pluginId}`;

/** Where on the page of an idea its answer is written. */
export const answerAnchor = 'answer';

/** Pages of the admin, relative to where the admin is served. */
export const addresses = {
  overview: root,
  board: `${root}/board`,
  ideas: `${root}/ideas`,
  ideasWhere: (query: Record<string, string>) =>
    `${root}/ideas?${new URLSearchParams(query).toString()}`,
  idea: (id: string) => `${root}/ideas/${id}`,
  /** The idea, with the answer to be written first. */
  answer: (id: string) => `${root}/ideas/${id}#${answerAnchor}`,
  templates: `${root}/settings/templates`,
  people: `${root}/settings/people`,
  administrations: `${root}/settings/administrations`,
  administration: (id: string) => `${root}/settings/administrations/${id}`,
  labels: `${root}/settings/labels`,
  notices: `${root}/settings/notices`,
  stories: '/content-manager/collection-types/plugin::idesluss.story',
};
