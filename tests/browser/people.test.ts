import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let c: Client;
let page: Page;
const department = 'koping-building';
const [one, other, head] = [department, `${department}-2`, `${department}-head`];
const tomorrow = addSpan(dayOf(new Date().toISOString()), days(1));

beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  browser = await launch();
  for (const user of [one, other, head]) await c.ask('GET /api/me', { token: await c.staff(user) });
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
afterEach(() => page.close());

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 800 };
async function signIn(user: string, path: string, viewport = wide): Promise<void> {
  page = await browser.newPage({ viewport });
  await page.goto(`${running.machine.url}${path}`);
  await page.locator(`button[value="${user}"]`).click();
  await page.locator('.signed-in').waitFor();
}
async function signTask() {
  const { submitted } = await submitCafe(c, 'koping');
  const { taskId } = await c.task(one, submitted.body.caseId, 'sign-permit');
  return taskId;
}
const isWithin = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const officers = async () => {
  const token = await c.staff(head);
  const path = { departmentId: department };
  return (await c.ask('GET /api/departments/{departmentId}/officers', { path, token })).officers;
};
const idOf = async (user: string) => (await officers()).find(({ name }) => name === c.nameOf(user))?.id ?? '';

test.each([
  ['sv', 'Lämna över till en kollega', 'Till vem', 'Lämna över', wide],
  ['en', 'Hand over to a colleague', 'To whom', 'Hand over', narrow],
])('%s: an officer hands a task to a colleague, and the page says who has it', async (...said) => {
  const [language, open, whom, button, viewport] = said;
  const taskId = await signTask();
  await signIn(one, `/${language}/department/tasks/${encodeURIComponent(taskId)}`, viewport);
  await page.locator('.hand-over > summary', { hasText: open }).click();
  await page.getByLabel(whom).selectOption({ label: c.nameOf(other) });
  expect([await axeFindings(page), await isWithin()]).toEqual([[], true]);
  await page.locator('.hand-over-form').getByRole('button', { name: button }).click();
  await page.getByText(c.nameOf(other)).first().waitFor();
  expect((await c.taskPage(other, taskId)).claimedByMe).toBe(true);
});

