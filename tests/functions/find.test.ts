import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
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

const inTwoMonths = addSpan(dayOf(new Date().toISOString()), days(60));

interface Listed {
  readonly tasks: readonly InboxTask[];
  readonly counts: Readonly<Record<string, { readonly n: number }>>;
  readonly choices: Readonly<Record<string, readonly { readonly id: string }[]>>;
}
const list = async (user: string, query = '', inbox = user) =>
  c.call<Listed>('GET', `/api/departments/${inbox}/tasks?limit=100${query}`, { token: await c.staff(user) });
const row = async (user: string, taskId: string, query = '', inbox = user) =>
  (await list(user, query, inbox)).body.tasks.find((task) => task.taskId === taskId);
const act = async (user: string, taskId: string, name: string, body?: unknown) =>
  expect(
    await c.call('POST', `/api/tasks/${taskId}/${name}`, {
      token: await c.staff(user),
      ...(body !== undefined && { body }),
    }),
  ).toMatchObject({ status: 201 });

describe('the inbox', () => {
  test('a question takes a task off the desk and stops its clock, its answer puts it back', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const user = 'koping-building';
    const { taskId } = await c.task(user, caseId, 'sign-permit');
    expect(await row(user, taskId)).toMatchObject({ state: 'new', dueBasis: 'law' });
    expect(await row(user, taskId, '&view=unclaimed')).toBeDefined();
    await act(user, taskId, 'claim');
    expect(await row(user, taskId, '&view=unclaimed')).toBeUndefined();
    const before = await row(user, taskId, '&view=mine');
    expect(before).toMatchObject({ state: 'to-do', claimedByMe: true });
    await act(user, taskId, 'supplement-requests', {
      text: 'Vi behöver måtten.',
      items: ['Mått'],
      lastDay: inTwoMonths,
    });
    expect(await row(user, taskId, '&view=mine')).toBeUndefined();
    const stopped = await row(user, taskId, '&view=waiting');
    expect(stopped).toMatchObject({ state: 'waits-for-owner', answerBy: inTwoMonths });
    expect(stopped).toHaveProperty('stoppedSince');
    expect(stopped).not.toHaveProperty('due');
    // A colleague sees it wait, and not as theirs.
    expect(await row('koping-building-2', taskId, '&view=mine', user)).toBeUndefined();

    const session = await c.session(accessUrl);
    const asked = (await c.caseOf(session)).requests.find((request) => request.answer === undefined);
    const answer = { text: 'Skylten är två meter.', files: [] };
    const said = await c.call('POST', `/api/cases/${caseId}/supplements/${encodeURIComponent(asked?.id ?? '')}`, {
      token: session.token,
      body: answer,
    });
    expect(said.status).toBe(201);
    expect(await row(user, taskId, '&view=mine&state=answered')).toMatchObject({ state: 'answered' });
    expect(await row(user, taskId, '&view=mine')).toHaveProperty('due');
    await c.taskPage(user, taskId);
    expect(await row(user, taskId, '&view=mine')).toMatchObject({ state: 'to-do' });

    const decision = { outcome: 'granted', motivation: 'Skylten passar platsen.', legalBasis: 'PBL 9 kap.' };
    await act(user, taskId, 'decision', decision);
    expect(await row(user, taskId)).toBeUndefined();
    const done = await row(user, taskId, '&view=done');
    expect(done).toMatchObject({ state: 'done', claimedByMe: true });
    expect(done).toHaveProperty('doneAt');
  });

  test('a review waits for its opinions, and is to do again with the last of them', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId } = submitted.body;
    const user = 'koping-alcohol';
    const { taskId } = await c.task(user, caseId, 'alcohol-licence');
    await act(user, taskId, 'claim');
    expect(await row(user, taskId, '&view=waiting')).toMatchObject({ state: 'waits-for-opinion' });
    const page = await c.taskPage(user, taskId);
    const required = page.case.permits
      .find(({ id }) => id === 'alcohol-licence')
      ?.opinions.filter(({ strength }) => strength === 'required');
    expect(required).not.toHaveLength(0);
    for (const asked of [
      'police',
      'tax-agency',
      'enforcement-authority',
      'rescue-malardalen',
      'koping-environment',
      'koping-building',
    ]) {
      const [task] = (await list(asked, '&kind=opinion')).body.tasks.filter((one) => one.caseId === caseId);
      if (task?.permit === 'alcohol-licence')
        await act(asked, task.taskId, 'opinion', { stance: 'no-objection', text: 'Inget att invända.' });
    }
    // What a body has answered is news, until somebody has read it.
    expect((await row(user, taskId))?.state).toBe('answered');
    expect((await c.taskPage(user, taskId)).newsSince).toBeDefined();
    const after = await row(user, taskId);
    expect(['to-do', 'waits-for-part']).toContain(after?.state);
  });

  test('counts what each view holds, and says what it can be narrowed down to', async () => {
    const user = 'koping-building';
    const { body } = await list(user);
    const n = async (query: string) => (await list(user, query)).body.tasks.length;
    expect(body.counts).toEqual({
      mine: { n: await n('&view=mine') },
      unclaimed: { n: await n('&view=unclaimed') },
      all: { n: await n('') },
      waiting: { n: await n('&view=waiting') },
      proposed: { n: await n('&state=waits-for-decision') },
    });
    expect(body.choices.municipalities?.map(({ id }) => id)).toEqual(['koping']);
    expect(body.choices.permits?.map(({ id }) => id)).toContain('sign-permit');
    const sign = await list(user, '&permit=sign-permit');
    expect(sign.body.tasks.length).toBeGreaterThan(0);
    expect(new Set(sign.body.tasks.map(({ permit }) => permit))).toEqual(new Set(['sign-permit']));
    expect((await list(user, '&dueBefore=2020-01-01')).body.tasks).toEqual([]);
    expect((await list(user, '&state=late')).body.tasks).toEqual([]);
    expect((await list(user, '&assignee=me')).body.tasks.every(({ claimedByMe }) => claimedByMe)).toBe(true);
  });

  test.each([
    'view=other',
    'state=nonsense',
    'kind=nonsense',
    'permit=no-such-permit',
    'municipality=atlantis',
    'dueBefore=soon',
    'limit=0',
    'cursor=x',
  ])('refuses what it does not know: %s', async (query) => {
    const { status, body } = await c.call<{ errors: readonly { readonly pointer: string }[] }>(
      'GET',
      `/api/departments/koping-building/tasks?${query}`,
      { token: await c.staff('koping-building') },
    );
    expect(status).toBe(422);
    expect(body.errors[0]?.pointer).toBe(`?${query.split('=')[0]}`);
  });
});

