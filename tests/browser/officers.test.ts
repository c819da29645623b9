import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { loseAnswer } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let taskId: string;
let owner: { readonly caseId: string; readonly token: string };
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  const { submitted } = await submitCafe(c, 'koping');
  owner = await c.session(submitted.body.accessUrl);
  ({ taskId } = await c.task('koping-building', submitted.body.caseId, 'sign-permit'));
  await open();
  await signIn();
});
afterEach(() => context.close());

const paper = async () => {
  const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
  const { id } = await sendFile(c, file, { ...owner, request: 'sign-permit' });
  return { id, name: file.name, size: pdf.length };
};
const path = () => `/sv/department/tasks/${encodeURIComponent(taskId)}`;
const open = () => page.goto(`${running.machine.url}${path()}`);
const signIn = async (user = 'koping-building') => {
  await page.locator(`button[value="${user}"]`).click();
  await page.locator('.signed-in').waitFor();
};
const decision = () => page.locator('.hand form').first();
const request = () => page.locator('.hand form').nth(1);
const reasons = () => decision().locator('textarea').first();
const write = async (text: string) => {
  await decision().locator('input[value=granted]').check();
  await reasons().fill(text);
};
const decide = () => decision().locator('button[type=submit]');
const confirm = () => page.getByRole('dialog').getByRole('button', { name: 'Fatta beslutet' });
const decideNow = async () => {
  await decide().click();
  await confirm().click();
};
const openQuestion = () => page.getByRole('tab', { name: 'Fråga' }).click();
const finished = () => page.locator('[role=status] .ds-alert', { hasText: 'Uppgiften är avslutad' });
const stored = async () => {
  const { case: view } = await c.taskPage('koping-building', taskId);
  const decision = view.permits.find((p) => p.id === 'sign-permit')?.decision;
  return decision && 'motivation' in decision ? decision.motivation : undefined;
};

