import type { Core } from '@strapi/strapi';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a proxy that ends TLS, the caller's address comes from X-Forwarded-For.
  // The proxy adds the address it saw itself last; what stands before it anybody can have written.
  proxy: { koa: env.bool('TRUST_PROXY', false), maxIpsCount: 1 },
  dirs: { public: env('IDESLUSS_PUBLIC_FOLDER', './public') },
  app: { keys: env.array('APP_KEYS') as string[] },
  // Data transfer over the network copies everything, sealed people too: nobody needs it here.
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});

export default server;
