import { defineConfig } from 'vitest/config';

/** A booted Strapi takes 0.6 GB and drops all process listeners when it ends: one worker, in a thread. */
const booted = {
  pool: 'threads',
  poolOptions: { threads: { singleThread: true } },
  maxWorkers: 1,
  minWorkers: 1,
  fileParallelism: false,
} as const;

/** Milliseconds. They end what hangs; how fast something is, the benchmarks tell. */
const patience = { testTimeout: 180_000, hookTimeout: 300_000 };

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
          ...patience,
        },
      },
      {
        test: {
          name: 'api',
          environment: 'node',
          include: ['tests/{api,fault}/**/*.test.ts'],
          globalSetup: ['tests/api/support/global-setup.ts'],
          ...patience,
          ...booted,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          ...patience,
          fileParallelism: false,
        },
      },
    ],
  },
});
