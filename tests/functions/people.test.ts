import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
const department = 'koping-building';
const [one, other, head] = [department, `${department}-2`, `${department}-head`];
const path = { departmentId: department };
const id: Record<string, string> = {};
/** A working day, and late enough: a digest goes when the working morning is over. */
const startsAt = '2026-11-25T10:00:00+01:00';
const inDays = (count: number) => addSpan(dayOf(startsAt), days(count));

beforeAll(async () => {
  running = await startTestMachine({ startsAt });
  c = running.client;
  for (const user of [one, other, head, 'koping-environment']) {
    const token = await c.staff(user);
    await c.ask('GET /api/me', { token });
    const departmentId = user.startsWith(department) ? department : user;
    const { officers } = await c.ask('GET /api/departments/{departmentId}/officers', { path: { departmentId }, token });
    id[user] = officers.find(({ me }) => me)?.id ?? '';
  }
});
afterAll(() => running.stop());

async function signTask() {
  const { submitted } = await submitCafe(c, 'koping');
  const { taskId } = await c.task(one, submitted.body.caseId, 'sign-permit');
  const act = async (user: string, action: string, body?: unknown) =>
    c.call<{ claimedBy?: string; errors?: { pointer: string }[] }>('POST', `/api/tasks/${taskId}/${action}`, {
      token: await c.staff(user),
      ...(body !== undefined && { body }),
    });
  const told = async (user: string) => (await c.taskPage(user, taskId)).case.timeline.map((entry) => entry.text);
  return { taskId, reference: submitted.body.reference, caseId: submitted.body.caseId, act, told };
}

describe('a task is handed over', () => {
  test('to a colleague who has signed in: the row, the history and the department’s mail say so', async () => {
    const { taskId, act, told, reference } = await signTask();
    await act(one, 'claim');
    expect((await act(one, 'assign', { to: id[other] })).body).toEqual({ claimedBy: c.nameOf(other) });
    expect(await c.taskPage(other, taskId)).toMatchObject({ claimedByMe: true });
    expect(await told(one)).toContain(`${c.nameOf(one)} lämnade uppgiften till ${c.nameOf(other)}.`);
    expect((await act(head, 'assign', { to: id[one] })).status).toBe(201);
    expect(await told(one)).toContain(
      `${c.nameOf(head)} lämnade uppgiften från ${c.nameOf(other)} till ${c.nameOf(one)}.`,
    );
    // It goes once a day, with what lies there by then.
    await eventually(
      'every notice lies with its digest',
      async () => (await running.machine.counts()).mailsWaiting === 0,
    );
    await running.machine.invoke('mail/send-digests', {});
    const digests = (await running.target.mails()).filter(({ text }) => text.includes(reference));
    expect(
      digests.some(({ text }) => text.includes(`${c.nameOf(one)} har lämnat uppgiften till ${c.nameOf(other)}.`)),
    ).toBe(true);
  });

  test('by no name to other bodies, nor to the owner', async () => {
    const { act, caseId } = await signTask();
    await act(one, 'assign', { to: id[other] });
    const view = await c.call('GET', `/api/cases/${caseId}`, { token: await c.staff('koping-environment') });
    expect(view.status).toBe(200);
    expect(JSON.stringify(view.body)).not.toContain('lämnade uppgiften');
  });

  test.each([
    ['somebody of another department', () => id['koping-environment']],
    ['nobody', () => 'no-such-officer'],
  ])('and not to %s', async (_name, to) => {
    const { act } = await signTask();
    const refused = await act(one, 'assign', { to: to() });
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/to']]);
  });
});

test('a page of one view does not go on in another, and one view is asked for at a time', async () => {
  await signTask();
  await signTask();
  const token = await c.staff(one);
  const list = (query: string) =>
    c.call<{ cursor?: string; errors?: { pointer: string }[] }>(
      'GET',
      `/api/departments/${department}/tasks?${query}`,
      {
        token,
      },
    );
  const { cursor = '' } = (await list('view=all&limit=1')).body;
  expect((await list(`view=all&limit=1&cursor=${cursor}`)).status).toBe(200);
  const other = await list(`view=mine&limit=1&cursor=${cursor}`);
  expect([other.status, other.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['?cursor']]);
  const twice = await list('view=all&view=mine');
  expect([twice.status, twice.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['?view']]);
});

