import { defineConfig } from 'vitest/config';

/** A booted Strapi takes 0.6 GB and drops all process listeners when it ends: one worker, in a thread. */
const booted = {
  pool: 'threads',
  poolOptions: { threads: { singleThread: true } },
  maxWorkers: 1,
  minWorkers: 1,
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'cms/**/*.test.ts',
            'config/**/*.test.ts',
            'demo/**/*.test.mjs',
            'house/**/*.test.mjs',
            'scripts/**/*.test.mjs',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          name: 'api',
          environment: 'node',
          include: ['tests/{api,fault}/**/*.test.ts'],
          globalSetup: ['tests/api/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...booted,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
