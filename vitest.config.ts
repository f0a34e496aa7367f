import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'text',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{page,content,components,e2e}/**'],
        },
      },
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/{page,content,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'eval',
          environment: 'node',
          include: ['tests/eval/**/*.eval.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'bench',
          environment: 'node',
          benchmark: { enabled: true, include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
