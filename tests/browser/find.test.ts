import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let c: Client;
let reference = '';

beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  browser = await launch();
  const { submitted } = await submitCafe(c, 'koping');
  reference = submitted.body.reference;
  const { caseId } = submitted.body;
  const user = 'koping-building';
  const { taskId } = await c.task(user, caseId, 'sign-permit');
  const token = await c.staff(user);
  await c.call('POST', `/api/tasks/${taskId}/claim`, { token });
  await c.decide(user, taskId);
  const opinion = await c.task(user, caseId, 'alcohol-licence');
  const said = { stance: 'no-objection', text: 'Inget att invända.' };
  expect((await c.call('POST', `/api/tasks/${opinion.taskId}/opinion`, { token, body: said })).status).toBe(201);
  // Of another case there is still something to do.
  const other = await submitCafe(c, 'koping');
  await c.task(user, other.submitted.body.caseId, 'sign-permit');
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

async function signedIn(width: number, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${running.machine.url}${path}`);
  await page.locator('button[value="koping-building"]').click();
  await page.locator('.inbox').waitFor();
  return page;
}

/** Set, it is where pictures of the pages are put, to be looked at. */
const pictures = process.env.PICTURES_TO;
async function seen(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test.each([
  [1280, 'sv', 'Klara', 'Sök', 'Beviljat', 'Spara vyn'],
  [375, 'en', 'Done', 'Search', 'Granted', 'Save the view'],
])(
  'at %i px in %s an officer finds what is done, and the case behind it',
  async (width, language, done, search, granted, save) => {
    const page = await signedIn(width, `/${language}/department`);
    await page.locator('.inbox > li').first().waitFor();
    await seen(page, `inbox-${width}`);
    // What is done is a view of its own, with an address.
    await page.locator('.tabs').getByRole('link', { name: done }).click();
    const rows = page.locator('.inbox > li', { hasText: reference });
    await expect.poll(() => rows.count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?view=done');
    await seen(page, `done-${width}`);
    // What narrows it down is in the address too, and can be saved.
    await page.locator('.filter select').first().selectOption('sign-permit');
    await page.waitForURL(/permit=sign-permit/);
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByRole('button', { name: save }).click();
    await page.locator('.saved-views input').fill('Skyltar');
    await page.locator('.saved-views form button').first().click();
    await page.goto(`${running.machine.url}/${language}/department`);
    await page.locator('.saved-views').getByRole('link', { name: 'Skyltar' }).click();
    await page.waitForURL(/permit=sign-permit&view=done/);
    await expect.poll(() => page.locator('.inbox > li').count()).toBe(1);
    await seen(page, `saved-${width}`);
    // A decided matter is found by its reference.
    await page.locator('input[type=search]').fill(reference);
    await page.locator('.search-box').getByRole('button', { name: search }).click();
    await page.locator('.found > li').first().waitFor();
    // What was searched for stands in no address, and a reload keeps it.
    const place = `${running.machine.url}/${language}/department/search`;
    expect(page.url()).toBe(place);
    await page.reload();
    await page.locator('.found > li').first().waitFor();
    // Another language and a new sign-in keep it in this tab, and in no address.
    const other = language === 'sv' ? 'en' : 'sv';
    for (const to of [other, language]) {
      await page.locator('a.language').click();
      await page.waitForURL(`${running.machine.url}/${to}/department/search`);
      await page.locator('.found > li').first().waitFor();
    }
    const keys = () => page.evaluate(() => Object.keys(sessionStorage));
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith('oidc.user')) sessionStorage.removeItem(key);
    });
    await page.reload();
    await page.locator('button[value="koping-building"]').or(page.locator('.found > li').first()).first().waitFor();
    if ((await page.locator('.found > li').count()) === 0)
      await page.locator('button[value="koping-building"]').click();
    await page.locator('.found > li').first().waitFor();
    expect(page.url()).toBe(place);
    expect((await keys()).some((key) => key.startsWith('kept/search/'))).toBe(true);
    await seen(page, `search-${width}`);
    await page.locator('.found > li a').first().click();
    await page.locator('.part').first().waitFor();
    const text = (await page.locator('.part').allTextContents()).join(' ');
    expect(text).toContain(granted);
    expect(text).toContain('Underlaget visar att kraven är uppfyllda.');
    await seen(page, `case-${width}`);
    await page.goBack();
    await page.locator('.found > li a').first().waitFor();
    expect(page.url()).toBe(place);
    expect(await page.locator('input[type=search]').inputValue()).toBe(reference);
    await page.goForward();
    await page.locator('.part').first().waitFor();
    await page.locator('.part a').first().click();
    await page.locator('.desk').waitFor();
    await page.context().close();
  },
);

test('signing out forgets what was searched for', async () => {
  const page = await signedIn(1280, '/sv/department');
  await page.locator('input[type=search]').fill('Glasskiosken i Arboga');
  await page.keyboard.press('Enter');
  await page.getByText('Inget av era ärenden stämmer').waitFor();
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(await kept()).toContain('Glasskiosken');
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/department'));
  expect(await kept()).not.toContain('Glasskiosken');
  await page.context().close();
});

test('a search that is emptied shows nothing any more, after a reload too', async () => {
  const page = await signedIn(1280, '/sv/department');
  const asked = page.locator('input[type=search]');
  await asked.fill(reference);
  await page.keyboard.press('Enter');
  const found = page.locator('.found > li');
  await found.first().waitFor();
  await asked.fill('');
  await page.keyboard.press('Enter');
  await found.first().waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('search/'))))
    .toEqual([]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
  expect(await asked.inputValue()).toBe('');
  // Back leads to what was found.
  await page.goBack();
  await found.first().waitFor();
  await page.context().close();
});

test('a search that nothing matches says so', async () => {
  const page = await signedIn(1280, '/sv/department');
  await page.locator('input[type=search]').fill('finnsinte');
  await page.keyboard.press('Enter');
  await page.getByText('Inget av era ärenden stämmer').waitFor();
  await seen(page, 'nothing');
  await page.context().close();
});
