import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
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
  const asked = await c.call<{ request: string }>('POST', `/api/tasks/${taskId}/supplement-requests`, {
    token: await c.staff('koping-alcohol'),
    body: { text: 'Vi behöver underlag.', items: ['Låneavtal'], lastDay: inDays(21) },
  });
  expect(asked.status).toBe(201);
  const licence = async () => (await c.caseOf(session)).permits.find((p) => p.id === 'alcohol-licence');
  expect(await licence()).toMatchObject({ status: 'waiting-for-applicant', clock: { state: 'stopped' } });
  await eventually(
    'the question is mailed',
    async () => (await c.mailsTelling(reference, 'skicka det som saknas senast')).length > 0,
  );
  expect((await c.caseOf(session)).requests[0]).toMatchObject({
    open: true,
    items: ['Låneavtal'],
    lastDay: inDays(21),
  });

  expect((await act(`supplements/${asked.body.request}`, { text: 'Här är avtalet.' })).status).toBe(201);
  expect((await act(`supplements/${asked.body.request}`, { text: 'Igen.' })).status).toBe(409);
  expect(await licence()).toMatchObject({ status: 'under-review', clock: { state: 'running' } });
  expect((await c.taskPage('koping-alcohol', taskId)).case.requests[0]?.answer?.text).toBe('Här är avtalet.');
  expect(await c.mailsTelling(reference, 'skicka det som saknas senast')).toHaveLength(1);
});

test('the municipality’s no is a veto: the police may only refuse, and the licence waits for a choice', async () => {
  const { caseId, session, act } = await newCase();
  const land = await c.task('koping-land', caseId, 'land-lease');
  const food = await c.task('koping-environment', caseId, 'food-registration');
  expect((await c.decide('koping-environment', food.taskId)).status).toBe(201);
  // An opinion decides nothing, so nobody has to be heard first.
  expect((await c.decide('koping-land', land.taskId, { outcome: 'refused' })).status).toBe(201);
  const place = await c.task('police', caseId, 'public-place');
  const behindVeto = { permit: 'public-place', prerequisite: 'land-lease', choice: 'go-on' };
  expect(await act('choices', behindVeto)).toMatchObject({ status: 409, body: { code: 'leads-nowhere' } });
  expect((await c.caseOf(session)).barred).toMatchObject([{ permit: 'public-place', prerequisite: 'land-lease' }]);
  for (const outcome of ['granted', 'granted-with-conditions']) {
    const more = outcome === 'granted' ? {} : { conditions: ['Två meter fritt'], hearingException: 'Godtagna villkor' };
    const vetoed = await c.decide('police', place.taskId, { outcome, ...more });
    expect(vetoed).toMatchObject({ status: 409, body: { errors: [{ pointer: '/outcome' }] } });
    expect(JSON.stringify(vetoed.body)).not.toContain('Bevilja med villkor');
  }
  const no = { outcome: 'refused', hearingException: 'Kommunen har avstyrkt.' };
  expect((await c.decide('police', place.taskId, no)).status).toBe(201);

  const choice = { permit: 'alcohol-licence', prerequisite: 'public-place', choice: 'go-on' };
  await eventually('the choice is offered', async () => (await c.caseOf(session)).choices.length === 1);
  // Sent again because nobody heard that it had arrived: it is chosen, once.
  for (let i = 0; i < 2; i++) expect((await act('choices', choice)).status).toBe(201);
  expect((await c.caseOf(session)).timeline.filter((entry) => entry.type === 'went-on')).toHaveLength(1);
});

