import { globSync, readFileSync } from 'node:fs';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

/** Rules of days hold wherever the machine is: west of Sweden, where it is yesterday, and as far east as it gets. */
const elsewhere = ['America/New_York', 'Pacific/Kiritimati'];
const aboutDays = ['tests/domain/**/*.test.ts', 'tests/web/**/*.test.ts'];
/** Rules and what is computed from them, and the pages about them: no machine. Their modules are loaded once for all files of a worker. */
const rules = [...aboutDays, 'tests/workflows/**/*.test.ts', 'tests/docs/**/*.test.ts'];
/** It runs the functions' route with clocks of its own. */
const notRules = ['tests/workflows/route.test.ts'];
/** Who may read what knows no days. */
const notAboutDays = [
  'tests/domain/rights.test.ts',
  'tests/domain/referral-rights.test.ts',
  'tests/web/act-problems.test.ts',
];

/**
 * Tests that only speak to a running product, and change nothing of their own process: neither what it is told nor its clock. Most of
 * what such a file would take by itself is the loading of modules, so theirs are loaded once for all files of a worker.
 */
const speakingOnly = globSync('tests/{as-deployed,e2e,functions}/**/*.test.ts').filter((file) => {
  const text = readFileSync(file, 'utf8');
  return /\bstart(?:Deployed)?TestMachine\b/.test(text) && !/\bprocess\.env\b|\bvi\./.test(text);
});

/** The product is built before any test; tests come from one address, and those of the limits set their own. */
const product = {
  globalSetup: ['tests/support/build.ts', 'tests/support/build-web.ts'],
  env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000' },
};

/** What the stack would say to functions that are called without one. */
const inMemory = {
  APP_VERSION: '0.0.0',
  PUBLIC_URL: 'https://lots.exempel.example',
  STAFF_ISSUER: 'https://sign-in.exempel.example',
  STAFF_AUDIENCE: 'lots',
  STAFF_SIGN_OUT_URL: 'https://sign-in.exempel.example/out',
  STAFF_KEYS_URL: 'https://sign-in.exempel.example/jwks',
  MAIL_EVENT_SECONDS: '3600',
  MAIL_DETAIL: 'open',
  POWERTOOLS_METRICS_DISABLED: 'true',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

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
          exclude: [
            'tests/browser/**',
            'tests/rehearsal/**',
            'tests/proof/**',
            'tests/handlers/**',
            ...aboutDays,
            'tests/workflows/!(route).test.ts',
            'tests/docs/**',
            ...speakingOnly,
          ],
          ...product,
        },
      },
      {
        test: { ...unhurried, name: 'Sweden, over the API', include: speakingOnly, isolate: false, ...product },
      },
      {
        // `#homes` is the memory: a function is called as it is, and no machine is started.
        resolve: { conditions: ['memory', ...defaultServerConditions] },
        ssr: { resolve: { conditions: ['memory', ...defaultServerConditions] } },
        test: {
          ...unhurried,
          name: 'in memory',
          include: ['tests/handlers/**/*.test.ts'],
          env: { TZ: 'Europe/Stockholm', LIMIT_SCALE: '1000', ...inMemory },
        },
      },
      {
        test: {
          ...unhurried,
          name: 'rules in Sweden',
          include: rules,
          exclude: notRules,
          isolate: false,
          env: { TZ: 'Europe/Stockholm' },
        },
      },
      ...elsewhere.map((TZ) => ({
        test: { ...unhurried, name: TZ, include: aboutDays, exclude: notAboutDays, isolate: false, env: { TZ } },
      })),
    ],
  },
});
