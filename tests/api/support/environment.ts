import path from 'node:path';
import { root } from './places';

/** Where an instance of the tests says it is reached. */
export const publicUrl = 'https://cms.storstad.example';
/** An intranet that may send by configuration. */
export const configuredOrigin = 'https://intranet.storstad.example';

const secret = (name: string): string => `${name}-for-tests-only-`.padEnd(48, 'x');

/**
 * All settings of an instance whose files lie in `folder`. Rates are out of the way unless a test
 * asks for some.
 */
export const settingsOf = (
  folder: string,
  database: Record<string, string>,
  more: Record<string, string> = {},
): Record<string, string> => ({
  NODE_ENV: 'development',
  PUBLIC_URL: publicUrl,
  APP_KEYS: `${secret('one')},${secret('two')}`,
  ADMIN_JWT_SECRET: secret('admin'),
  API_TOKEN_SALT: secret('token'),
  TRANSFER_TOKEN_SALT: secret('transfer'),
  ENCRYPTION_KEY: secret('encryption'),
  IDESLUSS_SECRET: secret('idesluss'),
  IDESLUSS_DEMO: 'true',
  IDESLUSS_DEMO_PASSWORD: 'Storstad-api-2026',
  IDESLUSS_ATTACHMENTS: path.join(folder, 'attachments'),
  IDESLUSS_PUBLIC_FOLDER: path.join(folder, 'public'),
  IDESLUSS_HOST_ORIGINS: configuredOrigin,
  IDESLUSS_RATE_IDEAS: '1000000',
  IDESLUSS_RATE_ATTACHMENTS: '1000000',
  IDESLUSS_RATE_READS: '1000000',
  IDESLUSS_RATE_GIVER: '1000000',
  IDESLUSS_RATE_RECEIPTS: '1000000',
  IDESLUSS_RATE_CODES: '1000000',
  IDESLUSS_RATE_SESSIONS: '1000000',
  // Its timer would write and ask beside what a test counts; those about it turn it on.
  IDESLUSS_OUTBOX: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'sv',
  ...database,
  ...more,
});

/** Sets them for this thread; answers a function that puts back what was there. */
export const apply = (settings: Record<string, string>): (() => void) => {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
};

export const serveScript = path.join(root, 'tests/fault/support/serve.mjs');
