const open = { auth: false };

/** Open to Strapi; a token or a Kvittokod decides. */
export const giverRoutes = [
  { method: 'POST', path: '/me/codes', handler: 'sign-in.requestCode', config: open },
  { method: 'POST', path: '/me/sessions', handler: 'sign-in.openSession', config: open },
  { method: 'DELETE', path: '/me/session', handler: 'sign-in.endSession', config: open },
  { method: 'GET', path: '/me', handler: 'giver.me', config: open },
  { method: 'GET', path: '/me/ideas', handler: 'giver.ideas', config: open },
  ...['/me/ideas/:id', '/receipt'].flatMap((idea) => [
    { method: 'GET', path: idea, handler: 'giver.idea', config: open },
    { method: 'POST', path: `${idea}/messages`, handler: 'giver.say', config: open },
    { method: 'POST', path: `${idea}/withdrawal`, handler: 'giver.withdraw', config: open },
    { method: 'POST', path: `${idea}/reopening`, handler: 'giver.reopen', config: open },
    {
      method: 'POST',
      path: `${idea}/de-identification`,
      handler: 'giver.deidentify',
      config: open,
    },
    { method: 'PUT', path: `${idea}/rating`, handler: 'giver.rate', config: open },
  ]),
];
