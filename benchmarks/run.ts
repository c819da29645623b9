import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { buildFunctions } from '#lib/build/functions.ts';
import { buildWeb } from '#lib/build/web.ts';
import { freePort } from '#local/free-port.ts';
import { applicant, business, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type SampleField, sampleForm } from '#local/sample-form.ts';
import { Client, eventually } from '../tests/e2e/client.ts';
import type { AsDeployed } from '../tests/support/as-deployed/machine.ts';
import { startAsDeployed } from '../tests/support/as-deployed/start.ts';
import { localTarget } from '../tests/support/machine.ts';
import { countCapacity } from './capacity-proxy.ts';

/**
 * `npm run bench`: prints what a case costs and how fast it goes on this machine, beside a floor measured in the same
 * run, and writes `dist/benchmark.json`. Compare ratios; single times are the machine's.
 */
const levels = [1, 10, 50];
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
const ms = (since: number): number => performance.now() - since;

const sizes = await buildFunctions();
await buildWeb();
const bundles = Object.fromEntries(sizes.map(({ entry, bytes }) => [entry, round(bytes / 1024, 0)]));

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-bench-'));
const counter: { current?: Awaited<ReturnType<typeof countCapacity>> } = {};
// Everything comes from one address.
process.env.LIMIT_SCALE ??= '1000';
const machine = await startAsDeployed({
  port: 0,
  directory,
  logLevel: 'ERROR',
  betweenTable: async (endpoint) => {
    counter.current = await countCapacity(endpoint);
    return counter.current.endpoint;
  },
});
const table = () => ({ ...(counter.current?.counted ?? { calls: 0, writeUnits: 0, readUnits: 0 }) });
const client = clientOf(machine);
const plan = await client.call<{ requirements: SampleField[] }>('POST', '/api/guide/plan', {
  body: { municipality: 'koping', event: 'open-restaurant', answers: cafeWithAlcoholAndSeating },
});
const form = {
  municipality: 'koping',
  event: 'open-restaurant',
  answers: cafeWithAlcoholAndSeating,
  applicant,
  business,
  requirements: sampleForm(plan.body.requirements),
};
const departments = [
  'koping-environment',
  'koping-building',
  'koping-alcohol',
  'koping-land',
  'police',
  'rescue-malardalen',
  'tax-agency',
  'enforcement-authority',
];

const settled = () => new Promise((resolve) => setTimeout(resolve, 1000)); // the farewell mail comes after the close
await runCases(1); // everything is loaded before anything is measured
await settled();
const before = {
  transitions: machine.stepFunctions.transitions,
  mails: (await machine.mails()).length,
  table: table(),
};
const single = await runCases(1);
await settled();
const after = table();
const perCase = {
  permits: 5,
  transitions: machine.stepFunctions.transitions - before.transitions,
  mails: (await machine.mails()).length - before.mails,
  writeUnits: after.writeUnits - before.table.writeUnits,
};
const throughput = [];
for (const inFlight of levels) throughput.push({ inFlight, ...(await runCases(inFlight)) });
const hops = [];
for (const inFlight of levels) hops.push({ inFlight, ...(await hopLatency(inFlight)) });
const floorMs = await floor(machine);
await machine.stop();
counter.current?.stop();
rmSync(directory, { recursive: true, force: true });
const startUpMs = await startUp();
const coldStarts = coldStart();

const result = {
  host: {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGiB: round(totalmem() / 2 ** 30, 0),
    node: process.version,
  },
  perCase,
  floorMsPerWrite: round(floorMs, 2),
  throughput,
  hops: hops.map((h) => ({ ...h, p50OverFloor: round(h.p50Ms / floorMs) })),
  bundlesKb: bundles,
  coldStarts,
  startUpMs: round(startUpMs, 0),
  singleCaseSeconds: single.seconds,
};
mkdirSync('dist', { recursive: true });
writeFileSync('dist/benchmark.json', `${JSON.stringify(result, null, 2)}\n`);

console.log(
  `On ${result.host.cpu}, ${result.host.cores} cores, ${result.host.memoryGiB} GiB, Node ${result.host.node}\n`,
);
console.log('A case with five permits and seven referrals');
console.table(perCase);
console.log('From the form to the closed case, officers deciding as fast as they can');
console.table(throughput);
console.log(
  `Hop: a decision is in → the route has let the dependant go on. Floor: one durable write, ${result.floorMsPerWrite} ms`,
);
console.table(result.hops);
console.log('Bundles, minified kB');
console.table(bundles);
console.log('Loading a bundle in a new Node process, beside loading an empty one (budget 1.5)');
console.table(coldStarts);
console.log(`npm start answers after ${result.startUpMs} ms in a new data folder, with nothing to build`);
process.exit(0);

