import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { productIn } from './case/product.ts';
import { copyWithFiveDepartments } from './case/product-copy.ts';
import type { CaseSystem } from './case/system.ts';
import { type BenchOptions, help, type Part, readBenchOptions } from './options.ts';
import { budgetsTable } from './parts/budgets.ts';
import { bundlesTable } from './parts/bundles.ts';
import { caseTable } from './parts/case.ts';
import { idleTable } from './parts/idle.ts';
import { inboxTable } from './parts/inbox.ts';
import { killTable } from './parts/kill.ts';
import { pagesTables } from './parts/pages.ts';
import { profileTables } from './parts/profile.ts';
import { restartTable } from './parts/restart.ts';
import { startTable } from './parts/start.ts';
import { floor, peersAtHand } from './peers/at-hand.ts';
import { type Table, written } from './table.ts';

/**
 * `npm run bench`: what this machine does with the case of the benchmark, beside a floor and, when asked for, peers, measured in
 * the same run. Compare ratios; single times are the machine's. `npm run bench -- --help` says what can be chosen.
 */
const options = readBenchOptions(process.argv.slice(2));
if (options === undefined) console.log(help);
else await bench(options);
process.exit(0);

async function bench(asked: BenchOptions): Promise<void> {
  const { seconds, levels } = asked;
  const say = (line: string) => console.log(`${line}\n`);
  const host = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
  };
  say(`On ${host.cpu}, ${host.cores} cores, ${host.memoryGB} GB, Node.js ${host.node}`);

  // Not among the tables.
  const progress = (line: string) => console.error(line);
  let copy: string | undefined;
  const product = async (): Promise<string> => {
    copy ??= await builtCopy();
    return copy;
  };
  const peers: (() => Promise<CaseSystem | undefined>)[] = asked.peers ? peersAtHand(say) : [];
  const ours = async () => productIn(await product());
  const run: Readonly<Record<Part, () => Promise<readonly Table[]>>> = {
    case: async () => [await caseTable([floor, ours, ...peers], levels, seconds, progress)],
    restart: async () => [await restartTable(await product(), asked.parked, asked.keep, progress)],
    inbox: async () => [await inboxTable(asked.tasks, progress)],
    kill: async () => [await killTable([ours, ...peers], asked.kills, progress)],
    budgets: async () => [budgetsTable()],
    bundles: async () => [await bundlesTable()],
    start: async () => [await startTable(await product(), asked.starts)],
    idle: async () => [await idleTable(await product(), asked.closed)],
    pages: async () => pagesTables(progress),
    profile: async () => profileTables(await product(), seconds),
  };
  const found: Table[] = [];
  for (const part of asked.parts)
    for (const table of await run[part]()) {
      found.push(table);
      console.log(written(table));
    }
  if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify({ host, tables: found }, null, 2)}\n`);
}

/** The product to measure, with everything built, so that a start builds nothing. */
async function builtCopy(): Promise<string> {
  const copy = copyWithFiveDepartments();
  const first = await productIn(copy);
  await first.start();
  await first.server.stop();
  await first.remove();
  return copy;
}
