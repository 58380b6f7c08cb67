import { needs } from './permissions';

/** Below `/idesluss`; the admin's own prefix keeps them apart from widgets and pages. */
export const deskRoutes = [
  {
    method: 'GET',
    path: '/admin/overview',
    handler: 'desk.overview',
    config: needs('overview.read'),
  },
  { method: 'GET', path: '/admin/ideas', handler: 'desk.ideas', config: needs('ideas.read') },
  { method: 'GET', path: '/admin/ideas/:id', handler: 'desk.idea', config: needs('ideas.read') },
  {
    method: 'GET',
    path: '/admin/attachments/:id',
    handler: 'desk.attachment',
    config: needs('attachments.read'),
  },
];
