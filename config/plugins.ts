import path from 'node:path';
import type { Core } from '@strapi/strapi';

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => {
  const production = env('NODE_ENV') === 'production';
  const port = env.int('PORT', 1337);
  // Storstad, the fictional municipality: never in production.
  const demo = !production && env.bool('IDESLUSS_DEMO', true);
  const reading = (kind: string) => env(`IDESLUSS_READING_${kind}`) || 'public';
  return {
    i18n: { enabled: true },
    email: { config: mail(env) },
    idesluss: {
      enabled: true,
      resolve: './cms',
      config: {
        secret: env('IDESLUSS_SECRET'),
        attachmentsFolder: path.resolve(env('IDESLUSS_ATTACHMENTS', 'data/attachments')),
        widgetsFolder: path.resolve('widgets/dist'),
        hostOrigins: [
          ...env.array('IDESLUSS_HOST_ORIGINS', []),
          ...(demo ? [`http://localhost:${port + 1}`, `http://127.0.0.1:${port + 1}`] : []),
        ],
        rates: {
          ideas: { points: env.int('IDESLUSS_RATE_IDEAS', 60), seconds: 60 },
          attachments: { points: env.int('IDESLUSS_RATE_ATTACHMENTS', 120), seconds: 60 },
          reads: { points: env.int('IDESLUSS_RATE_READS', 1200), seconds: 60 },
          giver: { points: env.int('IDESLUSS_RATE_GIVER', 6000), seconds: 60 },
          receipts: { points: env.int('IDESLUSS_RATE_RECEIPTS', 20), seconds: 60 },
          codes: { points: env.int('IDESLUSS_RATE_CODES', 60), seconds: 600 },
          sessions: { points: env.int('IDESLUSS_RATE_SESSIONS', 60), seconds: 600 },
        },
        issuers: [
          ...(env.json('IDESLUSS_ISSUERS', []) as object[]),
          // The demo intranet signs its own tokens.
          ...(demo ? [{ issuer: `http://localhost:${port + 1}`, audience: 'idesluss' }] : []),
        ],
        mailCodes: {
          domains: env.array('IDESLUSS_MAIL_CODE_DOMAINS', []).filter(Boolean),
        },
        keepContactDays: env.int('IDESLUSS_KEEP_CONTACT_DAYS', 180),
        reading: {
          stories: reading('STORIES'),
          challenges: reading('CHALLENGES'),
          vocabulary: reading('VOCABULARY'),
        },
        outbox: { enabled: env.bool('IDESLUSS_OUTBOX', true) },
        demo: {
          enabled: demo,
          folder: path.resolve('database/seeds/storstad'),
        },
      },
    },
  };
};

/** Without SMTP_HOST nothing is sent, and the settings page says so. Time limits are in milliseconds. */
const mail = (env: Core.Config.Shared.ConfigParams['env']) => {
  const user = env('SMTP_USERNAME', '');
  const secure = env.bool('SMTP_SECURE', false);
  return {
    provider: 'nodemailer',
    providerOptions: {
      host: env('SMTP_HOST', ''),
      port: env.int('SMTP_PORT', secure ? 465 : 587),
      secure,
      // A password is not sent in the clear unless somebody says so.
      requireTLS: !secure && (env('SMTP_REQUIRE_TLS') || String(user !== '')) === 'true',
      auth: user === '' ? undefined : { user, pass: env('SMTP_PASSWORD', '') },
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    },
    settings: { defaultFrom: env('MAIL_FROM', '') },
  };
};

export default plugins;
