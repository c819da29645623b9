import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, bringIntoSight, launch } from './browser.ts';
import { fail, loseAnswer } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  browser = await launch();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** Set, it is where pictures of the pages are put, to be looked at. */
const pictures = process.env.PICTURES_TO;
async function seen(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

const reasons = 'Köket ska fritera. Då behövs en fettavskiljare.';

async function isWell(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** A café, the desk of the officer who registers it, and the page of its owner. */
async function cafe(language: string, width: number) {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const { taskId } = await c.task('koping-environment', caseId, 'food-registration');
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const desk = await context.newPage();
  await desk.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(taskId)}`);
  await desk.locator('button[value="koping-environment"]').click();
  await desk.locator('.desk').waitFor();
  const suggestions = desk.locator('section[aria-labelledby=staff-suggestions]');
  const owner = async () => {
    const page = await context.newPage();
    await page.goto(accessUrl.replace('/sv/', `/${language}/`));
    return page;
  };
  return { caseId, accessUrl, desk, suggestions, owner };
}

/** The officer opens what is suggested, chooses what is missing and says why. */
async function suggest({ desk, suggestions }: Awaited<ReturnType<typeof cafe>>) {
  await bringIntoSight(suggestions);
  await suggestions.locator('button[aria-expanded]').click();
  const form = suggestions.locator('form');
  await form.locator('select').waitFor();
  await form.locator('button[type=submit]').click();
  // Nothing is chosen: it says so at the field.
  await form.locator('select[aria-invalid]').waitFor();
  expect(await form.getByRole('alert').getByRole('link').count()).toBe(2);
  await seen(desk, `suggest-wrong-${desk.viewportSize()?.width}`);
  await form.locator('select').selectOption('grease-separator');
  await form.locator('textarea').fill(reasons);
  await isWell(desk);
  await form.locator('button[type=submit]').click();
  await suggestions.locator('article').waitFor();
}

describe.each([
  ['sv', 375],
  ['en', 1280],
] as const)('a permit that an officer suggests, in %s at %i', (language, width) => {
  test('is read by the owner, who fills in what it needs and says yes', async () => {
    const of = await cafe(language, width);
    await suggest(of);
    const page = await of.owner();
    const told = page.locator('section[aria-labelledby=suggestions]');
    await told.getByText(reasons).waitFor();
    await isWell(page);
    // It stands among what they can do, with a way to it that leaves the address of the case as it is.
    const line = page.locator('.owed > li', { has: page.locator('a[href="#suggestion-1"]') });
    const { href } = new URL(page.url());
    await line.locator('a').click();
    await page.waitForFunction(() => document.activeElement?.id === 'suggestion-1');
    expect(page.url()).toBe(href);
    await told.locator('button[aria-expanded]').first().click();
    const form = told.locator('form');
    await form.locator('button[type=submit]').click();
    await form.locator('.wrong').first().waitFor();
    // What is to be corrected is listed, each with the way to its field.
    const listed = form.getByRole('alert').getByRole('link');
    expect(await listed.count()).toBe(await form.locator('.wrong').count());
    expect(await listed.last().textContent()).toMatch(/^[^?:]+(\?|:) [^:]+$/);
    await listed.last().click();
    const field = (await listed.last().getAttribute('href'))?.slice(1) ?? '';
    const isThere = (id: string) => document.getElementById(id)?.contains(document.activeElement) === true;
    expect(await page.evaluate(isThere, field)).toBe(true);
    expect(page.url()).toBe(href);
    await seen(page, `suggestion-wrong-${width}`);
    await isWell(page);
    for (const field of await form.locator('input:not([type=radio]):not([type=checkbox]), textarea').all())
      await field.fill((await field.getAttribute('inputmode')) === 'decimal' ? '40' : 'Ett exempel');
    for (const group of await form.locator('fieldset').all()) await group.locator('input').first().check();
    // What is written stays, and stands open.
    await page.reload();
    await form.locator('button[type=submit]').click();
    await page.locator('.said .notice').waitFor();
    await isWell(page);
    expect(await told.count()).toBe(0);
    expect(await line.count()).toBe(0);
    await c.task('koping-water', of.caseId, 'grease-separator');
  });

  test('is declined with a word of why, which the officer reads', async () => {
    const of = await cafe(language, width);
    await suggest(of);
    const page = await of.owner();
    const told = page.locator('section[aria-labelledby=suggestions]');
    await told.locator('button[aria-expanded]').last().click();
    await told.locator('textarea').fill('Vi friterar inte.');
    await isWell(page);
    // The word of it is lost, and what is changed since is not passed over in silence.
    await loseAnswer(page, '**/decline-suggestion');
    await told.locator('button[type=submit]').click();
    await page
      .getByRole('alert')
      .filter({ has: page.getByRole('heading') })
      .waitFor();
    await told.locator('textarea').fill('Vi friterar inte alls.');
    await told.locator('button[type=submit]').click();
    await page
      .locator('.said .notice', {
        hasText: /Det ni skrev är inte skickat|What you wrote has not been sent/,
      })
      .waitFor();
    await of.desk.reload();
    await of.desk.locator('.desk').waitFor();
    await bringIntoSight(of.suggestions);
    await of.suggestions.locator('button[aria-expanded]').click();
    await of.suggestions.getByText('Vi friterar inte.').waitFor();
    await isWell(of.desk);
  });
});

test('a no that waits for the network is sent though its form is closed, stands open after a reload, and gives way to a yes', async () => {
  const of = await cafe('sv', 375);
  await suggest(of);
  const page = await of.owner();
  const told = page.locator('section[aria-labelledby=suggestions]');
  const [yes, no] = [told.locator('button[aria-expanded]').first(), told.locator('button[aria-expanded]').last()];
  const open = { yes: told.locator('form').first(), no: told.locator('form').last() };
  const waits = told.locator('[role=alert]', { hasText: 'Det är inte skickat än' });
  await no.click();
  const through = await fail(page, '**/decline-suggestion', 0);
  await open.no.locator('button[type=submit]').click();
  await waits.waitFor();
  // Not one word is written of it: it is seen all the same not to have been sent. Closed too, it hears of what is written elsewhere.
  await no.click();
  const other = await of.owner();
  await other.locator('section[aria-labelledby=suggestions] textarea').fill('Vi friterar');
  // What it says then is not said to nobody: it opens.
  const failed = open.no.getByRole('alert').filter({ has: page.getByRole('heading') });
  await failed.filter({ hasNotText: 'Det är inte skickat än' }).waitFor();
  await other.close();
  await page.reload();
  await open.no.locator('textarea').fill('Vi friterar inte.');
  await open.no.locator('button[type=submit]').click();
  await waits.waitFor();
  // A yes that is sent is meant in place of it.
  await yes.click();
  await fail(page, '**/accept-suggestion', 0);
  await open.yes.locator('button[type=submit]').click();
  await open.yes.locator('[role=alert]', { hasText: 'Det är inte skickat än' }).waitFor();
  await open.no.getByText('Det är inte skickat än').waitFor({ state: 'detached' });
  await isWell(page);
  await open.no.locator('button[type=submit]').click();
  await open.no.locator('[role=alert]', { hasText: 'Det är inte skickat än' }).waitFor();
  await open.yes.getByText('Det är inte skickat än').waitFor({ state: 'detached' });
  await yes.click();
  await no.click();
  await open.no.waitFor({ state: 'hidden' });
  await isWell(page);
  await through();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('.said .notice').waitFor();
  expect((await c.caseOf(await c.session(of.accessUrl))).suggestions).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept/decline')))).toEqual(
    [],
  );
});

test('what an officer was writing when nothing can be suggested any more is shown until it is removed', async () => {
  const { desk, suggestions } = await cafe('sv', 1280);
  const opened = async () => {
    await bringIntoSight(suggestions);
    await suggestions.locator('button[aria-expanded]').click();
  };
  await opened();
  await suggestions.locator('form textarea').fill(reasons);
  await desk.route('**/suggestions', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), options: [] } });
  });
  await desk.reload();
  await desk.locator('.desk').waitFor();
  await opened();
  const unsent = suggestions.locator('.unsent', { hasText: reasons });
  await unsent.waitFor();
  await isWell(desk);
  await unsent.getByRole('button', { name: 'Ta bort texten' }).click();
  await unsent.waitFor({ state: 'detached' });
  expect(await desk.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('/suggest/')))).toEqual([]);
});

test('what an officer was suggesting is theirs: whoever signs in after them at the desk sees nothing of it', async () => {
  const { desk, suggestions } = await cafe('sv', 1280);
  const written = suggestions.locator('form textarea');
  const opened = async () => {
    await desk.locator('.desk').waitFor();
    await bringIntoSight(suggestions);
    await suggestions.locator('button[aria-expanded]').click();
    await written.waitFor();
  };
  await opened();
  await written.fill(reasons);
  const kept = () => desk.evaluate(() => Object.values(sessionStorage).join());
  /** Nobody signed out: the sign-in ran out, and somebody signs in. */
  const next = async (user: string) => {
    await desk.evaluate(() => {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith('oidc.user')) sessionStorage.removeItem(key);
    });
    await desk.context().clearCookies();
    await desk.reload();
    await desk.locator(`button[value="${user}"]`).click();
    await opened();
  };
  await next('koping-environment');
  expect(await written.inputValue()).toBe(reasons);
  await next('koping-environment-2');
  expect(await written.inputValue()).toBe('');
  expect(await kept()).not.toContain(reasons);
});
