import { driveLevel } from './case/driver.ts';
import { plainSystem } from './case/plain-system.ts';
import { startPostgres } from './case/postgres.ts';

const pg = await startPostgres();
console.log(pg);
for (const [n, f] of [
  ['floor', 'floor.ts'],
  ['bpmn-engine', 'bpmn.mjs'],
  ['DBOS', 'dbos.mjs'],
] as const) {
  const p = await plainSystem(
    n,
    f,
    n === 'DBOS' ? { env: { DATABASE_URL: pg!.url }, beside: pg!.pids, end: pg!.end } : {},
  );
  await p.start();
  try {
    for (const l of [1, 10, 50]) console.log(JSON.stringify(await driveLevel(p, l, 4)));
    const m = await p.mails();
    console.log(m.length, new Set(m).size, m.slice(0, 2));
  } finally {
    await p.remove();
  }
}
process.exit(0);
