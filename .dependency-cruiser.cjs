/** Imports go one way: docs/architecture.md draws the same picture. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-its-own`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(bin|lib|local|functions|domain|workflows|web|client|tests|benchmarks)/',
    pathNot: `^(${[from, ...allowed].join('|')})(/|$)`,
  },
});

/** The floors of a house, lowest first: each is built on those below it, and on no floor above. */
const floors = (house, names) =>
  names.slice(0, -1).map((name, i) => ({
    name: `${house}-${name}-imports-nothing-above`,
    severity: 'error',
    from: { path: `^${house}/${name}/` },
    to: { path: `^${house}/(${names.slice(i + 1).join('|')})/`, pathNot: '^domain/definitions/text.ts$' },
  }));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(aws-lambda$|virtual:)' },
    },
    only('domain', []),
    only('workflows', ['domain']),
    // One function writes pages as HTML: it knows what the pages say, and they do not know it.
    only('functions', ['domain', 'workflows', 'web']),
    {
      name: 'one-function-writes-pages',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/api/pages.ts$' },
      to: { path: '^web/' },
    },
    only('web', ['domain', 'client']),
    only('client', ['domain/api']),
    // Which settings a function reads is the stacks' to give: the one file of the functions that they know.
    only('lib', ['workflows', 'domain', 'functions/settings.ts']),
    only('local', ['lib', 'domain', 'workflows', 'client', 'functions/settings.ts']),
    // Beside them, in functions/ itself, stands what every floor needs: the clock, the settings, the keys.
    ...floors('functions', [
      'aws',
      'http',
      'work',
      'acts',
      '(applicant|department|reading)',
      '(api|events|route|mail|staff)',
    ]),
    ...floors('lib', ['installation', 'values', 'runs', 'kept', 'pages', 'build']),
    ...floors('domain', [
      'calendar',
      'fields',
      'definitions',
      'plan',
      'case',
      'words',
      'ports',
      'acts',
      'mails',
      'api',
      'pages',
      'catalogue',
    ]),
    {
      name: 'homes-alone-know-their-services',
      comment: 'What is stored, sent and started goes through #homes, so that another home can move in',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/aws/' },
      to: {
        path: '(^functions/aws/|node_modules/@aws-sdk/)',
        pathNot: '^functions/aws/(homes|events|environment|observability).ts$',
      },
    },
    {
      name: 'emulators-are-for-tests',
      comment:
        'What stands in for AWS runs the deployed bundles in tests (tests/support/as-deployed), and nothing that people start. The import alone reads what one of them kept for 0.2.0',
      severity: 'error',
      from: { path: '^(bin|lib|local|functions|domain|workflows|web|client)/', pathNot: '^local/import/old-table.ts$' },
      to: { path: 'node_modules/(dynalite|aws-ses-v2-local|aws-local-stepfunctions)/|^tests/' },
    },
    {
      name: 'one-machine-knows-no-cloud',
      comment: 'What runs on one machine calls no service of AWS and reads no template',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/import/old-table.ts$' },
      to: { path: 'node_modules/(@aws-sdk/|aws-cdk-lib/)' },
    },
    {
      name: 'import-is-a-command',
      comment: 'Nothing that runs knows it',
      severity: 'error',
      from: { pathNot: '^(bin/import.ts$|local/import/)' },
      to: { path: '^local/import/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know no cloud, no network, no disk, no process and no time of their own',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        path: '(node_modules/(@aws|aws-|@middy)|^(node:)?(fs|fs/promises|http|https|http2|net|tls|dns|dgram|child_process|worker_threads|cluster|process|os|timers|timers/promises|perf_hooks)$)',
      },
    },
    {
      name: 'workflows-are-data',
      comment: 'Whoever knows the law reads them: no package, and no cloud that draws them',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: 'node_modules|^(node:)?(fs|http|https|net|child_process)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