test('withdrawing never opens a veto, and the opinion is not the owner’s', async () => {
  const { caseId, session, act } = await newCase();
  const land = await c.task('koping-land', caseId, 'land-lease');
  expect((await c.caseOf(session)).permits.find((p) => p.id === 'land-lease')?.withdrawable).toBe(false);
  expect(await act('withdrawals', { permit: 'land-lease' })).toMatchObject({
    status: 409,
    body: { code: 'not-yours' },
  });
  expect((await act('withdrawals', { permit: 'food-registration' })).status).toBe(201);
  const place = await c.task('police', caseId, 'public-place');
  const cannotGrant = async (says: string) => {
    for (const outcome of ['granted', 'granted-with-conditions']) {
      const more = outcome === 'granted' ? {} : { conditions: ['Bara sommar'], hearingException: 'Godtagna villkor' };
      const { status, body } = await c.decide('police', place.taskId, { outcome, ...more });
      expect([status, JSON.stringify(body).includes(says)]).toEqual([409, true]);
    }
  };
  await cannotGrant('Vänta med att bevilja');
  expect((await c.decide('koping-land', land.taskId, { outcome: 'refused' })).status).toBe(201);
  // What the owner could withdraw of the rest opens nothing either.
  expect((await act('withdrawals', { permit: 'alcohol-licence' })).status).toBe(201);
  await cannotGrant('Kan inte beviljas');
  const no = { outcome: 'dismissed', ground: 'wrong-authority' };
  expect((await c.decide('police', place.taskId, no)).status).toBe(201);
});

test('a hopeless application need not wait for the police, and a withdrawn place leaves a licence with conditions', async () => {
  const hopeless = await newCase();
  const one = await c.task('koping-alcohol', hopeless.caseId, 'alcohol-licence');
  await c.task('police', hopeless.caseId, 'public-place');
  const no = { outcome: 'dismissed', ground: 'wrong-authority' };
  const preview = await c.call<{ stops: string[]; ends: string[]; decision: { groundText: string; appeal: string } }>(
    'POST',
    `/api/tasks/${one.taskId}/decision-preview`,
    {
      token: await c.staff('koping-alcohol'),
      body: { ...no, motivation: 'Saken är inte vår.', legalBasis: 'Alkohollagen 8 kap.' },
    },
  );
  expect(preview.body).toMatchObject({ stops: [], ends: ['Anmälan om serveringens start eller ändring'] });
  expect(preview.body.decision.groundText).toContain('någon annan myndighet');
  expect((await c.decide('koping-alcohol', one.taskId, no)).status).toBe(201);
  // Without a licence no start can be notified: it ends by itself, and nobody gets a task for it.
  const page = await c.caseOf(hopeless.session);
  expect(page.permits.find((p) => p.id === 'alcohol-notice')?.status).toBe('not-needed');
  expect(page.choices).toEqual([]);
  for (const permit of ['land-lease', 'public-place', 'food-registration', 'sign-permit'])
    await hopeless.act('withdrawals', { permit });
  await eventually('the case closes', async () => (await c.caseOf(hopeless.session)).status === 'closed');
  expect((await c.inbox('koping-alcohol')).filter((t) => t.caseId === hopeless.caseId)).toEqual([]);

  const { caseId, act } = await newCase();
  const { taskId } = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const asked = await eventually('the police are asked', async () =>
    (await c.inbox('police')).find(
      (t) => t.caseId === caseId && t.kind === 'opinion' && t.permit === 'alcohol-licence',
    ),
  );
  expect((await c.opine('police', asked.taskId)).status).toBe(201);
  expect((await act('withdrawals', { permit: 'public-place' })).status).toBe(201);
  const { status, body } = await c.decide('koping-alcohol', taskId);
  expect([status, JSON.stringify(body).includes('Bevilja med villkor')]).toEqual([409, true]);
  const indoors = {
    outcome: 'granted-with-conditions',
    conditions: ['Bara inne'],
    hearingException: 'Godtagna villkor',
  };
  expect((await c.decide('koping-alcohol', taskId, indoors)).status).toBe(201);
});

