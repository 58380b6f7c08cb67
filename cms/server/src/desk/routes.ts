import type { ActionName } from '../rights';
import { needs } from './permissions';

const route = (method: string, path: string, handler: string, right: ActionName) => ({
  method,
  path: `/admin${path}`,
  handler,
  config: needs(right),
});

/** Below `/idesluss`; the admin's own prefix keeps them apart from widgets and pages. */
export const deskRoutes = [
  route('GET', '/overview', 'desk.overview', 'overview.read'),
  route('GET', '/funnel', 'desk.funnel', 'overview.read'),
  route('GET', '/journey', 'desk.journey', 'ideas.read'),
  route('GET', '/coaches', 'desk.coaches', 'ideas.read'),
  route('GET', '/ideas', 'desk-ideas.list', 'ideas.read'),
  route('GET', '/ideas/:id', 'desk-ideas.find', 'ideas.read'),
  route('POST', '/ideas/:id/moves', 'desk-ideas.move', 'ideas.move'),
  route('POST', '/ideas/:id/messages', 'desk-ideas.say', 'ideas.answer'),
  route('POST', '/ideas/:id/notes', 'desk-ideas.note', 'ideas.answer'),
  route('PUT', '/ideas/:id/invention', 'desk-ideas.markInvention', 'ideas.answer'),
  route('PUT', '/ideas/:id/assignment', 'desk-ideas.assign', 'ideas.assign'),
  route('POST', '/ideas/:id/masks', 'desk-ideas.mask', 'ideas.mask'),
  route('POST', '/ideas/:id/giver', 'desk-ideas.openGiver', 'ideas.giver'),
  route('GET', '/attachments/:id', 'desk.attachment', 'attachments.read'),
  route('GET', '/settings/templates', 'desk-settings.templates', 'ideas.read'),
  route('PUT', '/settings/templates', 'desk-settings.saveTemplates', 'settings.update'),
  route('GET', '/settings/labels', 'desk-settings.labels', 'settings.read'),
  route('PUT', '/settings/labels', 'desk-settings.saveLabels', 'settings.update'),
  route('GET', '/settings/administrations', 'desk-settings.administrations', 'settings.read'),
  route(
    'PUT',
    '/settings/administrations/:id',
    'desk-settings.saveAdministration',
    'settings.update',
  ),
  route('GET', '/people', 'desk-settings.people', 'settings.read'),
  route('PUT', '/people/:id', 'desk-settings.placePerson', 'settings.update'),
];
