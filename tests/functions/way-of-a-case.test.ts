import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

async function newCase() {
  const { submitted } = await submitCafe(c, 'koping');
  const session = await c.session(submitted.body.accessUrl);
  return {
    ...submitted.body,
    session,
    act: (path: string, body: unknown) =>
      c.call('POST', `/api/cases/${session.caseId}/${path}`, { body, token: session.token }),
  };
}

test('a supplement stops the clock, is mailed once, and its answer starts the clock anew', async () => {
  const { caseId, reference, session, act } = await newCase();
  const { taskId } = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const lastDay = nextWorkingDay(addSpan(dayOf(new Date().toISOString()), days(30)));
  const asked = await c.call<{ request: string }>('POST', `/api/tasks/${taskId}/supplement-requests`, {
    token: await c.staff('koping-alcohol'),
    body: { text: 'Vi behöver underlag.', items: ['Låneavtal'], lastDay },
  });
  expect(asked.status).toBe(201);
  const licence = async () => (await c.caseOf(session)).permits.find((p) => p.id === 'alcohol-licence');
  expect(await licence()).toMatchObject({ status: 'waiting-for-applicant', clock: { state: 'stopped' } });
  await eventually('the question is mailed', async () =>
    (await c.mailsAbout(reference)).some((m) => m.subject.includes('komplettera senast')),
  );
  expect((await c.caseOf(session)).requests[0]).toMatchObject({
    open: true,
    items: ['Låneavtal'],
    lastDay,
  });

  expect((await act(`supplements/${asked.body.request}`, { text: 'Här är avtalet.' })).status).toBe(201);
  expect((await act(`supplements/${asked.body.request}`, { text: 'Igen.' })).status).toBe(409);
  expect(await licence()).toMatchObject({ status: 'under-review', clock: { state: 'running' } });
  expect((await c.taskPage('koping-alcohol', taskId)).case.requests[0]?.answer?.text).toBe('Här är avtalet.');
  expect((await c.mailsAbout(reference)).filter((m) => m.subject.includes('komplettera senast'))).toHaveLength(1);
});

test('a refused prerequisite waits for the applicant, who goes on', async () => {
  const { caseId, session, act } = await newCase();
  const land = await c.task('koping-land', caseId, 'land-lease');
  await c.decide('koping-land', land.taskId, {
    outcome: 'refused',
    hearingException: 'Yttrandet är inget beslut mot enskild.',
  });
  const place = await c.task('police', caseId, 'public-place');
  expect((await c.decide('police', place.taskId)).status).toBe(409);
  const choice = { permit: 'public-place', prerequisite: 'land-lease', choice: 'go-on' };
  await eventually('the choice is offered', async () => (await c.caseOf(session)).choices.length === 1);
  expect((await act('choices', choice)).status).toBe(201);
  expect((await act('choices', choice)).status).toBe(409);
  // The law's veto stands: going on lets the police decide, not grant.
  const vetoed = await c.decide('police', place.taskId);
  expect(vetoed.status).toBe(409);
  expect(
    (await c.decide('police', place.taskId, { outcome: 'refused', hearingException: 'Kommunen har avstyrkt.' })).status,
  ).toBe(201);
});

test('a withdrawn case closes, empties every inbox and says so once', async () => {
  const { caseId, reference, session, act } = await newCase();
  await c.task('koping-alcohol', caseId, 'alcohol-licence');
  expect((await act('withdrawals', {})).status).toBe(201);
  await eventually('it is closed', async () => (await c.caseOf(session)).status === 'closed');
  // One mail says so: nothing was decided, and nothing waits to be read.
  await eventually('it is said', async () =>
    (await c.mailsAbout(reference)).some((m) => m.subject.includes('återkallat')),
  );
  expect((await c.mailsAbout(reference)).map((m) => m.subject)).toEqual([
    `${reference}: Vi har tagit emot er ansökan`,
    `${reference}: Ni har återkallat ärendet`,
  ]);
  for (const user of [
    'koping-alcohol',
    'koping-environment',
    'police',
    'koping-land',
    'koping-building',
    'tax-agency',
    'rescue-malardalen',
  ]) {
    await eventually(`${user} has nothing left`, async () => (await c.inbox(user)).every((t) => t.caseId !== caseId));
  }
  expect((await act('withdrawals', {})).status).toBe(409);
});

test('a mail that bounces becomes a task for the coordinator, once', async () => {
  const { caseId, reference } = await newCase();
  await eventually('the receipt', async () => (await c.mailsAbout(reference)).length > 0);
  const bounce = {
    detail: {
      eventType: 'Bounce',
      mail: { messageId: 'm', tags: { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] } },
    },
  };
  await running.machine.invoke('mail/record-mail-event', bounce);
  await running.machine.invoke('mail/record-mail-event', bounce);
  const tasks = (await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId);
  expect(tasks).toMatchObject([{ kind: 'follow-up' }]);
  const resolved = await c.call('POST', `/api/tasks/${tasks[0]?.taskId}/resolution`, {
    token: await c.staff('coordinator-koping'),
    body: { note: 'Ringde och fick rätt adress.' },
  });
  expect(resolved.status).toBe(201);
  await eventually('it leaves the inbox', async () =>
    (await c.inbox('coordinator-koping')).every((t) => t.caseId !== caseId),
  );
});

describe('every step may run twice', () => {
  test('a receipt is sent once however often it is asked for', async () => {
    const { caseId, reference } = await newCase();
    await eventually('the receipt', async () => (await c.mailsAbout(reference)).length === 1);
    await Promise.allSettled(Array.from({ length: 5 }, () => running.machine.invoke('mail/send-mail', { caseId })));
    expect(await c.mailsAbout(reference)).toHaveLength(1);
  });

  test('reconciling a healthy machine heals nothing', async () => {
    const { caseId } = await newCase();
    await c.task('koping-alcohol', caseId, 'alcohol-licence');
    expect(await running.machine.invoke('route/reconcile', { graceSeconds: 300 })).toMatchObject({
      restarted: 0,
      released: 0,
      mailsOwed: 0,
    });
  });
});
