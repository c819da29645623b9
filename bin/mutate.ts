import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { faultsOf, type MutationReport, scoresOf, tableOf } from './mutation-score.ts';

/**
 * `npm run mutate`, or of some files `npm run mutate -- --mutate domain/plan/asked.ts`: changes the rules, one operator at a time, and
 * sees whether a test fails. Stryker holds the whole to its threshold; each file is held to its own here.
 */
const report = 'dist/mutation/report.json';
const { status } = spawnSync('stryker', ['run', ...process.argv.slice(2)], { stdio: 'inherit' });
if (!existsSync(report)) process.exit(status ?? 1);
const scores = scoresOf(JSON.parse(readFileSync(report, 'utf8')) as MutationReport);
console.log(tableOf(scores));
const faults = faultsOf(scores);
for (const fault of faults) console.error(fault);
process.exit(status !== 0 || faults.length > 0 ? 1 : 0);
