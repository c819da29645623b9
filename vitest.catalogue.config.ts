import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

/** What a definition can break, and what is known in seconds: `npm run test:catalogue`. Nothing has to be built for it. */
export default defineConfig({
  test: {
    ...unhurried,
    include: ['tests/workflows/**/*.test.ts', 'tests/domain/review.test.ts', 'tests/domain/cited-statutes.test.ts'],
    // The route is no definition; what holds whatever the event and the answers takes its time.
    exclude: ['tests/workflows/route.test.ts', 'tests/workflows/every-event.test.ts'],
    env: { TZ: 'Europe/Stockholm' },
    maxWorkers: 2,
    // They only read the definitions, which are loaded once for all of them.
    isolate: false,
  },
});
