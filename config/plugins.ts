import path from 'node:path';
import type { Core } from '@strapi/strapi';

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => {
  const production = env('NODE_ENV') === 'production';
  const port = env.int('PORT', 1337);
  // Storstad, the fictional municipality: never in production.
  const demo = !production && env.bool('IDESLUSS_DEMO', true);
  return {
    i18n: { enabled: true },
    idesluss: {
      enabled: true,
      resolve: './cms',
      config: {
        secret: env('IDESLUSS_SECRET'),
        attachmentsFolder: path.resolve(env('IDESLUSS_ATTACHMENTS', 'data/attachments')),
        widgetsFolder: path.resolve('widgets/dist'),
        hostOrigins: [
          ...(env.array('IDESLUSS_HOST_ORIGINS', []) as string[]),
          ...(demo ? [`http://localhost:${port + 1}`, `http://127.0.0.1:${port + 1}`] : []),
        ],
        rates: {
          ideas: { points: env.int('IDESLUSS_RATE_IDEAS', 60), seconds: 60 },
          attachments: { points: env.int('IDESLUSS_RATE_ATTACHMENTS', 120), seconds: 60 },
          reads: { points: env.int('IDESLUSS_RATE_READS', 1200), seconds: 60 },
        },
        demo: {
          enabled: demo,
          folder: path.resolve('database/seeds/storstad'),
        },
      },
    },
  };
};

export default plugins;
