import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

export default defineConfig({
  test: {
    ...unhurried,
    // As long as a page is waited for: of one second a busy machine has none to spare.
    expect: { poll: { timeout: 60_000 } },
    // A machine and a browser each are enough for two cores.
    maxWorkers: 2,
    // They only speak to what they start: modules and the browser are loaded once for all files of a worker.
    isolate: false,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
    env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000' },
  },
});
