import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

/** A case with an open question from the building unit. */
async function asked() {
  const { submitted } = await submitCafe(c, 'koping');
  const session = await c.session(submitted.body.accessUrl);
  const { taskId } = await c.task('koping-building', session.caseId, 'sign-permit');
  const token = await c.staff('koping-building');
  const ask = (text: string) =>
    c.call<{ request: string }>('POST', `/api/tasks/${taskId}/supplement-requests`, {
      token,
      body: { text, items: ['Ritning'], lastDay: inDays(30) },
    });
  const hear = (text: string) =>
    c.call<{ request: string }>('POST', `/api/tasks/${taskId}/hearings`, {
      token,
      body: { text, lastDay: inDays(30) },
    });
  const takeBack = (id: string) =>
    c.call('POST', `/api/tasks/${taskId}/requests/${encodeURIComponent(id)}/withdrawal`, { token });
  const { request } = (await ask('Skicka ritningen.')).body;
  const answer = async (body: unknown) => {
    const path = `/api/cases/${session.caseId}/supplements/${encodeURIComponent(request)}`;
    const reply = await c.call('POST', path, { token: session.token, body });
    return [reply.status, reply.body.code ?? reply.body.answered];
  };
  const stored = async () => (await c.taskPage('koping-building', taskId)).case.requests.find((r) => r.id === request);
  return { session, reference: submitted.body.reference, request, ask, hear, takeBack, answer, stored };
}

test('the same answer sent again is the same answer, and another one is refused', async () => {
  const { session, request, answer, stored } = await asked();
  const { id } = await sendFile(c, { name: 'a.pdf', type: 'application/pdf', content: pdf }, { ...session, request });
  const body = { text: 'Här är den.', files: [{ id, name: 'a.pdf', size: pdf.length }] };
  expect(await answer(body)).toEqual([201, request]);
  expect(await answer(body)).toEqual([201, request]);
  expect(await answer({ text: 'Här är den.' })).toEqual([409, 'already-answered']);
  expect(await answer({ ...body, text: 'Något annat.' })).toEqual([409, 'already-answered']);
  expect((await stored())?.answer).toMatchObject({ text: 'Här är den.', files: [{ id }] });
});

test('the same question sent again is one question and one mail, and another one is another', async () => {
  const { session, reference, request, ask, hear, takeBack } = await asked();
  // Questions that are asked in one breath are one mail.
  const asks = async () =>
    (await c.mailsAbout(reference)).flatMap(({ text }) => text.match(/– skicka det som saknas senast/g) ?? []);
  expect((await ask('Skicka ritningen.')).body.request).toBe(request);
  expect((await c.caseOf(session)).requests).toHaveLength(1);
  const other = (await ask('Skicka planen.')).body.request;
  expect(other).not.toBe(request);
  // A hearing in the same words is no supplement, and is one hearing too.
  const heard = (await hear('Skicka ritningen.')).body.request;
  expect([request, other]).not.toContain(heard);
  expect((await hear('Skicka ritningen.')).body.request).toBe(heard);
  expect((await c.caseOf(session)).requests).toHaveLength(3);
  // What was taken back is asked anew. It is taken back once its mail has gone: before that none is sent.
  await eventually('both questions are mailed', async () => (await asks()).length === 2);
  expect((await takeBack(other)).status).toBe(201);
  expect([request, other]).not.toContain((await ask('Skicka planen.')).body.request);
  await eventually('each question is mailed once', async () => (await asks()).length === 3);
});

test('officers who do something at the same moment do not stop an answer', async () => {
  const { request, ask, answer, stored } = await asked();
  const [answered, ...others] = await Promise.all([
    answer({ text: 'Mitt i allt.' }),
    ...Array.from({ length: 4 }, (_, i) =>
      eventually(`question ${i}`, async () => (await ask(`Fråga ${i}`)).status === 201),
    ),
  ]);
  expect(answered).toEqual([201, request]);
  expect(others).toEqual(others.map(() => true));
  expect((await stored())?.answer?.text).toBe('Mitt i allt.');
});

test('what is withdrawn and withdrawn again is withdrawn', async () => {
  const { session } = await asked();
  const withdraw = async () =>
    (
      await c.call<{ withdrawn: string[] }>('POST', `/api/cases/${session.caseId}/withdrawals`, {
        token: session.token,
        body: { permit: 'sign-permit' },
      })
    ).body.withdrawn;
  expect(await withdraw()).toEqual(['sign-permit']);
  expect(await withdraw()).toEqual(['sign-permit']);
});