test.each([
  ['sv', 'Fördela arbetet', 'Lämna till', 'Lämna över 2', '2 uppgifter har fått ny handläggare.', wide],
  ['en', 'Distribute the work', 'Hand to', 'Hand over 2', '2 tasks have a new officer.', narrow],
])('%s: the head sees who has what and moves many at once', async (...said) => {
  const [language, title, whom, button, moved, viewport] = said;
  const those = [await signTask(), await signTask()];
  await signIn(head, `/${language}/department`, viewport);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('.loads').first().waitFor();
  expect([await axeFindings(page), await isWithin()]).toEqual([[], true]);
  for (const taskId of those) {
    const link = page.locator(`a[href$="${encodeURIComponent(taskId)}"]`);
    await page.locator('.work-list > li', { has: link }).locator('input').check();
  }
  await page.getByLabel(whom).selectOption({ label: c.nameOf(one) });
  await page.getByRole('button', { name: button }).click();
  await page.locator('[role=status]', { hasText: moved }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  for (const taskId of those) expect((await c.taskPage(one, taskId)).claimedByMe).toBe(true);
});

test.each([
  ['sv', 'Sista dagen', 'Ersättare', 'Spara frånvaron', 'Frånvaron är sparad.', 'Ta bort frånvaron', 'Fyll i', wide],
  ['en', 'Last day', 'Deputy', 'Save the absence', 'The absence is saved.', 'Remove the absence', 'Fill this', narrow],
])('%s: an officer says that they are away, and takes it back', async (...said) => {
  const [language, last, deputy, save, saved, remove, wrong, viewport] = said;
  await signIn(one, `/${language}/department/people`, viewport);
  await page.getByLabel(last).fill(tomorrow);
  await page.getByRole('button', { name: save }).click();
  await page.locator('.wrong', { hasText: wrong }).waitFor();
  // What is wrong is listed too, with the way to its field, and has the focus.
  const listed = page.locator('.absence-form').getByRole('alert').getByRole('link', { name: deputy });
  await page.waitForFunction(() => document.activeElement?.matches('.absence-form > :has([role=alert] li)'));
  await listed.click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  expect(await axeFindings(page)).toEqual([]);
  await page
    .locator('.absence-form')
    .getByLabel(deputy)
    .selectOption({ label: c.nameOf(other) });
  await page.getByRole('button', { name: save }).click();
  await page.locator('[role=status]', { hasText: saved }).waitFor();
  expect([await axeFindings(page), await isWithin()]).toEqual([[], true]);
  await page.getByRole('button', { name: remove }).click();
  await page.getByRole('button', { name: remove }).waitFor({ state: 'detached' });
});

test('a deputy who is said to be the one away is no deputy: the field asks for one', async () => {
  await signIn(head, '/sv/department/people');
  const form = page.locator('.absence-form');
  const deputy = form.getByLabel('Ersättare');
  await deputy.selectOption({ label: c.nameOf(other) });
  await form.getByLabel('Vem är borta?').selectOption({ label: c.nameOf(other) });
  await form.locator('option:checked', { hasText: 'Välj kollega' }).waitFor({ state: 'attached' });
  expect(await deputy.inputValue()).toBe('');
});

test('an officer is away: their deputy sees it in the inbox and decides within three clicks; both stand in the history', async () => {
  const taskId = await signTask();
  await c.call('POST', `/api/tasks/${taskId}/claim`, { token: await c.staff(one) });
  const today = dayOf(new Date().toISOString());
  const { id } = await c.ask('POST /api/departments/{departmentId}/absences', {
    path: { departmentId: department },
    token: await c.staff(one),
    body: { from: today, to: tomorrow, deputy: await idOf(other) },
  });
  await signIn(other, '/sv/department');
  await page.locator('.stand-in h2', { hasText: `Du ersätter ${c.nameOf(one)}` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // One click opens it, one chooses, one decides; the preview between them comes by Enter in the line that was written last.
  await page.locator(`.stand-in a[href$="${encodeURIComponent(taskId)}"]`).click();
  const form = page.locator('.hand form').first();
  await form.locator('input[value=granted]').click();
  await form.locator('textarea').first().fill('Skylten passar platsen.');
  await form.getByLabel('Lagstöd').press('Enter');
  await page.locator('dialog[open] .actions .button').first().click();
  await page.locator('[role=status]', { hasText: 'Uppgiften är avslutad' }).waitFor();
  const told = (await c.taskPage(other, taskId)).case.timeline.map((entry) => entry.text).join('\n');
  expect(told).toContain(`${c.nameOf(other)} tog över uppgiften från ${c.nameOf(one)}.`);
  await c.ask('POST /api/departments/{departmentId}/absences/{id}/withdrawal', {
    path: { departmentId: department, id },
    token: await c.staff(one),
  });
});

test.each([
  ['sv', 'Föreslaget beslut: Beviljat', 'Besluta som föreslaget', 'Vad ska ses över?', 'Skicka tillbaka', wide],
  ['en', 'Proposed decision: Granted', 'Decide as proposed', 'What is to be looked at again?', 'Send back', narrow],
])('%s: two look at a decision: it is proposed, and whoever decides makes it or sends it back', async (...said) => {
  const [language, heading, decide, comment, back, viewport] = said;
  const taskId = await signTask();
  const decision = { outcome: 'granted', motivation: 'Skylten passar platsen.', legalBasis: 'PBL 9 kap.' };
  let pair: object = { may: 'recommends' };
  const sent: (readonly [string, unknown])[] = [];
  // No department of the product asks for it: the answer is as that of one that does.
  await signIn(one, `/${language}/department`, viewport);
  await page.route('**/api/tasks/**', async (route) => {
    const request = route.request();
    // How a decision would read is the same with one pair of eyes.
    if (request.method() === 'POST' && !request.url().endsWith('/decision-preview')) {
      sent.push([new URL(request.url()).pathname.split('/').at(-1) ?? '', request.postDataJSON()]);
      return route.fulfill({ status: 201, json: { status: 'open' } });
    }
    const response = await route.fetch();
    if (request.method() === 'POST') return route.fulfill({ response });
    return route.fulfill({ response, json: { ...(await response.json()), secondPair: pair } });
  });
  await page.locator(`.inbox a[href$="${encodeURIComponent(taskId)}"]`).click();
  const form = page.locator('.hand form').first();
  await form.locator('input[value=granted]').check();
  await form.locator('textarea').first().fill(decision.motivation);
  await form.locator('button[type=submit]').click();
  // What is proposed is seen first too, as the owner would read it.
  const shown = page.locator('dialog[open]');
  await shown.getByText(decision.motivation).waitFor();
  expect([await axeFindings(page), sent]).toEqual([[], []]);
  await shown.locator('.actions .button').first().click();
  await page.locator('[role=status] .ds-alert').waitFor();
  expect(sent).toEqual([
    ['recommend', expect.objectContaining({ outcome: 'granted', motivation: decision.motivation })],
  ]);
  const by = { by: c.nameOf(other), at: new Date().toISOString() };
  pair = { may: 'decides', recommendation: { ...by, outcomeText: heading.split(': ')[1], decision } };
  await page.reload();
  await page.getByRole('heading', { name: heading }).waitFor();
  expect([await axeFindings(page), await isWithin()]).toEqual([[], true]);
  await page.getByLabel(comment).fill('Vilka mått har den?');
  await page.getByRole('button', { name: back, exact: true }).click();
  await page.locator('[role=status] .ds-alert').waitFor();
  await page.getByRole('button', { name: decide }).click();
  // Not before it has been seen as the owner will read it.
  await shown.getByText(decision.motivation).waitFor();
  expect(sent).toHaveLength(2);
  await shown.locator('.actions .button').first().click();
  await expect.poll(() => sent.length).toBe(3);
  await page.locator('[role=status] .ds-alert').waitFor();
  expect(sent.slice(1)).toEqual([
    ['return-recommendation', { comment: 'Vilka mått har den?' }],
    ['decision', decision],
  ]);
});
