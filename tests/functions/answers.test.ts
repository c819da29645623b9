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
  const { request } = (await ask('Skicka ritningen.')).body;
  const answer = async (body: unknown) => {
    const path = `/api/cases/${session.caseId}/supplements/${encodeURIComponent(request)}`;
    const reply = await c.call('POST', path, { token: session.token, body });
    return [reply.status, reply.body.code ?? reply.body.answered];
  };
  const stored = async () => (await c.taskPage('koping-building', taskId)).case.requests.find((r) => r.id === request);
  return { session, request, ask, answer, stored };
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
  const { session, request, ask } = await asked();
  expect((await ask('Skicka ritningen.')).body.request).toBe(request);
  expect((await c.caseOf(session)).requests).toHaveLength(1);
  expect((await ask('Skicka planen.')).body.request).not.toBe(request);
  expect((await c.caseOf(session)).requests).toHaveLength(2);
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
