export const attachmentRoutes = [
  { method: 'POST', path: '/attachments', handler: 'attachments.stage', config: { auth: false } },
];
