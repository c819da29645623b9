import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
    env: { LIMIT_SCALE: '1000' },
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
