import { defineConfig } from 'vitest/config';

/**
 * The tests for `npm run mutate`: each rule by itself, by a few definitions and facts. What goes through the whole catalogue is left
 * out: it takes seconds, and would for each of some thousand changes. In one time zone, modules loaded once for all files.
 */
export default defineConfig({
  test: {
    include: ['tests/domain/rules/**/*.test.ts', 'tests/domain/{calendar,conditions,last-days,schedule}.test.ts'],
    isolate: false,
    env: { TZ: 'Europe/Stockholm' },
  },
});