function clientOf(running: AsDeployed): Client {
  const tokens = new Map<string, Promise<string>>();
  // What is measured is the product, not how its answers are looked at.
  const { answered: _unlooked, ...target } = localTarget(running.url);
  return new Client({
    ...target,
    signIn: (user) => {
      const token = tokens.get(user) ?? target.signIn(user);
      tokens.set(user, token);
      return token;
    },
    mails: async () => running.mails(),
  });
}

/** Takes cases from the form to the end, and says how many a second. */
async function runCases(count: number): Promise<{ seconds: number; casesPerSecond: number }> {
  const start = performance.now();
  const sessions = await Promise.all(
    Array.from({ length: count }, async () => client.session((await client.submit(form)).body.accessUrl)),
  );
  const mine = new Set(sessions.map((s) => s.caseId));
  let open = true;
  const officers = departments.map(async (user) => {
    while (open) {
      const tasks = (await client.inbox(user)).filter((t) => mine.has(t.caseId));
      for (const task of tasks)
        await (task.kind === 'opinion' ? client.opine(user, task.taskId) : client.decide(user, task.taskId));
      if (tasks.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  for (const session of sessions)
    await eventually('the case closes', async () => (await client.caseOf(session)).status === 'closed', 300);
  open = false;
  await Promise.all(officers);
  const seconds = ms(start) / 1000;
  return { seconds: round(seconds, 2), casesPerSecond: round(count / seconds, 2) };
}

/** A decision by one department until the next one's task says that it may decide, with other cases parked beside. */
async function hopLatency(inFlight: number): Promise<{ p50Ms: number; p90Ms: number }> {
  const times: number[] = [];
  const cases = await Promise.all(
    Array.from({ length: inFlight }, async () => (await client.submit(form)).body.caseId),
  );
  for (const caseId of cases.slice(0, 12)) {
    const land = await client.task('koping-land', caseId, 'land-lease');
    const place = await client.task('police', caseId, 'public-place');
    const start = performance.now();
    await client.decide('koping-land', land.taskId);
    while (!(await client.taskPage('police', place.taskId)).gate.open);
    times.push(ms(start));
  }
  const sorted = [...times].sort((a, b) => a - b);
  return { p50Ms: round(median(times)), p90Ms: round(sorted[Math.floor(sorted.length * 0.9)] ?? Number.NaN) };
}

/** One conditional write of a small item by the same store, with nothing around it. */
async function floor(running: AsDeployed): Promise<number> {
  const store = new DynamoDBClient({
    endpoint: running.tableEndpoint,
    region: 'eu-north-1',
    credentials: running.accessKey,
  });
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    await store.send(
      new PutItemCommand({
        TableName: running.tableName,
        Item: { pk: { S: `FLOOR#${i}` }, sk: { S: 'x' } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    times.push(ms(start));
  }
  return median(times);
}

async function startUp(): Promise<number> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'foretagslots-start-'));
  const start = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port), '--data', data], {
    stdio: 'ignore',
    detached: true,
  });
  await eventually('it answers', async () =>
    fetch(`http://localhost:${port}/api/health`).then(
      (r) => r.ok,
      () => false,
    ),
  );
  const took = ms(start);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  return took;
}

/** What a cold start costs above the runtime's own: a process that loads the bundle, beside one that loads nothing. */
function coldStart(): Record<string, { ms: number; overEmpty: number }> {
  const env = {
    ...process.env,
    TABLE_NAME: 't',
    ROUTE_ARN: 'r',
    AWS_REGION: 'eu-north-1',
    POWERTOOLS_TRACE_ENABLED: 'false',
  };
  const time = (code: string) =>
    median(
      Array.from({ length: 9 }, () => {
        const start = performance.now();
        spawnSync(process.execPath, ['--input-type=module', '-e', code], { env });
        return ms(start);
      }),
    );
  const empty = time('export const handler = async () => {};');
  return Object.fromEntries(
    ['api/guide', 'api/applicant', 'api/workbench', 'route/open-task', 'mail/send-mail'].map((entry) => {
      const took = time(`await import(${JSON.stringify(`${process.cwd()}/dist/functions/${entry}/index.mjs`)});`);
      return [entry, { ms: round(took, 0), overEmpty: round(took / empty, 2) }];
    }),
  );
}
