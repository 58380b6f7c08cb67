/** Open to all: who may send is decided by identity, not by Strapi's users. */
export const ideaRoutes = [
  { method: 'POST', path: '/ideas', handler: 'ideas.submit', config: { auth: false } },
];