test('what is written outlives a reload, the inbox and the way back', async () => {
  await write('Ett långt skäl');
  await openQuestion();
  await request().locator('textarea').first().fill('En halv fråga');
  await page.reload();
  await page.locator('.desk').waitFor();
  expect(await reasons().inputValue()).toBe('Ett långt skäl');
  expect(await decision().locator('input[value=granted]').isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Till inkorgen' }).click();
  await page.locator('.inbox').first().waitFor();
  await page.goBack();
  await page.locator('.desk').waitFor();
  expect(await reasons().inputValue()).toBe('Ett långt skäl');
  expect(await request().locator('textarea').first().inputValue()).toBe('En halv fråga');
  await decideNow();
  await finished().waitFor();
  expect(await stored()).toBe('Ett långt skäl');
});

test('an expired sign-in leads to a new one and back to the same task, with the text', async () => {
  await write('Skrivet före lunch');
  await page.route('**/api/tasks/**', (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
  await decide().click();
  const expired = page.locator('[role=alert]', { hasText: 'Inloggningen har gått ut' });
  await expired.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await reasons().inputValue()).toBe('Skrivet före lunch');
  await page.unrouteAll();
  // The provider's own sign-in has run out too.
  await context.clearCookies();
  await expired.getByRole('button', { name: 'Logga in igen' }).click();
  await signIn();
  await page.locator('.desk').waitFor();
  expect(new URL(page.url()).pathname).toBe(path());
  expect(await reasons().inputValue()).toBe('Skrivet före lunch');
  await decideNow();
  await finished().waitFor();
  expect(await stored()).toBe('Skrivet före lunch');
});

test('a file asked for after the sign-in ran out leads to a new one', async () => {
  await c.call('POST', `/api/cases/${owner.caseId}/permits/sign-permit/papers`, {
    token: owner.token,
    body: { files: [await paper()] },
  });
  await page.reload();
  await page.route('**/attachments/**', (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
  await page.locator('.material').getByRole('button', { name: 'ritning.pdf', exact: true }).click();
  await page.getByRole('button', { name: 'Logga in igen' }).waitFor();
});

test('a task that has changed says what is new, keeps the text, and is sent again on purpose', async () => {
  await write('Skrivet mot en äldre uppgift');
  await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
    token: await c.staff('koping-building'),
    body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: inDays(30) },
  });
  await decide().click();
  const news = page.locator('.news');
  await news.waitFor();
  expect(await news.locator('li').count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await reasons().inputValue()).toBe('Skrivet mot en äldre uppgift');
  expect(await stored()).toBeUndefined();
  // On purpose: the rules have their say now, and the text is still there.
  await decide().click();
  await page.locator('.error-summary li').or(page.getByRole('alert').locator('.ds-alert')).first().waitFor();
  expect(await news.count()).toBe(0);
  expect(await reasons().inputValue()).toBe('Skrivet mot en äldre uppgift');
});

test('a double click is one request and one message', async () => {
  await write('Två snabba klick');
  const posts: string[] = [];
  page.on('request', (r) => r.method() === 'POST' && r.url().endsWith('/decision') && posts.push(r.url()));
  await decide().dblclick();
  await confirm().dblclick();
  await finished().waitFor();
  expect(posts).toHaveLength(1);
  expect(await page.locator('[role=alert] .ds-alert').count()).toBe(0);
});

test('an answer that was lost on its way doubles nothing, and the text is gone when it is stored', async () => {
  await openQuestion();
  await request().locator('textarea').first().fill('Skicka ritningen.');
  await request().locator('textarea').nth(1).fill('Ritning');
  await request().locator('input[type=date]').fill(inDays(30));
  await loseAnswer(page, '**/supplement-requests');
  await request().locator('button[type=submit]').click();
  await page.locator('[role=alert]', { hasText: 'Det skickas när uppkopplingen är tillbaka' }).waitFor();
  await page.locator('[role=status] .ds-alert', { hasText: 'Sparat' }).waitFor();
  expect(await request().locator('textarea').first().inputValue()).toBe('');
  expect((await c.taskPage('koping-building', taskId)).case.requests).toHaveLength(1);
});

test('without a network it is sent when it is back', async () => {
  await write('Skrivet utan nät');
  await decide().click();
  await confirm().waitFor();
  await context.setOffline(true);
  await confirm().click();
  await page.locator('[role=alert]', { hasText: 'Det skickas när uppkopplingen är tillbaka' }).waitFor();
  expect(await reasons().inputValue()).toBe('Skrivet utan nät');
  await context.setOffline(false);
  await finished().waitFor();
  expect(await stored()).toBe('Skrivet utan nät');
});

test('what was written in a task that a colleague finished stays in sight', async () => {
  await write('Min motivering');
  await c.decide('koping-building', taskId, { motivation: 'Kollegans motivering' });
  await decide().click();
  const unsent = page.locator('.unsent');
  await unsent.waitFor();
  expect(await unsent.textContent()).toContain('Min motivering');
  expect(await axeFindings(page)).toEqual([]);
  expect(await stored()).toBe('Kollegans motivering');
});

test('a shared desk keeps nothing after sign-out; the department’s draft is on the server, and no other department’s', async () => {
  await write('Bara mitt');
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.locator('.steps').waitFor();
  const kept = () => page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)].join());
  expect(await kept()).not.toContain('Bara mitt');
  await open();
  await signIn();
  await page.locator('.desk').waitFor();
  expect(await reasons().inputValue()).toBe('Bara mitt');
  // Nobody signed out, the sign-in ran out, and somebody else signs in.
  await context.setOffline(true);
  await write('Bara mitt, inte sparat');
  await context.setOffline(false);
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('oidc.user')) sessionStorage.removeItem(key);
  });
  await context.clearCookies();
  await open();
  await signIn('koping-environment');
  expect(await kept()).not.toContain('Bara mitt');
  expect(await page.locator('main').textContent()).not.toContain('Bara mitt');
});