describe('the head of a department', () => {
  test('sees who has what, by municipality too, and moves many at once', async () => {
    const [first, second, decided] = [await signTask(), await signTask(), await signTask()];
    await first.act(one, 'claim');
    await decided.act(one, 'decision', {
      outcome: 'granted',
      motivation: 'Skylten passar platsen.',
      legalBasis: 'PBL 9 kap.',
    });
    const token = await c.staff(head);
    const seen = await c.ask('GET /api/departments/{departmentId}/work', { path, token });
    expect(seen.officers.find((officer) => officer.id === id[one])?.open).toBeGreaterThanOrEqual(1);
    expect(seen.officers.reduce((sum, { open }) => sum + open, seen.unclaimed)).toBe(seen.open);
    expect(seen.municipalities).toEqual([
      expect.objectContaining({ id: 'koping', open: seen.open, unclaimed: seen.unclaimed, late: seen.late }),
    ]);
    expect(seen.tasks.map(({ taskId }) => taskId)).toEqual(expect.arrayContaining([first.taskId, second.taskId]));

    const elsewhere = await c.task('koping-environment', first.caseId, 'food-registration');
    const tasks = [first.taskId, decided.taskId, second.taskId, elsewhere.taskId];
    const moved = await c.ask('POST /api/departments/{departmentId}/assignments', {
      path,
      token,
      body: { to: id[other] ?? '', tasks },
    });
    expect(moved.moved).toEqual([first.taskId, second.taskId]);
    expect(moved.notMoved.map(({ taskId, code }) => [taskId, code])).toEqual([
      [decided.taskId, 'already-done'],
      [elsewhere.taskId, 'forbidden'],
    ]);
    expect((await c.taskPage(other, second.taskId)).claimedByMe).toBe(true);
  });

  test('is told apart from the officers, who see neither', async () => {
    for (const [method, call] of [
      ['GET', 'work'],
      ['POST', 'assignments'],
    ] as const) {
      const answer = await c.call(method, `/api/departments/${department}/${call}`, {
        token: await c.staff(one),
        ...(method === 'POST' && { body: { to: id[other], tasks: ['x.y'] } }),
      });
      expect(answer.status).toBe(403);
    }
    const { departments } = await c.ask('GET /api/me', { token: await c.staff(head) });
    expect(departments).toEqual([expect.objectContaining({ id: department, head: true })]);
  });

  test('of a joint body sees each municipality by itself', async () => {
    for (const municipality of ['arboga', 'kungsor']) await submitCafe(c, municipality);
    const token = await c.staff('vmmf-head');
    const seen = await c.ask('GET /api/departments/{departmentId}/work', { path: { departmentId: 'vmmf' }, token });
    expect(seen.municipalities.map((municipality) => municipality.id).sort()).toEqual(['arboga', 'kungsor']);
    expect(seen.municipalities.reduce((sum, { open }) => sum + open, 0)).toBe(seen.open);
  });
});

