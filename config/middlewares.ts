/**
 * What Strapi itself needs. The plugin puts its own middlewares before these, so that a host that
 * installs it has no list to edit.
 */
const middlewares = [
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'", 'https:', 'http:'],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // The admin is served from here: no page elsewhere may speak as somebody who is logged in to it. The
  // plugin answers those who embed the widgets itself.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
