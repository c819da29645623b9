import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { cafeAddress, fail } from './owner.ts';

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

test('a page whose script cannot be fetched says so, keeps the way back, and opens when the network is there again', async () => {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/sv/guide${cafeAddress}`);
  const through = await fail(context, /assets\/apply[^/]*\.js/, 0);
  const toForm = page.locator('main a[href*="/apply"]').first();
  await toForm.click();
  await page.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Er plan' }).waitFor();
  await toForm.click();
  await page.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' }).waitFor();
  await through();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByRole('heading', { level: 1, name: /ansökan/ }).waitFor();
  await page.locator('.saved').waitFor();
  await context.close();
});

test.each([
  ['/en/apply', 'apply'],
  ['/en/case#a.b', 'case'],
  ['/en/address#a.1.confirm.b', 'address'],
])('%s opened on such a line is not left empty', async (path, script) => {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  const through = await fail(context, new RegExp(`assets/${script}[^/]*\\.js`), 0);
  await page.goto(`${url}${path}`);
  await page.getByRole('heading', { level: 1, name: 'The page could not be shown' }).waitFor();
  await through();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.getByRole('heading', { level: 1, name: 'The page could not be shown' }).waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
  await context.close();
});
