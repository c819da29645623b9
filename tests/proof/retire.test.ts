import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { freePort } from '#local/free-port.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { followIn, readPage } from '../support/pages-that-run.ts';
import { ProductProcess } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'foretagslots-retire-'));
const data = join(folder, 'data');
const sources = join(folder, 'sources');
let running: ProductProcess | undefined;
afterAll(async () => {
  await running?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The sources as somebody else has them, with what docs/retire.md says done to them. */
function changedSources(): string {
  const whole = [
    'bin',
    'lib',
    'local',
    'domain',
    'functions',
    'workflows',
    'web',
    'client',
    'package.json',
    'package-lock.json',
  ];
  for (const part of [...whole, 'tsconfig.json', 'vite.config.ts', 'vite.embed.config.ts'])
    cpSync(part, join(sources, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
  followIn(sources, readPage('retire.md'));
  execFileSync(process.execPath, ['bin/build.ts', '--quiet', '--one-machine'], { cwd: sources });
  return sources;
}

interface Row {
  readonly taskId: string;
  readonly caseId: string;
  readonly permitName: string;
}

test('a running installation retires a department, a permit and an event, and nobody’s task or draft is lost', async () => {
  const port = await freePort();
  const start = async (from?: string): Promise<Client> => {
    running = new ProductProcess(port, data, [], from);
    await running.start();
    return new Client(localTarget(running.url));
  };
  const before = await start();
  const { submitted } = await submitCafe(before, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const session = await before.session(accessUrl);
  const old = await before.task('koping-land', caseId, 'land-lease');
  const draft = await before.call<{ id: string; token: string }>('POST', '/api/drafts', {
    body: { municipality: 'koping', event: 'camping', answers: {}, applicant: { name: 'Den som har börjat' } },
  });
  await running?.interrupt();

  const after = await start(changedSources());
  const token = await after.staff('koping-street');
  const inbox = async (id: string, whose = token) =>
    after.call<{ tasks: readonly Row[] }>('GET', `/api/departments/${id}/tasks`, { token: whose });
  const own = (await inbox('koping-street')).body.tasks.filter((task) => task.caseId === caseId);
  expect(own.map(({ taskId }) => taskId)).toContain(old.taskId);
  for (const { permitName } of own) expect(permitName).toMatch(/^\p{Lu}.* /u);
  // A bookmark of the old inbox leads to the same.
  expect((await inbox('koping-land')).body.tasks.map((t) => t.taskId)).toContain(old.taskId);
  expect((await inbox('koping-street', await after.staff('koping-building'))).status).toBe(403);

  const task = await after.call<TaskPage>('GET', `/api/tasks/${encodeURIComponent(old.taskId)}`, { token });
  expect(task.status).toBe(200);
  const opinion = await after.call('POST', `/api/tasks/${encodeURIComponent(old.taskId)}/decision`, {
    token,
    headers: { 'If-Match': task.headers.get('etag') ?? '' },
    body: { outcome: 'granted', motivation: 'Platsen är ledig hela sommaren.', legalBasis: '3 kap. 2 § ordningslagen' },
  });
  expect([opinion.status, opinion.body]).toEqual([201, expect.anything()]);
  const shown = await eventually('the owner sees the answer', async () => {
    const { body } = await after.call<CasePage>('GET', `/api/cases/${caseId}`, { token: session.token });
    return body.permits.find((p) => p.id === 'land-lease')?.decision ? body : undefined;
  });
  const land = shown.permits.find((p) => p.id === 'land-lease');
  expect(land?.departmentName).toBe('Gata och mark i Köping (VME) (nu Gatuenheten i Köping)');

  const kept = await after.call<{ event: string; applicant: { name: string } }>('GET', `/api/drafts/${draft.body.id}`, {
    token: draft.body.token,
  });
  expect(kept.body.applicant.name).toBe('Den som har börjat');
  const plan = await after.call<{ event: string }>('POST', '/api/guide/plan', {
    body: { municipality: 'koping', event: kept.body.event, answers: {} },
  });
  expect([plan.status, plan.body.event]).toEqual([200, 'lodging']);
}, 600_000);
