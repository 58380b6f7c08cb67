import type { DeskIdeaQuery } from '../../../contracts/desk';
import type { FunnelPeriod } from '../../../contracts/funnel';

/** Addresses of the server that the admin pages read and write. */
export const paths = {
  overview: '/idesluss/admin/overview',
  funnel: (period: FunnelPeriod) => withQuery('/idesluss/admin/funnel', { period }),
  journey: (language: string) => withQuery('/idesluss/admin/journey', { language }),
  coaches: '/idesluss/admin/coaches',
  templates: '/idesluss/admin/settings/templates',
  labels: '/idesluss/admin/settings/labels',
  administrationSettings: '/idesluss/admin/settings/administrations',
  administrationSetting: (id: string) =>
    `/idesluss/admin/settings/administrations/${encodeURIComponent(id)}`,
  people: '/idesluss/admin/people',
  person: (id: number) => `/idesluss/admin/people/${id}`,
  notices: '/idesluss/admin/settings/notices',
  testMail: '/idesluss/admin/settings/notices/test',
  outbox: '/idesluss/admin/outbox',
  retryDelivery: (id: number) => `/idesluss/admin/outbox/${id}/retry`,
  ideas: (query: DeskIdeaQuery) => withQuery('/idesluss/admin/ideas', query),
  idea: (id: string) => `/idesluss/admin/ideas/${encodeURIComponent(id)}`,
  /** What is done to an idea, below it. */
  ideaAction: (id: string, action: IdeaAction) => `${paths.idea(id)}/${action}`,
  attachment: (id: string) => `/idesluss/admin/attachments/${encodeURIComponent(id)}`,
  administrations: (query: { language: string; cursor?: string }) =>
    withQuery('/api/idesluss/administrations', { ...query, limit: '100' }),
};

export type IdeaAction =
  'moves' | 'messages' | 'assignment' | 'notes' | 'masks' | 'invention' | 'giver' | 'mail-preview';

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
};
