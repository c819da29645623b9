import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { fail, loseAnswer } from '../browser/owner.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let accessUrl: string;
let taskId: string;
let caseId: string;
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
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  const { submitted } = await submitCafe(c, 'koping');
  ({ accessUrl, caseId } = submitted.body);
  ({ taskId } = await c.task('koping-building', caseId, 'sign-permit'));
  await ask('Skicka ritningen.');
  await open();
});
afterEach(() => context.close());

const ask = async (text: string) =>
  c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
    token: await c.staff('koping-building'),
    body: { text, items: ['Ritning'], lastDay: inDays(30) },
  });
const open = async (of: Page = page) => {
  await of.goto(`${running.machine.url}/sv/case${new URL(accessUrl).hash}`);
  await of.locator('.permit-rows > li').first().waitFor();
  // What was begun stands open.
  if (!(await form(of).isVisible())) await of.getByRole('button', { name: 'Svara', exact: true }).click();
};
const form = (of: Page = page) => of.locator('.request');
const text = (of: Page = page) => form(of).locator('textarea');
const send = (of: Page = page) => form(of).locator('button[type=submit]');
const answered = (of: Page = page) => of.locator('[role=status] .notice', { hasText: 'Svaret är skickat' });
const stored = async () => (await c.taskPage('koping-building', taskId)).case.requests.map((r) => r.answer?.text);
const addFile = async (name: string) => {
  await form().locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf });
  await form().locator('.files li', { hasText: name }).waitFor();
};

test('text and files outlive a reload and a closed tab, and go when they are sent', async () => {
  await text().fill('Ett långt svar');
  await addFile('ritning.pdf');
  await page.reload();
  await form().locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
  expect(await text().inputValue()).toBe('Ett långt svar');
  await page.close();
  page = await context.newPage();
  await open();
  expect(await text().inputValue()).toBe('Ett långt svar');
  await send().click();
  await answered().waitFor();
  // It is said where the reader is, and can be read afterwards.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  const read = page.locator('.answered article', { hasText: 'Skicka ritningen.' });
  expect(await read.textContent()).toContain('Ett långt svar');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText(/^Det ni har skickat/).click();
  expect(await axeFindings(page)).toEqual([]);
  const fetched = page.waitForEvent('download');
  await read.getByRole('button', { name: 'ritning.pdf' }).click();
  expect((await fetched).suggestedFilename()).toBe('ritning.pdf');
  expect(await stored()).toEqual(['Ett långt svar']);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('without a network the answer stays and is sent when it is back', async () => {
  await text().fill('Skrivet utan nät');
  await addFile('ritning.pdf');
  await context.setOffline(true);
  await send().click();
  await form().locator('[role=alert]', { hasText: 'Vi skickar det när uppkopplingen är tillbaka' }).waitFor();
  expect(await text().inputValue()).toBe('Skrivet utan nät');
  expect(await form().locator('.files li').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await context.setOffline(false);
  await answered().waitFor();
  expect(await stored()).toEqual(['Skrivet utan nät']);
});

test('an answer that is changed while it waits is not sent by itself', async () => {
  await text().fill('Halvt');
  await context.setOffline(true);
  await send().click();
  await form().locator('[role=alert]', { hasText: 'när uppkopplingen är tillbaka' }).waitFor();
  await text().fill('Halvt, och nu helt');
  await context.setOffline(false);
  await form().locator('[role=alert]', { hasText: 'när uppkopplingen är tillbaka' }).waitFor({ state: 'detached' });
  expect(await stored()).toEqual([undefined]);
  await send().click();
  await answered().waitFor();
  expect(await stored()).toEqual(['Halvt, och nu helt']);
});

test('a service that fails, and an answer lost on its way, lose and double nothing', async () => {
  await text().fill('Ett svar');
  const through = await fail(page, '**/supplements/*', 500, 'POST');
  await send().click();
  await form().locator('[role=alert]', { hasText: 'Något gick fel hos oss' }).waitFor();
  expect(await text().inputValue()).toBe('Ett svar');
  await through();
  await loseAnswer(page, '**/supplements/*');
  await send().dblclick();
  await answered().waitFor();
  expect(await stored()).toEqual(['Ett svar']);
});

test('an answer that arrived is not called unsent when only the word of it was lost', async () => {
  await text().fill('  Ett svar ');
  await page.route('**/supplements/*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await send().click();
  await expect.poll(stored).toEqual(['Ett svar']);
  await page.reload();
  await page.locator('.answered article', { hasText: 'Ett svar' }).waitFor({ state: 'attached' });
  expect(await page.locator('.unsent').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('whoever writes for longer than a session lasts sends all the same, files too', async () => {
  await page.evaluate((id) => sessionStorage.setItem(`session-${id}`, 'for-gammal'), caseId);
  await addFile('ritning.pdf');
  await text().fill('Efter en lång lunch');
  await page.evaluate((id) => sessionStorage.setItem(`session-${id}`, 'for-gammal'), caseId);
  await send().click();
  await answered().waitFor();
  expect(await stored()).toEqual(['Efter en lång lunch']);
});

test('an officer who does something at the same moment does not stop the answer', async () => {
  await text().fill('Samtidigt');
  await page.route('**/supplements/*', async (route) => {
    await ask('En fråga till.');
    await route.continue();
  });
  await send().click();
  await answered().waitFor();
  expect(await stored()).toEqual(['Samtidigt', undefined]);
});

test('a question that was answered from elsewhere keeps what was written here in sight', async () => {
  const other = await (await browser.newContext()).newPage();
  await open(other);
  await text().fill('Mitt svar');
  await text(other).fill('Kollegans svar');
  await send(other).click();
  await answered(other).waitFor();
  await other.context().close();
  await send().click();
  const article = page.locator('.answered article', { hasText: 'Skicka ritningen.' });
  await article.locator('.unsent').waitFor();
  expect(await article.textContent()).toContain('Kollegans svar');
  expect(await article.locator('.unsent').textContent()).toContain('Mitt svar');
  expect(await axeFindings(page)).toEqual([]);
  expect(await stored()).toEqual(['Kollegans svar']);
  await article.getByRole('button', { name: 'Ta bort' }).click();
  await article.locator('.unsent').waitFor({ state: 'detached' });
});

test('two tabs show the same answer while it is written', async () => {
  const other = await context.newPage();
  await open(other);
  await text().fill('Från första fliken');
  await other.waitForFunction(() => document.querySelector('textarea')?.value === 'Från första fliken');
});

test('a page whose content cannot be fetched again keeps it', async () => {
  await text().fill('Kvar');
  await fail(page, '**/api/cases/*', 0, 'GET');
  const sign = page.locator('.permit-rows > li', { hasText: 'Bygglov för skylt' });
  await sign.locator('summary').click();
  await sign.getByRole('button', { name: 'Återkalla ansökan' }).click();
  await page.getByRole('button', { name: 'Ja, återkalla' }).click();
  await page.locator('.case > [role=alert] .ds-alert').waitFor();
  expect(await text().inputValue()).toBe('Kvar');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Försök igen' }).first().click();
  await page.locator('.permit-rows', { hasText: 'Återkallat' }).waitFor();
});
