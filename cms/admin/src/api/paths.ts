import type { DeskIdeaQuery } from '../../../contracts/desk';

/** Addresses of the server that the admin pages read. */
export const paths = {
  overview: '/idesluss/admin/overview',
  ideas: (query: DeskIdeaQuery) => withQuery('/idesluss/admin/ideas', query),
  idea: (id: string) => `/idesluss/admin/ideas/${encodeURIComponent(id)}`,
  attachment: (id: string) => `/idesluss/admin/attachments/${encodeURIComponent(id)}`,
  administrations: (query: { language: string; cursor?: string }) =>
    withQuery('/api/idesluss/administrations', { ...query, limit: '100' }),
};

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
};
