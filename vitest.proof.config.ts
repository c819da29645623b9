import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

/** What takes long by its nature: `npm run proof`. */
export default defineConfig({
  test: {
    ...unhurried,
    // As long as a page is waited for: of one second a busy machine has none to spare.
    expect: { poll: { timeout: 60_000 } },
    include: ['tests/proof/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
    env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000' },
    // One at a time: each looks at a machine that nobody else disturbs.
    maxWorkers: 1,
  },
});
