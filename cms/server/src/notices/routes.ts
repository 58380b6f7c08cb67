import { needs } from '../desk/permissions';
import type { ActionName } from '../rights';

const route = (method: string, path: string, handler: string, right: ActionName) => ({
  method,
  path: `/admin${path}`,
  handler: `notices.${handler}`,
  config: needs(right),
});

/** Below `/idesluss`. */
export const noticeRoutes = [
  route('GET', '/settings/notices', 'settings', 'settings.read'),
  route('PUT', '/settings/notices', 'saveSettings', 'settings.update'),
  route('POST', '/settings/notices/test', 'test', 'settings.update'),
  route('POST', '/ideas/:id/mail-preview', 'preview', 'ideas.answer'),
  route('GET', '/outbox', 'outbox', 'settings.read'),
  route('POST', '/outbox/:id/retry', 'retry', 'settings.update'),
];
