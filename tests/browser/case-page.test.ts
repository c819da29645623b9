import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeForm, submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, barelyMoved, brokenWords, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let caseId: string;
let accessUrl: string;
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
  context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  page = await context.newPage();
  const { submitted } = await submitCafe(c, 'koping');
  ({ accessUrl, caseId } = submitted.body);
});
afterEach(() => context.close());

async function open(language = 'sv'): Promise<void> {
  await page.goto(`${running.machine.url}/${language}/case${new URL(accessUrl).hash}`);
  await page.locator('.permit-rows > li').first().waitFor();
}
const fold = (name: string | RegExp) => page.locator('.folds details', { has: page.getByText(name) });
const file = { name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf };

test.each([375, 368, 320])('no word of what is owed or of a part is broken in the middle at %i px', async (width) => {
  await page.setViewportSize({ width, height: 812 });
  await open();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await page.locator('.fold .owed .what').count()).toBeGreaterThan(3);
  expect(await brokenWords(page.locator('.owed .what, .permit-rows .name'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('the case is asked for once, while the script of its page is still on its way', async () => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}`);
  });
  const arrived = page.waitForResponse(`**/api/cases/${caseId}`);
  await page.route('**/assets/case-*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open();
  const once = [`GET /api/cases/${caseId}`];
  expect(asked).toEqual(['POST /api/sessions', ...once]);
  // What is drawn in its turn comes below what was, and moves nothing.
  await page.locator('.bottom').waitFor();
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(barelyMoved);
  await page.reload();
  await page.locator('.permit-rows > li').first().waitFor();
  // The session is kept, and the case is not.
  expect(asked).toEqual(['POST /api/sessions', ...once, ...once]);
});

test.each([
  ['sv', 375, 'light'],
  ['sv', 1280, 'dark'],
  ['en', 375, 'dark'],
  ['en', 1280, 'light'],
] as const)('in %s, %d wide and %s: where it stands comes first, and all of it can be reached', async (...how) => {
  const [language, width, colorScheme] = how;
  await page.setViewportSize({ width, height: 812 });
  await page.emulateMedia({ colorScheme });
  await open(language);
  const { now, permits, owes } = await c.caseOf(await c.session(accessUrl));
  if (language === 'sv') expect(await page.locator('.says .sentence').textContent()).toBe(now.status);
  expect(await page.locator('html').getAttribute('data-municipality')).toBe('koping');
  expect(await page.locator('.permit-rows > li').count()).toBe(permits.length);
  expect(await page.locator('.owed > li').count()).toBe(owes.length);
  expect(await axeFindings(page)).toEqual([]);
  // The municipality's own opinion has no way out of it.
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const [i, permit] of permits.entries()) {
    const ways = await page.locator('.permit-rows > li').nth(i).locator('button').count();
    expect(ways, permit.id).toBe(permit.withdrawable ? 1 : 0);
  }
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('a paper that is owed is handed in right there, and is owed no more', async () => {
  await open();
  const line = page.locator('.owed > li', { hasText: 'Registreringsbevis' });
  await line.getByRole('button', { name: 'Lämna in' }).click();
  expect(await page.evaluate(() => document.activeElement?.classList.contains('panel-of-owed'))).toBe(true);
  await line.locator('button[type=submit]').click();
  await line.locator('[role=alert]', { hasText: 'Fyll i' }).waitFor();
  await line.locator('input[type=file]').setInputFiles(file);
  await line.locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
  // What is begun stands open after a reload.
  await page.reload();
  await line.locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
  await line.locator('button[type=submit]').click();
  await page.locator('[role=status] .notice', { hasText: 'Pappren är inlämnade' }).waitFor();
  await line.waitFor({ state: 'detached' });
  const { owes, sent } = await c.caseOf(await c.session(accessUrl));
  expect(owes.map((owed) => owed.name)).not.toContain('Registreringsbevis');
  expect(sent[0]?.files.map((one) => one.name)).toEqual(['ritning.pdf']);
});

test('a message outlives a reload, goes once, and can be read afterwards', async () => {
  await open();
  const write = fold('Skriv till handläggaren');
  await write.locator('summary').click();
  await write.locator('textarea').fill('Vi flyttar in en vecka senare.');
  await write.locator('select').selectOption('sign-permit');
  // The words go along to whom they are written.
  expect(await write.locator('textarea').inputValue()).toBe('Vi flyttar in en vecka senare.');
  await page.reload();
  await write.locator('textarea').waitFor();
  expect(await write.locator('select').inputValue()).toBe('sign-permit');
  expect(await write.locator('textarea').inputValue()).toBe('Vi flyttar in en vecka senare.');
  await write.locator('button[type=submit]').dblclick();
  await page.locator('[role=status] .notice', { hasText: 'Meddelandet är skickat till' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  const { sent } = await c.caseOf(await c.session(accessUrl));
  expect(sent.map(({ permit, text }) => [permit, text])).toEqual([['sign-permit', 'Vi flyttar in en vecka senare.']]);
  const read = fold(/^Det ni har skickat/);
  await read.locator('summary').click();
  await read.getByText('Vi flyttar in en vecka senare.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a copy that cannot be fetched says so, and is fetched when it is asked for again', async () => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await open();
  const read = fold(/^Det ni har skickat/);
  await read.locator('summary').click();
  await context.setOffline(true);
  const copy = read.getByRole('button', { name: 'Det ni skickade in, som PDF' });
  await copy.click();
  await read.locator('[role=alert]', { hasText: 'Vi når inte tjänsten' }).waitFor();
  await context.setOffline(false);
  const download = page.waitForEvent('download');
  await copy.click();
  expect((await download).suggestedFilename()).toMatch(/^KOP-.*\.pdf$/);
  expect(await read.locator('[role=alert]').allTextContents()).toEqual(['']);
  expect(wrong).toEqual([]);
});

test('what was refused before it is a choice, explained, with a button that makes it', async () => {
  await c.decide('koping-land', (await c.task('koping-land', caseId, 'land-lease')).taskId, { outcome: 'refused' });
  const place = await c.task('police', caseId, 'public-place');
  const refused = { outcome: 'refused', hearingException: 'Kommunen har avstyrkt.' };
  await c.decide('police', place.taskId, refused);
  const session = await c.session(accessUrl);
  const choice = await eventually('the choice is offered', async () => (await c.caseOf(session)).choices[0]);
  await open();
  const line = page.locator('.owed > li', { hasText: 'Välj hur ni vill gå vidare' });
  await line.getByRole('button', { name: 'Välj' }).click();
  await line.getByText(choice.text).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await line.getByRole('button', { name: 'Gå vidare ändå' }).click();
  await page.locator('[role=status] .notice', { hasText: 'Ni går vidare med serveringstillstånd' }).waitFor();
  await line.waitFor({ state: 'detached' });
});

test('the days go to the calendar as days, and all that is not decided is withdrawn at once', async () => {
  await open();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lägg dagarna i kalendern' }).click();
  const calendar = await (await (await download).createReadStream()).toArray();
  const days = Buffer.concat(calendar as Buffer[])
    .toString()
    .matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm);
  const { permits } = await c.caseOf(await c.session(accessUrl));
  const next = permits.flatMap((permit) => permit.next?.day.replaceAll('-', '') ?? []);
  expect([...days].map((m) => m[1]).sort()).toEqual(next.sort());

  const all = fold('Återkalla allt');
  await all.locator('summary').click();
  await all.getByRole('button', { name: 'Återkalla allt som inte är beslutat' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nej, behåll');
  await all.getByRole('button', { name: 'Ja, återkalla' }).click();
  await page.locator('[role=status] .notice', { hasText: 'är återkallat' }).waitFor();
  await expect.poll(() => page.locator('.owed > li').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

describe('a company that is being formed', () => {
  beforeEach(async () => {
    const { form } = await cafeForm(c, 'koping');
    const { submitted } = await formingCafe(form);
    ({ accessUrl, caseId } = submitted.body);
  });
  async function formingCafe(form: Awaited<ReturnType<typeof cafeForm>>['form']) {
    const answers = { ...form.answers, yearly_sales: 'over', pays_how: 'spot' };
    const business = { ...form.business, organisationNumber: '811218-9876', forming: true };
    return { submitted: await c.submit({ ...form, answers, business }) };
  }

  test('ticks what it hands in elsewhere, reads what follows, and can take it back', async () => {
    await open();
    const more = page.locator('summary', { hasText: 'till att lämna in' });
    await more.click();
    const line = page.locator('.owed > li', { hasText: 'Anmälan av kassaregister' });
    await line.getByRole('link', { name: 'Så gör ni' }).waitFor();
    await line.getByRole('button', { name: 'Det har jag gjort' }).click();
    const day = line.getByLabel('Vilken dag lämnade ni in det?');
    await day.fill('2199-01-01');
    await line.locator('button[type=submit]').click();
    await line.getByText('Den dagen har inte varit än.').first().waitFor();
    await day.fill((await c.caseOf(await c.session(accessUrl))).today);
    expect(await axeFindings(page)).toEqual([]);
    await line.locator('button[type=submit]').click();
    await page.locator('[role=status] .notice', { hasText: 'Ni säger att detta är gjort: anmälan av kassa' }).waitFor();
    await line.waitFor({ state: 'detached' });
    const filed = page.locator('.filed > li', { hasText: 'Anmälan av kassaregister' });
    await filed.getByText('Det är inte kontrollerat här.').waitFor();
    await filed.getByText(/Kvar att göra själva innan ni öppnar: .*skatteanmälan/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await filed.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('[role=status] .notice', { hasText: 'inte är gjort' }).waitFor();
    await line.waitFor({ state: 'attached' });
  });

  test('adds its number and name when it has got them, and the case has them from then on', async () => {
    await open();
    const section = page.locator('section', { has: page.locator('#company') });
    await section.getByText('Bolaget är registrerat').click();
    const number = section.getByLabel('Vilket organisationsnummer har bolaget?');
    await number.fill('811218-9876');
    await section.locator('button[type=submit]').click();
    await section.getByText('Ett personnummer går inte här.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await number.fill('5560360793');
    // What would turn the words after it around is not in the name that is stored, and is not said.
    await section.getByLabel('Vad heter bolaget?').fill('\u202eNya Kafét AB');
    await section.locator('button[type=submit]').click();
    await section.getByText('Ni säger att bolaget är registrerat: Nya Kafét AB, 556036-0793.').waitFor();
    await page.getByText('De som inte har beslutat än har fått veta.').waitFor();
    expect(await page.evaluate(() => `${location.href} ${Object.values(sessionStorage).join()}`)).not.toContain(
      '811218',
    );
    const task = await c.task('koping-alcohol', caseId, 'alcohol-licence');
    expect((await c.taskPage('koping-alcohol', task.taskId)).business).toMatchObject({
      name: 'Nya Kafét AB',
      organisationNumber: '556036-0793',
    });
    expect(await page.locator('.said').textContent()).not.toContain('\u202e');
  });

  test('is not said to have been told to anybody when nothing waits for a decision', async () => {
    const { token } = await c.session(accessUrl);
    await c.call('POST', `/api/cases/${caseId}/withdrawals`, { token, body: {} });
    await open();
    const section = page.locator('section', { has: page.locator('#company') });
    await section.getByText('Bolaget är registrerat').click();
    await section.getByLabel('Vilket organisationsnummer har bolaget?').fill('5560360793');
    await section.locator('button[type=submit]').click();
    await page.locator('.said', { hasText: 'vi har inte meddelat någon' }).waitFor();
  });
});
