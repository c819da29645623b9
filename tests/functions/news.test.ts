import { afterAll, beforeAll, expect, test } from 'vitest';
import { cafeForm, submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

test('what the owner sends is news in the inbox until somebody of the department opens the task, who reads what is new', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const { taskId } = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const row = async () => (await c.inbox('koping-alcohol')).find((task) => task.taskId === taskId);
  const others = async () => (await c.inbox('koping-building')).filter((task) => 'news' in task);
  expect(await row()).not.toHaveProperty('news');
  // To look at it when nothing has come is no reading of news.
  expect(await c.taskPage('koping-alcohol', taskId)).not.toHaveProperty('newsSince');

  const session = await c.session(accessUrl);
  const write = (text: string) =>
    c.call('POST', `/api/cases/${caseId}/permits/alcohol-licence/messages`, { token: session.token, body: { text } });
  expect((await write('Vi flyttar in en vecka senare.')).status).toBe(201);
  expect((await write('Och öppnar en vecka senare.')).status).toBe(201);
  const [first] = (await c.caseOf(session)).sent;
  expect(await row()).toMatchObject({ news: first?.at });
  expect(await others()).toEqual([]);

  const page = await c.taskPage('koping-alcohol', taskId);
  expect(page.newsSince).toBe(first?.at);
  expect(page.sent.map(({ text }) => text)).toEqual(['Vi flyttar in en vecka senare.', 'Och öppnar en vecka senare.']);
  expect(await row()).not.toHaveProperty('news');
  expect(await c.taskPage('koping-alcohol', taskId)).not.toHaveProperty('newsSince');
});

test('a tick is stored once, is not for the day after today, and only of what is filed elsewhere', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const { token } = await c.session(accessUrl);
  const tick = (body: object) =>
    c.call<{ errors: { pointer: string }[] }>('POST', `/api/cases/${caseId}/own-filing`, { token, body });
  const wrong = await tick({ filing: 'food-registration', day: '2199-01-01' });
  expect(wrong.status).toBe(422);
  expect(wrong.body.errors.map(({ pointer }) => pointer)).toEqual(['/filing', '/day']);
  const company = { organisationNumber: '556036-0793', name: 'Nya Kafét AB' };
  const named = await c.call('POST', `/api/cases/${caseId}/register-company`, { token, body: company });
  expect(named.status).toBe(422);
});

test('a company that has got its name has it in the inboxes and in the list of cases, the last one that was said', async () => {
  const { form } = await cafeForm(c, 'koping');
  const answers = { ...form.answers, yearly_sales: 'over', pays_how: 'spot' };
  const business = { ...form.business, name: 'Kafé under bildning', organisationNumber: '811218-9876', forming: true };
  const { caseId, accessUrl } = (await c.submit({ ...form, answers, business })).body;
  await c.task('koping-alcohol', caseId, 'alcohol-licence');
  await c.task('koping-building', caseId, 'sign-permit');
  const listed = async () => {
    const rows = [...(await c.inbox('koping-alcohol')), ...(await c.inbox('koping-building'))];
    const token = await c.staff('coordinator-koping');
    const { body } = await c.call<{ cases: typeof rows }>('GET', '/api/cases?municipality=koping', { token });
    const all = [rows, body.cases].map((some) => some.filter((one) => one.caseId === caseId));
    return all.map((some) => [...new Set(some.map((one) => one.business))]);
  };
  expect(await listed()).toEqual([['Kafé under bildning'], ['Kafé under bildning']]);
  const { token } = await c.session(accessUrl);
  for (const name of ['Nya Kafet AB', 'Nya Kafét AB']) {
    const company = { organisationNumber: '556036-0793', name };
    expect((await c.call('POST', `/api/cases/${caseId}/register-company`, { token, body: company })).status).toBe(201);
    expect(await listed()).toEqual([[name], [name]]);
  }
});