describe('search', () => {
  const search = async (user: string, q: string) => {
    const reply = await c.call<{ cases: readonly { readonly caseId: string; readonly status: string }[] }>(
      'POST',
      '/api/search',
      { token: await c.staff(user), body: { q } },
    );
    return { status: reply.status, ids: reply.body.cases?.map(({ caseId }) => caseId) };
  };

  test('finds a case by what is known of it, for those who take part and nobody else', async () => {
    const { submitted, form } = await submitCafe(c, 'koping');
    const { caseId, reference } = submitted.body;
    await c.task('koping-building', caseId, 'sign-permit');
    const { name, organisationNumber, address } = form.business;
    const digits = organisationNumber.replace('-', '');
    const hyphened = `${digits.slice(0, 6)}-${digits.slice(6)}`;
    for (const q of [reference, reference.toLowerCase(), name.slice(0, 3), digits, hyphened, address]) {
      expect((await search('koping-building', q)).ids, q).toContain(caseId);
      expect((await search('coordinator-koping', q)).ids, q).toContain(caseId);
      expect((await search('coordinator-arboga', q)).ids, q).not.toContain(caseId);
      expect((await search('arboga-alcohol', q)).ids, q).not.toContain(caseId);
      expect((await search('koping-education', q)).ids, q).not.toContain(caseId);
    }
    expect((await search('koping-building', `${name} ${reference}`)).ids).toEqual([caseId]);
    expect((await search('koping-building', 'finnsinte')).ids).toEqual([]);
    for (const q of ['', ' ', '!!', 'x'.repeat(101)]) expect((await search('koping-building', q)).status).toBe(422);
  });
});

test('rows and cases of an earlier version say where they stand, and are found, when the machine has started', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference } = submitted.body;
  const user = 'koping-alcohol';
  const { taskId } = await c.task(user, caseId, 'alcohol-licence');
  await act(user, taskId, 'claim');
  const before = await row(user, taskId);
  expect(before?.state).toBe('waits-for-opinion');
  const register = new DatabaseSync(join(running.directory, 'register.db'));
  register.exec(`UPDATE inbox SET json = json_remove(json, '$.state', '$.basis');
    DELETE FROM found_words; DELETE FROM found_cases;
    UPDATE looks SET at = '2026-01-01T00:00:00.000Z';`);
  register.close();
  await running.restart();
  c = running.client;
  expect(
    await eventually('the row', async () =>
      (await row(user, taskId))?.state === 'to-do' ? undefined : row(user, taskId),
    ),
  ).toEqual(before);
  const find = async () =>
    (await c.ask('POST /api/search', { body: { q: reference }, token: await c.staff(user) })).cases;
  expect(await eventually('the case', async () => ((await find()).length > 0 ? find() : undefined))).toHaveLength(1);
});
