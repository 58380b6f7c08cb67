import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError, step } from './say.mjs';

/** What must be secret, and how it is made. Names are Strapi's, but for our own. */
const secrets = {
  APP_KEYS: () => [random(), random()].join(','),
  ADMIN_JWT_SECRET: random,
  API_TOKEN_SALT: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
  IDESLUSS_SECRET: random,
};

function random() {
  return randomBytes(32).toString('base64url');
}

/**
 * Loads `.env`. Outside production, makes the secrets that are missing and keeps them there; in
 * production they are demanded.
 */
export const prepareEnvironment = (root) => {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  mustBeKnown(process.env.DATABASE_CLIENT);
  const production = process.env.NODE_ENV === 'production';
  const missing = Object.keys(secrets).filter((name) => !process.env[name]);
  if (production && missing.length > 0) {
    throw new PlainError(
      `In production these must be set, each long, random and kept: ${missing.join(', ')} (see .env.example).`,
    );
  }
  const demo = !production && process.env.IDESLUSS_DEMO !== 'false';
  const made = Object.fromEntries(missing.map((name) => [name, secrets[name]()]));
  if (demo && !process.env.IDESLUSS_DEMO_PASSWORD) made.IDESLUSS_DEMO_PASSWORD = demoPassword();
  if (Object.keys(made).length > 0) keep(file, made);
  Object.assign(process.env, made, {
    // Municipalities run this in closed networks: nothing is sent out at start.
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ?? 'sv',
    NODE_ENV: process.env.NODE_ENV ?? 'development',
    // Outside production the start script tells what is going on; warnings still come through.
    LOG_LEVEL: process.env.LOG_LEVEL || (production ? 'info' : 'warn'),
  });
  return { production, demo, port: portOf(process.env.PORT), host: process.env.HOST ?? '0.0.0.0' };
};

/** Long enough for Strapi's rule, and possible to type. */
const demoPassword = () => `Storstad-${randomBytes(6).toString('base64url')}1a`;

const mustBeKnown = (client = 'sqlite') => {
  if (client === 'sqlite' || client === 'mysql') return;
  throw new PlainError(
    `DATABASE_CLIENT is "${client}": it must be sqlite, or mysql (which serves MariaDB too).`,
  );
};

const portOf = (text = '1337') => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65535) return port;
  throw new PlainError(`PORT is "${text}": it must be a whole number from 1 to 65534.`);
};

const keep = (file, made) => {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd()
    : '# Made at the first start. Keep it: receipt codes depend on it.';
  const lines = Object.entries(made).map(([name, value]) => `${name}=${value}`);
  writeFileSync(file, `${[before, ...lines].join('\n')}\n`, { mode: 0o600 });
  step('Made secrets for this installation (.env)');
};