describe('an officer who is away', () => {
  const [today, tomorrow] = [inDays(0), inDays(1)];
  const add = async (user: string, body: object) =>
    c.call<{ id: string; errors?: { pointer: string }[] }>('POST', `/api/departments/${department}/absences`, {
      token: await c.staff(user),
      body,
    });
  const takeBack = async (user: string, absence: string) =>
    c.call('POST', `/api/departments/${department}/absences/${absence}/withdrawal`, { token: await c.staff(user) });
  const standIns = async (user: string) =>
    (await c.ask('GET /api/departments/{departmentId}/stand-ins', { path, token: await c.staff(user) })).standIns;

  test('has a deputy, who sees their tasks from the first day to the last; nothing is locked', async () => {
    const { taskId, act, told } = await signTask();
    await act(one, 'claim');
    const { body } = await add(one, { from: today, to: tomorrow, deputy: id[other] });
    const [standIn] = await standIns(other);
    expect(standIn).toMatchObject({ officer: { name: c.nameOf(one) }, to: tomorrow });
    expect(standIn?.tasks.map((task) => task.taskId)).toContain(taskId);
    expect(await standIns(head)).toEqual([]);
    // What waits for the owner is on nobody's desk, and comes back to it.
    const onTheirDesk = async () => (await standIns(other)).flatMap(({ tasks }) => tasks.map((task) => task.taskId));
    await act(one, 'supplement-requests', { text: 'Vi behöver måtten.', items: ['Mått'], lastDay: inDays(40) });
    expect(await onTheirDesk()).not.toContain(taskId);
    const [asked] = (await c.taskPage(one, taskId)).openRequests;
    expect((await act(one, `requests/${asked?.id}/withdrawal`)).status).toBe(201);
    expect(await onTheirDesk()).toContain(taskId);
    const { officers } = await c.ask('GET /api/departments/{departmentId}/officers', {
      path,
      token: await c.staff(head),
    });
    expect(officers.find((officer) => officer.id === id[one])?.away).toMatchObject({ to: tomorrow });
    await act(other, 'decision', {
      outcome: 'granted',
      motivation: 'Skylten passar platsen.',
      legalBasis: 'PBL 9 kap.',
    });
    expect(await told(other)).toContainEqual(
      expect.stringMatching(`${c.nameOf(other)} tog över uppgiften från ${c.nameOf(one)}`),
    );
    expect((await takeBack(other, body.id)).status).toBe(403);
    expect((await takeBack(one, body.id)).status).toBe(200);
    expect(await standIns(other)).toEqual([]);
  });

  test('is said to be so by themselves or by the head, with days and a deputy that can be meant', async () => {
    expect((await add(other, { officer: id[one], from: today, to: today, deputy: id[other] })).status).toBe(403);
    const { body } = await add(head, { officer: id[one], from: today, to: tomorrow, deputy: id[other] });
    const wrong = async (said: object) => (await add(head, said)).body.errors?.map(({ pointer }) => pointer);
    const later = { from: inDays(10), to: inDays(12) };
    expect(await wrong({ ...later, to: inDays(9), deputy: id[one] })).toEqual(['/to']);
    expect(await wrong({ from: inDays(-3), to: inDays(-2), deputy: id[one] })).toEqual(['/to']);
    expect(await wrong({ ...later, deputy: id[head] })).toEqual(['/deputy']);
    expect(await wrong({ ...later, deputy: 'nobody-here' })).toEqual(['/deputy']);
    expect(await wrong({ from: tomorrow, to: inDays(3), deputy: id[one] })).toEqual(['/deputy']);
    expect(await wrong({ officer: id[one], from: tomorrow, to: inDays(3), deputy: id[other] })).toEqual(['/from']);
    // Who is wrong is said together with which day is.
    expect(await wrong({ from: inDays(12), to: inDays(10) })).toEqual(['/deputy', '/to']);
    expect(await wrong({ from: inDays(10), to: inDays(3000), deputy: 'nobody-here' })).toEqual(['/deputy', '/to']);
    expect((await takeBack(head, body.id)).status).toBe(200);
  });

  test('leaves nobody’s tasks to nobody: whoever stands in does not go away', async () => {
    const { body } = await add(one, { from: inDays(20), to: inDays(24), deputy: id[other] });
    const away = async (from: number, to: number) => {
      const added = await add(other, { from: inDays(from), to: inDays(to), deputy: id[head] });
      return [added.status, added.body.errors?.map(({ pointer }) => pointer), added.body.id] as const;
    };
    expect((await away(24, 30)).slice(0, 2)).toEqual([422, ['/from']]);
    const [status, , later] = await away(25, 30);
    expect(status).toBe(201);
    for (const absence of [body.id, later]) expect((await takeBack(head, absence)).status).toBe(200);
  });
});

test('whoever is disqualified sees so in the inbox, and stands in for nobody there; the head sees that nobody does', async () => {
  const { taskId, act } = await signTask();
  await act(one, 'claim');
  const { body } = await c.call<{ id: string }>('POST', `/api/departments/${department}/absences`, {
    token: await c.staff(one),
    body: { from: inDays(0), to: inDays(1), deputy: id[other] },
  });
  const seenBy = async (user: string) => {
    const token = await c.staff(user);
    const { tasks } = await c.ask('GET /api/departments/{departmentId}/tasks', {
      path,
      query: { limit: '100' },
      token,
    });
    const { standIns } = await c.ask('GET /api/departments/{departmentId}/stand-ins', { path, token });
    return {
      row: tasks.find((task) => task.taskId === taskId),
      standsIn: standIns.some(({ tasks: own }) => own.some((task) => task.taskId === taskId)),
    };
  };
  const noDeputy = async () => {
    const seen = await c.ask('GET /api/departments/{departmentId}/work', { path, token: await c.staff(head) });
    return seen.tasks.find((task) => task.taskId === taskId)?.noDeputy;
  };
  expect(await seenBy(other)).toMatchObject({ row: { taskId }, standsIn: true });
  expect((await seenBy(other)).row).not.toHaveProperty('disqualified');
  expect(await noDeputy()).toBeUndefined();

  expect((await act(other, 'report-disqualification', { ground: 'party' })).status).toBe(201);
  expect(await seenBy(other)).toMatchObject({ row: { taskId, disqualified: true }, standsIn: false });
  expect((await seenBy(one)).row).not.toHaveProperty('disqualified');
  expect(await noDeputy()).toBe(true);

  expect(
    (await act(head, 'lift-disqualification', { officer: id[other], reasons: 'Ingen koppling finns.' })).status,
  ).toBe(201);
  expect(await seenBy(other)).toMatchObject({ standsIn: true });
  expect((await seenBy(other)).row).not.toHaveProperty('disqualified');
  await c.call('POST', `/api/departments/${department}/absences/${body.id}/withdrawal`, { token: await c.staff(one) });
});
