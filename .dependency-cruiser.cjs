/** Imports go one way: docs/architecture.md draws the same picture. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-its-own`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(bin|lib|local|functions|domain|workflows|web|tests|benchmarks)/',
    pathNot: `^(${[from, ...allowed].join('|')})/`,
  },
});

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
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    only('domain', []),
    only('workflows', ['domain']),
    only('functions', ['domain', 'workflows']),
    only('web', ['domain']),
    only('lib', ['workflows', 'domain']),
    only('local', ['lib', 'domain', 'workflows']),
    {
      name: 'domain-is-pure',
      comment: 'Rules know no cloud, no network, no disk',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '(node_modules/(@aws|aws-|@middy)|^(node:)?(fs|http|https|net|child_process)$)' },
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
