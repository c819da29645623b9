import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

export default defineConfig({
  test: {
    ...unhurried,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
    env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000' },
  },
});
