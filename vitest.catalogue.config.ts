import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

/** What a definition can break, and what is known in seconds: `npm run test:catalogue`. Nothing has to be built for it. */
export default defineConfig({
  test: {
    ...unhurried,
    // What looks at the definitions as they are. Tests of what refuses, shows or carries them are `npm test`.
    include: [
      'tests/workflows/catalogue.test.ts',
      'tests/workflows/situations.test.ts',
      'tests/workflows/every-plan.test.ts',
      'tests/workflows/what-is-asked.test.ts',
      'tests/workflows/former-answers.test.ts',
      'tests/workflows/bound-to.test.ts',
      'tests/workflows/known-to-the-catalogue-alone.test.ts',
      'tests/domain/review.test.ts',
      'tests/domain/cited-statutes.test.ts',
    ],
    env: { TZ: 'Europe/Stockholm' },
    maxWorkers: 2,
    // They only read the definitions, which are loaded once for all of them.
    isolate: false,
  },
});
