import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/rehearsal/**', 'tests/proof/**'],
    globalSetup: ['tests/support/build.ts'],
    // Tests come from one address; those of the limits set their own.
    env: { LIMIT_SCALE: '1000' },
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // Two machines at once are enough for two cores.
    maxWorkers: 2,
  },
});
