import { expect } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { eventually } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import type { DeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { inDays } from '../support/days.ts';

/**
 * What the acceptance of a café leaves out, so that every function does all it can do: a question with a file in its
 * answer, a file of an officer's, a withdrawal, a lost link, a bounced mail, a route that failed, a step that runs again, and a restart.
 */
export async function everythingElse(running: DeployedTestMachine): Promise<void> {
  const { client: c } = running;
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const session = await c.session(accessUrl);
  const alcohol = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const sign = await c.task('koping-building', caseId, 'sign-permit');

  const asked = await c.call<{ request: string }>('POST', `/api/tasks/${alcohol.taskId}/supplement-requests`, {
    token: await c.staff('koping-alcohol'),
    body: { text: 'Vi behöver underlag.', items: ['Låneavtal'], lastDay: inDays(20) },
  });
  expect(asked.status).toBe(201);
  const answer = { name: 'avtal.pdf', type: 'application/pdf', content: pdf };
  const file = await sendFile(c, answer, { ...session, request: asked.body.request });
  const answered = await c.call('POST', `/api/cases/${caseId}/supplements/${asked.body.request}`, {
    token: session.token,
    body: { text: 'Här är avtalet.', files: [{ id: file.id, name: 'avtal.pdf', size: pdf.length }] },
  });
  expect(answered.status).toBe(201);
  const token = await c.staff('koping-alcohol');
  const enclosed = await sendFile(c, answer, { task: alcohol.taskId, token });
  const written = await c.call('POST', `/api/tasks/${alcohol.taskId}/write-to-owner`, {
    token,
    body: { text: 'Så här läser vi avtalet.', files: [{ id: enclosed.id, name: 'avtal.pdf', size: pdf.length }] },
  });
  expect(written.status).toBe(201);
  const receipt = await fetch(`${running.target.url}/api/cases/${caseId}/receipt`, {
    headers: { Authorization: `Bearer ${session.token}` },
  });
  expect(receipt.status).toBe(200);
  const read = await fetch(`${running.target.url}/api/cases/${caseId}/receipt`, {
    headers: { Authorization: `Bearer ${await c.staff('koping-alcohol')}` },
  });
  expect(read.status).toBe(200);
  const withdrawn = await c.call('POST', `/api/cases/${caseId}/withdrawals`, {
    token: session.token,
    body: { permit: 'food-registration' },
  });
  expect(withdrawn.status).toBe(201);

  await c.call('POST', '/api/access-links', { body: { reference, email: 'sokande@exempel.example' } });
  await eventually('the link is mailed', async () =>
    (await c.mailsTelling(reference, 'Här är länken till ert ärende')).some((mail) => mail.text.includes('/sv/case#')),
  );
  const coordinator = await c.staff('coordinator-koping');
  expect((await c.call('GET', '/api/cases?municipality=koping', { token: coordinator })).status).toBe(200);

  const mail = { messageId: 'm', tags: { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] } };
  await running.machine.invoke('events/record-mail-event', { detail: { eventType: 'Bounce', mail } });
  await running.machine.invoke('events/record-route-end', { detail: { name: caseId, status: 'ABORTED' } });
  const failed = { caseId, about: 'sign-permit.review', error: { Error: 'Error' } };
  await running.machine.invoke('route/ask-coordinator', { ...failed, token: 'first' });
  await running.machine.invoke('route/ask-coordinator', { ...failed, token: 'second' });

  const again = { caseId, permit: 'sign-permit', token: 'later' };
  await running.machine.invoke('route/open-task', again);
  expect((await c.decide('koping-building', sign.taskId)).status).toBe(201);
  await running.machine.invoke('route/open-task', again);

  await running.restart();
  await running.machine.caughtUp;
  await eventually('the route is started anew', async () => running.machine.stepFunctions.running > 0);
}
