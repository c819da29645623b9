import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { launch } from './browser.ts';
import { cafeAddress, draftPath, field, filledDraft } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let url: string;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  ({ url } = running.machine);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const someCase = async () => (await submitCafe(running.client, 'koping')).submitted.body;

test('whoever skips to the content with the keyboard keeps the key of the case, and of the draft', async () => {
  const { accessUrl } = await someCase();
  const page = await browser.newPage();
  for (const path of [
    `/sv/case${new URL(accessUrl).hash}`,
    draftPath(await filledDraft(running.client), 'sv', 'you'),
  ]) {
    await page.goto(`${url}/sv`);
    await page.goto(url + path);
    await page.locator('.saved, .folds').first().waitFor();
    await page.locator('a.skip').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(page.url()).toBe(url + path);
  }
  await page.close();
});

test('the link of another case, or draft, that is opened in the same tab opens that', async () => {
  const [one, other] = [await someCase(), await someCase()];
  const page = await browser.newPage();
  const open = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  await page.goto(`${url}/sv/case`);
  await page.getByRole('heading', { level: 1, name: 'Öppna ert ärende' }).waitFor();
  await open(new URL(one.accessUrl).hash);
  await page.getByRole('heading', { level: 1, name: one.reference }).waitFor();
  await open(new URL(other.accessUrl).hash);
  await page.getByRole('heading', { level: 1, name: other.reference }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: one.reference }).waitFor();

  const mine = await filledDraft(running.client);
  const theirs = await filledDraft(running.client, {});
  await page.goto(url + draftPath(mine, 'sv', 'you'));
  await field(page, 'applicant.name').fill('Den första');
  await open(new URL(url + draftPath(theirs, 'sv', 'you')).hash);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[id="applicant.name"]')?.value !== 'Den första',
  );
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[id="applicant.name"]')?.value === 'Den första',
  );
  await page.close();
});

test('a case that was left open is read anew when its page comes into sight again, and what is being written stays', async () => {
  const { accessUrl, caseId } = await someCase();
  const page = await browser.newPage();
  await page.goto(`${url}/sv/case${new URL(accessUrl).hash}`);
  const fold = page.locator('.folds details', { has: page.getByText('E-postadress', { exact: true }) });
  await fold.locator('summary').click();
  await fold.locator('input').fill('halvvags@');
  const { taskId } = await running.client.task('koping-land', caseId, 'land-lease');
  await running.client.decide('koping-land', taskId);
  const row = page.locator('.permit-rows > li', { hasText: 'Kommunens yttrande om platsen' }).first();
  await row.getByText('Granskas').waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await row.getByText('Granskas').waitFor({ state: 'detached' });
  expect(await fold.locator('input').inputValue()).toBe('halvvags@');
  await page.close();
});

test('a browser that may keep nothing opens the case and the form, and goes from the plan to the form', async () => {
  const { accessUrl, reference } = await someCase();
  const page = await browser.newPage();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('nothing is kept', 'SecurityError');
        },
      });
  });
  await page.goto(`${url}/sv/case${new URL(accessUrl).hash}`);
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
  await page.goto(`${url}/sv/guide${cafeAddress}`);
  await page.locator('main a[href*="/apply"]').first().click();
  await page.locator('.saved').waitFor();
  await page.close();
});