test('a question can be taken back or get a later day, and then the matter goes on', async () => {
  const { caseId, session, act } = await newCase();
  const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
  const token = await c.staff('koping-building');
  const call = (path: string, body?: unknown) => c.call('POST', `/api/tasks/${taskId}/${path}`, { token, body });
  const ask = (lastDay: string, more: object = {}) => call('hearings', { text: 'Läs underlaget.', lastDay, ...more });
  for (const day of [inDays(0), inDays(400), '2126-01-01', '9999-12-31', '10000-01-01', '0000-01-01'])
    expect(await ask(day), day).toMatchObject({ status: 422, body: { errors: [{ pointer: '/lastDay' }] } });
  expect((await ask(inDays(2))).status).toBe(422);
  const asked = await ask(inDays(2), { shortTimeReason: 'Marknaden öppnar på lördag.' });
  expect(asked.status).toBe(201);
  const { request } = asked.body as { request: string };
  expect((await c.decide('koping-building', taskId)).status).toBe(409);

  const later = inDays(30);
  expect((await call(`requests/${request}/extension`, { lastDay: inDays(1) })).status).toBe(422);
  expect(await call(`requests/${request}/extension`, { lastDay: later })).toMatchObject({
    status: 201,
    body: { lastDay: later },
  });
  expect((await c.caseOf(session)).requests).toMatchObject([{ id: request, open: true, lastDay: later }]);
  expect((await call(`requests/${request}/withdrawal`)).status).toBe(201);
  // Sent again it is the same; to take back for a colleague there is nothing left.
  expect((await call(`requests/${request}/withdrawal`)).status).toBe(201);
  const colleague = { token: await c.staff('koping-building-2') };
  const late = await c.call('POST', `/api/tasks/${taskId}/requests/${request}/withdrawal`, colleague);
  expect(late).toMatchObject({ status: 409, body: { code: 'taken-back' } });
  expect((await c.caseOf(session)).requests).toMatchObject([{ id: request, open: false }]);
  expect(await act(`hearings/${request}`, { text: 'Vi har läst.' })).toMatchObject({
    status: 409,
    body: { code: 'taken-back' },
  });
  expect((await call('requests/nonsense/withdrawal')).status).toBe(404);

  const until = (validUntil: string, more: object = {}) => c.decide('koping-building', taskId, { validUntil, ...more });
  for (const day of ['1999-01-01', '2001-01-01', '9999-12-31', '0000-01-01'])
    expect(await until(day), day).toMatchObject({ status: 422, body: { errors: [{ pointer: '/validUntil' }] } });
  expect((await until(inDays(300), { outcome: 'refused', hearingException: 'Uppenbart obehövligt' })).status).toBe(422);
  expect((await until(inDays(300))).status).toBe(201);
});

test('a withdrawn case closes, empties every inbox and says so once', async () => {
  const { caseId, reference, session, act } = await newCase();
  await c.task('koping-alcohol', caseId, 'alcohol-licence');
  await eventually('the receipt', async () => (await c.mailsAbout(reference)).length > 0);
  const withdrawn = await act('withdrawals', {});
  expect(withdrawn.status).toBe(201);
  await eventually('it is closed', async () => (await c.caseOf(session)).status === 'closed');
  // One mail says so: nothing was decided, and nothing waits to be read.
  await eventually('it is said', async () =>
    (await c.mailsAbout(reference)).some((m) => m.subject.includes('återkallat')),
  );
  expect((await c.mailsAbout(reference)).map((m) => m.subject)).toEqual([
    `${reference}: Vi har tagit emot er ansökan`,
    `${reference}: Ni har återkallat hela ansökan`,
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
  // Sent again because nobody heard that it had arrived: nothing is left to withdraw, and nothing else was asked.
  expect(await act('withdrawals', {})).toMatchObject({ status: 201, body: withdrawn.body });
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
  await running.machine.invoke('events/record-mail-event', bounce);
  await running.machine.invoke('events/record-mail-event', bounce);
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
    expect(await running.machine.invoke('route/reconcile', { all: true, graceSeconds: 300 })).toMatchObject({
      restarted: 0,
      released: 0,
      mailsOwed: 0,
    });
  });
});
