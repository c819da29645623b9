import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/rehearsal/**', 'tests/proof/**'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // Two machines at once are enough for two cores.
    maxWorkers: 2,
  },
});
