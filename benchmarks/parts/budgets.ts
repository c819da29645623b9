import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import type { Table } from '../table.ts';

/** Runs the tests that hold the counted budgets, which print what they count. */
export function budgetsTable(): Table {
  const tests = globSync('tests/{functions,handlers,lib,local,ports}/**/*budget*.test.ts');
  if (tests.length === 0) return { title: 'Counted budgets', rows: [], notes: ['No test counts here yet.'] };
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'Sweden', '--reporter=verbose', ...tests],
    { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1' } },
  );
  return {
    title: 'Counted budgets',
    rows: tests.map((test) => ({ test, all: status === 0 ? 'kept' : 'see above: missed' })),
  };
}
