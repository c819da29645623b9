import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

/** Forgets files as the store's rules do. */
function forget(place: 'draft' | 'case'): void {
  const root = join(running.directory, 'files');
  for (const bucket of readdirSync(root)) rmSync(join(root, bucket, place), { recursive: true, force: true });
}

const followUps = async (caseId: string) => (await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId);

test('files that are in the case are enough, however long ago the draft was forgotten', async () => {
  const { submitted, file } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const session = await c.session(accessUrl);
  await eventually('the file is in the case', async () => {
    const { status } = await c.call('GET', `/api/cases/${caseId}/attachments/${file}`, { token: session.token });
    return status === 200;
  });
  forget('draft');
  // The route starts anew, and asks for every file again.
  await running.restart();
  const sign = await c.task('koping-building', caseId, 'sign-permit');
  expect((await c.decide('koping-building', sign.taskId)).status).toBe(201);
  await running.machine.invoke('route/keep-attachments', { caseId });
  expect(await followUps(caseId)).toEqual([]);
  expect(await c.fileOf(session, file)).toEqual(pdf);
});

test('a file that is nowhere is put aside: the case goes on, and its owner and the coordinator hear of it once', async () => {
  const { submitted, file } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const session = await c.session(accessUrl);
  await c.task('koping-building', caseId, 'sign-permit');
  await eventually('the files were looked for', async () => (await running.machine.counts()).mailsWaiting === 0);
  forget('draft');
  forget('case');
  for (let i = 0; i < 2; i++) await running.machine.invoke('route/keep-attachments', { caseId });
  await eventually(
    'the owner hears',
    async () => (await c.mailsTelling(reference, 'En fil gick inte att spara')).length > 0,
  );
  expect(await c.mailsTelling(reference, 'En fil gick inte att spara')).toHaveLength(1);
  expect(await followUps(caseId)).toHaveLength(1);
  const gone = await c.call('GET', `/api/cases/${caseId}/attachments/${file}`, { token: session.token });
  expect([gone.status, gone.body.code]).toEqual([410, 'file-lost']);
  expect((await c.caseOf(session)).timeline.map((t) => t.text)).toContain('En fil gick inte att spara: ritning.pdf.');
});
