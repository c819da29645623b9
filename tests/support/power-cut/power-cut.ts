import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { cafeForm } from '../../e2e/acceptance.ts';
import { Client, eventually } from '../../e2e/client.ts';
import { localTarget } from '../machine.ts';
import { ProductProcess } from '../process.ts';
import { afterPowerCut, type Disk } from './disk.ts';
import { eventsBefore, eventsOf } from './strace.ts';
import { needStrace, runTraced } from './traced.ts';

const staff = [
  ...['koping-environment', 'koping-building', 'koping-alcohol', 'koping-land', 'police', 'rescue-malardalen'],
  ...['tax-agency', 'enforcement-authority'],
];

interface Sent {
  readonly caseId: string;
  readonly reference: string;
  readonly accessUrl: string;
}
/** Something that was answered with success, and when that was heard, in milliseconds since 1970. */
type Acknowledged = { readonly at: number } & (
  | { readonly kind: 'submitted'; readonly sent: Sent }
  | { readonly kind: 'decided'; readonly caseId: string; readonly permit: string }
  | { readonly kind: 'worked'; readonly user: string; readonly taskId: string }
);

/**
 * Defines the test: the machine runs with its writes and syncs recorded while so many cases go from the form to the last decision;
 * then its disk is made as power cuts at so many moments would have left it. On each it must start and know all it had said yes to.
 */
export function powerCut(moments: number, cases: number): void {
  test(`after a power cut at ${moments} moments, everything that was acknowledged is there`, async () => {
    needStrace();
    const place = mkdtempSync(join(tmpdir(), 'foretagslots-power-cut-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const data = join(place, 'data');
    mkdirSync(data);
    const { acknowledged, trace } = await recorded(data, join(place, 'trace'), cases);
    const timed = eventsOf(trace, data);
    expect(acknowledged.filter(({ kind }) => kind === 'submitted')).toHaveLength(cases);

    for (let i = 0; i < moments; i++) {
      // Just when something had been heard, or a little after: then it is most likely that something is still under way.
      const heard = acknowledged[Math.floor(Math.random() * acknowledged.length)]?.at ?? 0;
      const moment = heard + (i % 2) * Math.random() * 50;
      const before = acknowledged.filter(({ at }) => at <= moment);
      const directory = join(place, `cut-${i}`);
      put(afterPowerCut(eventsBefore(timed, moment)), data, directory);
      await expectKnown(directory, before, `moment ${i}, with ${before.length} acknowledged`);
      rmSync(directory, { recursive: true, force: true });
    }
  });
}

/** Runs the machine under load until every case is closed, and ends it. */
async function recorded(data: string, file: string, cases: number) {
  const port = await freePort();
  const program = ['bin/one-machine.ts', '--prebuilt', '--port', String(port), '--data', data];
  const traced = runTraced(file, program);
  const client = new Client(localTarget(`http://localhost:${port}`));
  const acknowledged: Acknowledged[] = [];
  // Tracing makes the start slow.
  await eventually(
    'it answers',
    () =>
      client.call('GET', '/api/health').then(
        ({ status }) => status === 200,
        () => false,
      ),
    600,
  );
  let open = true;
  const applicants = async () => {
    const { form } = await cafeForm(client, 'koping');
    const sessions = await Promise.all(
      Array.from({ length: cases }, async () => {
        const sent = await eventually('it has started', async () => {
          const { status, body } = await client.submit(form);
          return status === 201 && body;
        });
        acknowledged.push({ at: Date.now(), kind: 'submitted', sent });
        return client.session(sent.accessUrl);
      }),
    );
    for (const session of sessions)
      await eventually('it closes', async () => (await client.caseOf(session)).status === 'closed', 600);
    open = false;
  };
  const officer = async (user: string) => {
    while (open) {
      for (const { kind, taskId, caseId, permit } of await client.inbox(user).catch(() => [])) {
        const done = await (kind === 'opinion' ? client.opine(user, taskId) : client.decide(user, taskId));
        if (done.status !== 201) continue;
        const at = Date.now();
        acknowledged.push({ at, kind: 'worked', user, taskId });
        if (kind !== 'opinion' && permit !== undefined) acknowledged.push({ at, kind: 'decided', caseId, permit });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all([applicants(), ...staff.map(officer)]);
  return { acknowledged, trace: await traced.end() };
}

/** Writes a disk's folder into another place. */
function put(disk: Disk, from: string, directory: string): void {
  mkdirSync(directory);
  for (const [path, content] of disk) {
    const to = join(directory, path.slice(from.length));
    if (content === undefined) mkdirSync(to, { recursive: true });
    else {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content, { mode: 0o600 });
    }
  }
}

/** Starts the machine on that folder and asks it for everything. */
async function expectKnown(directory: string, acknowledged: readonly Acknowledged[], when: string): Promise<void> {
  const running = new ProductProcess(await freePort(), directory);
  onTestFinished(() => running.kill());
  await running.start();
  const client = new Client(localTarget(running.url));
  await eventually(
    'it has started',
    async () => (await client.call('POST', '/api/drafts', { body: {} })).status === 201,
  );
  const decided = acknowledged.flatMap((one) => (one.kind === 'decided' ? [one] : []));
  for (const one of acknowledged) {
    if (one.kind !== 'submitted') continue;
    const { caseId, reference, accessUrl } = one.sent;
    const page = await client.caseOf(await client.session(accessUrl));
    expect(page.reference, when).toBe(reference);
    const known = page.permits.filter((p) => p.decision !== undefined).map((p) => p.id);
    const own = decided.filter((other) => other.caseId === caseId).map((other) => other.permit);
    expect(known, `${when}, in case ${reference}`).toEqual(expect.arrayContaining(own));
  }
  for (const user of staff) {
    const waiting = (await client.inbox(user)).map(({ taskId }) => taskId);
    const done = acknowledged.flatMap((one) => (one.kind === 'worked' && one.user === user ? [one.taskId] : []));
    expect(
      waiting.filter((taskId) => done.includes(taskId)),
      `${when}, in the inbox of ${user}`,
    ).toEqual([]);
  }
  await running.kill();
}
