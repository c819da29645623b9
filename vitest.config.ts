import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

/** Rules of days hold wherever the machine is: west of Sweden, where it is yesterday, and as far east as it gets. */
const elsewhere = ['America/New_York', 'Pacific/Kiritimati'];
const aboutDays = ['tests/domain/**/*.test.ts', 'tests/web/**/*.test.ts'];
/** Who may read what knows no days. */
const notAboutDays = ['tests/domain/rights.test.ts'];

export default defineConfig({
  test: {
    // Two machines at once are enough for two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...unhurried,
          name: 'Sweden',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/rehearsal/**', 'tests/proof/**'],
          globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
          // Tests come from one address; those of the limits set their own.
          env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000' },
        },
      },
      ...elsewhere.map((TZ) => ({
        test: { ...unhurried, name: TZ, include: aboutDays, exclude: notAboutDays, env: { TZ } },
      })),
    ],
  },
});
