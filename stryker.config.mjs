/**
 * Mutation testing, `npm run mutate`: each operator, condition and value of the rules is changed, one at a time, and some test must
 * fail for it. What survives is a rule that no test holds.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  // It would read a tsconfig with a programming interface that TypeScript 7 has not, and it needs none.
  tsconfigFile: 'no-tsconfig.json',
  mutate: [
    'domain/{calendar,plan,case,acts}/**/*.ts',
    // Texts, which the compiler holds to their codes, and examples, which are tests themselves.
    '!domain/acts/**/{words,*-words,mail,*-mail,examples,example*,*-examples}.ts',
  ],
  coverageAnalysis: 'perTest',
  // What is computed once when a module is loaded would need all tests anew in a process of its own.
  ignoreStatic: true,
  concurrency: 1,
  incremental: true,
  incrementalFile: 'dist/mutation/incremental.json',
  tempDirName: 'dist/mutation/tmp',
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  reporters: ['progress-append-only', 'json', 'html'],
  // The whole; that each file has 80 is seen to by bin/mutation-score.mjs.
  thresholds: { high: 95, low: 90, break: 90 },
};
