import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build-web.ts';
import type { Client } from '../e2e/client.ts';
import type { DraftKey } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { cafeAddress, draftPath, filledDraft, openForm, saved } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let url: string;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  ({ url } = running.machine);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(() => context.close());

/** A filled-in draft of a café in Köping and Arboga. */
async function draftOfTwo(): Promise<DraftKey> {
  const draft = await filledDraft(c);
  const { body } = await c.call('GET', `/api/drafts/${draft.id}`, { token: draft.token });
  await c.call('PUT', `/api/drafts/${draft.id}`, {
    token: draft.token,
    body: { ...body, also: ['arboga'] },
    headers: { 'If-Match': '"1"' },
  });
  return draft;
}

test('the receipt of an application to two municipalities shows both cases, and leads to each', async () => {
  const draft = await draftOfTwo();
  await openForm(page, url, draft, 'review');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await page.getByRole('heading', { name: 'Vi har tagit emot er ansökan' }).waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  const [koping, arboga] = [/KOP-\d{4}-\d{5}/.exec(text)?.[0] ?? '-', /ARB-\d{4}-\d{5}/.exec(text)?.[0] ?? '-'];
  expect(text).toContain(`${koping} i Köping och ${arboga} i Arboga`);
  await page.getByRole('heading', { name: `Arboga: ${arboga}` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: `Köping: ${koping}` }).waitFor();
  await page.getByRole('link', { name: 'Följ ärendet i Arboga' }).click();
  await page.getByText(arboga).first().waitFor();
  await page.locator('.parts > li').first().waitFor();
  expect(await page.locator('main').textContent()).not.toContain(koping);

  const english = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await english.goto(`${url}${draftPath(draft, 'en')}`);
  await english.getByRole('link', { name: 'Follow the case in Arboga' }).waitFor();
  await english.context().close();
});

test('what the address says of other municipalities goes with the plan, the form and its draft', async () => {
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/guide/plan'));
  await page.goto(
    `${url}/sv/apply${cafeAddress.replace('municipality=koping', 'municipality=koping&also=arboga.kungsor')}`,
  );
  expect((await asked).postDataJSON()).toMatchObject({ municipality: 'koping', also: ['arboga', 'kungsor'] });
  await page.locator('input[name="applicant.name"]').fill('Test Sökande');
  await saved(page).waitFor();
  const [id = '', token = ''] = new URL(page.url()).hash.slice(1).split('.');
  const { body } = await c.call('GET', `/api/drafts/${id}`, { token });
  expect(body).toMatchObject({ municipality: 'koping', also: ['arboga', 'kungsor'] });
});
