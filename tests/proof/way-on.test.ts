import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafe } from '#local/sample-cafe.ts';
import { axeFindings, launch, planByService } from '../browser/browser.ts';
import {
  addressOf,
  cafeWithSign,
  chooseEvent,
  draftContent,
  fail,
  field,
  filledDraft,
  openForm,
} from '../browser/owner.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

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
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

test('whoever goes back to a question sees what they chose', async () => {
  await page.goto(`${url}/sv/guide`);
  await page.getByRole('radio', { name: 'Arboga' }).check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await chooseEvent(page, 'hairdresser');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('checkbox', { name: 'Inget av detta' }).waitFor();
  await page.goBack();
  await page.locator('input[value=hairdresser]').waitFor();
  expect(await page.locator('input[value=hairdresser]').isChecked()).toBe(true);
  await page.goBack();
  await page.getByRole('radio', { name: 'Arboga' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Arboga' }).isChecked()).toBe(true);
  await page.reload();
  await page.getByRole('radio', { name: 'Arboga' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Arboga' }).isChecked()).toBe(true);
});

test.each([
  ['a case without a link', '/sv/case', 'Öppna ert ärende', 'Begär en ny länk'],
  ['a case without a link, in English', '/en/case', 'Open your case', 'Ask for a new link'],
  ['half a link', '/sv/case#skräp', 'Öppna ert ärende', 'Begär en ny länk'],
  ['a link that has run out', `/sv/case#${'f'.repeat(32)}.fel`, 'Länken fungerar inte längre', 'Begär en ny länk'],
  ['a link that is none', `/sv/case#${'x'.repeat(500)}.y`, 'Länken fungerar inte längre', 'Begär en ny länk'],
])('%s says what is wrong and leads to a new link', async (_name, path, heading, link) => {
  await page.goto(url + path);
  await page.getByRole('heading', { name: heading }).waitFor();
  // Half a link shows the page of none, and what is no link that of one that has run out.
  if (!/skräp|x{500}/.test(path)) expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: link }).click();
  await page.locator('form input[inputmode=email]').waitFor();
});

test.each([
  ['/sv/finns/inte', 'Sidan finns inte', 'Till startsidan'],
  ['/en/no/such/page', 'This page does not exist', 'To the start page'],
])('%s is no page, and leads on', async (path, heading, link) => {
  await page.goto(url + path);
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: link }).click();
  await page.locator('.steps').waitFor();
});

test('the address without a language is the Swedish first page', async () => {
  await page.goto(url);
  await page.locator('.steps').waitFor();
  expect(new URL(page.url()).pathname).toBe('/sv');
});

test('a case number is taken as people write it', async () => {
  const { submitted, form } = await submitCafe(c, 'koping');
  const { reference } = submitted.body;
  await page.goto(`${url}/sv/lost-link`);
  await page.getByLabel('Ärendets nummer').fill(` ${reference.toLowerCase()} `);
  await page.getByLabel('E-post').fill(form.applicant.email);
  await page.getByRole('button', { name: 'Skicka en ny länk' }).click();
  await page.locator('[role=status]', { hasText: 'en ny länk på väg' }).waitFor();
  await eventually(
    'the link is mailed',
    async () => (await c.mailsTelling(reference, 'Här är länken till ert ärende')).length > 0,
  );
});

test('a question stays when the plan cannot be fetched, and goes on when it can', async () => {
  await planByService(page);
  await page.goto(`${url}/sv/guide?municipality=koping`);
  await chooseEvent(page, 'hairdresser');
  const through = await fail(page, '**/api/guide/plan', 0);
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.locator('[role=alert] .ds-alert').waitFor();
  expect(await page.locator('input[value=hairdresser]').isChecked()).toBe(true);
  await through();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('checkbox', { name: 'Inget av detta' }).waitFor();
});

describe('a number', () => {
  // How numbers are written is the domain's: tests/domain/number-as-written.test.ts.
  test('is handed in as it is shown', async () => {
    const draft = await filledDraft(c, { employees: '1.500' });
    await openForm(page, url, draft, 'review');
    const row = page.locator('dl.answers > div', { hasText: 'Hur många ska arbeta' });
    expect(await row.locator('dd').textContent()).toBe('1\u00a0500');
    await page.locator('#declaration').check();
    await page.getByRole('button', { name: 'Skicka ansökan' }).click();
    await page.getByRole('link', { name: 'Följ ärendet' }).waitFor();
    const { sent } = await draftContent(c, draft);
    const task = await c.task('koping-environment', sent?.caseId ?? '', 'food-registration');
    const { given } = await c.taskPage('koping-environment', task.taskId);
    expect(given.find((g) => g.id === 'employees')?.value).toBe(new Intl.NumberFormat('sv-SE').format(1500));
  });
  test('that is unclear is asked about, and stays as it was written', async () => {
    await openForm(page, url, await filledDraft(c, { employees: '1.000' }), 'company');
    const number = field(page, 'requirements.employees');
    for (const [written, said] of [
      ['1.000', 'Menar ni 1\u00a0000 eller 1?'],
      ['2,5', 'Skriv ett helt tal'],
      ['många', 'Skriv ett tal'],
    ] as const) {
      await number.fill(written);
      await page.getByRole('button', { name: 'Fortsätt' }).click();
      await page.locator('.error-summary a', { hasText: said }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('requirements.employees');
      expect(await number.inputValue()).toBe(written);
    }
  });
  test('in the guide is what was written, or is asked about', async () => {
    const building = addressOf({ ...cafe, premises_acts: ['building_works'], works: ['works_bearing'] });
    await page.goto(`${url}/sv/guide${building}&at=build_weeks`);
    const box = page.locator('form input[inputmode=numeric]');
    await box.fill('2,5');
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.getByText('Skriv ett tal mellan 0 och 104').waitFor();
    expect(await box.inputValue()).toBe('2,5');
    await box.fill('1 500');
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.getByText('Skriv ett tal mellan 0 och 104').waitFor();
    expect(await box.inputValue()).toBe('1 500');
    await box.fill(' 12 ');
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.waitForURL(/build_weeks=12/);
  });
});

test('the days in the calendar file are the days on the page', async () => {
  await page.goto(`${url}/sv/guide${addressOf(cafeWithSign)}`);
  await page.locator('.says').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lägg dagarna i kalendern' }).click();
  const file = readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '');
  const words = (day: string) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00Z`),
    );
  const shown = (await page.locator('main').textContent()) ?? '';
  const days = [...file.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map((m) => m[1] ?? '');
  expect(days.length).toBeGreaterThan(3);
  for (const day of days.slice(-3)) expect(shown).toContain(words(day));
});

test('a browser that has no Temporal of its own is given one', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  const { submitted } = await submitCafe(c, 'koping');
  await page.goto(submitted.body.accessUrl);
  await page.locator('.permit-rows > li').first().waitFor();
  await page.goto(`${url}/sv/guide`);
  await page.getByRole('radio', { name: 'Arboga' }).waitFor();
  expect(errors).toEqual([]);
});
