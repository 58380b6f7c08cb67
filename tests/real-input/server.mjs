import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const random = () => randomBytes(32).toString('base64url');
const unlimited = '1000000';

/** Settings of an installation of its own, all of it inside the folder, and without the demo. */
export const installation = (folder) => {
  for (const name of ['attachments', 'public/uploads'])
    mkdirSync(path.join(folder, name), { recursive: true });
  return {
    ...process.env,
    NODE_ENV: 'development',
    LOG_LEVEL: 'error',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    IDESLUSS_ATTACHMENTS: path.join(folder, 'attachments'),
    IDESLUSS_PUBLIC_FOLDER: path.join(folder, 'public'),
    IDESLUSS_DEMO: 'false',
    IDESLUSS_RATE_IDEAS: unlimited,
    IDESLUSS_RATE_READS: unlimited,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'sv',
    APP_KEYS: [random(), random()].join(','),
    ADMIN_JWT_SECRET: random(),
    API_TOKEN_SALT: random(),
    TRANSFER_TOKEN_SALT: random(),
    ENCRYPTION_KEY: random(),
    IDESLUSS_SECRET: random(),
  };
};

/** Runs the server; resolves with its address and a way to stop it. */
export const startServer = async (environment) => {
  const child = fork(path.join(import.meta.dirname, 'serve.mjs'), { env: environment });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await Promise.race([
    new Promise((resolve) => child.once('message', (message) => resolve(message.port))),
    ended.then((code) => {
      throw new Error(`The server ended with code ${code} before it was ready.`);
    }),
  ]);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
};
