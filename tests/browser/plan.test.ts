import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, brokenWords, launch } from './browser.ts';
import { addressOf } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
const phone = { width: 375, height: 812 };
beforeEach(async () => {
  context = await browser.newContext({ viewport: phone });
  page = await context.newPage();
});
afterEach(() => context.close());

const address = addressOf(cafeWithAlcoholAndSeating);
const open = (language: string, more = '') => page.goto(`${running.machine.url}/${language}/guide${address}${more}`);
const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.each(['sv', 'en'])(
  'no name of a permit is broken in the middle on the narrowest phone, in %s',
  async (language) => {
    await open(language);
    await page.locator('.permit-rows > li').first().waitFor();
    for (const width of [375, 368, 360, 320]) {
      await page.setViewportSize({ width, height: 812 });
      expect([width, await brokenWords(page.locator('.permit-rows .name'))]).toEqual([width, []]);
      expect(await fits()).toBe(true);
    }
  },
);

test.each([
  ['sv', 'light'],
  ['en', 'dark'],
] as const)(
  'the café with alcohol and seating is read in six phone screens, the first of which says it all, in %s',
  async (language, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(language);
    await page.locator('#ask').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * phone.height);
    for (const first of ['.says .day', '.figures', '.next-step', '.button.go']) {
      const box = await page.locator(first).first().boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN), first).toBeLessThanOrEqual(phone.height);
    }
    // Nothing on the page is said as large as the day.
    const sizes = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter((e) => e.checkVisibility() && e.textContent)
          .map((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
      );
    const day = await page.locator('.says .day').evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    expect(sizes.filter((size) => size >= day)).toEqual([day]);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 812 });
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits()).toBe(true);
  },
);

test('the one thing to do tonight leads to its papers, which are folded until then', async () => {
  await open('sv');
  const papers = page.locator('#papers-koping-alcohol-licence');
  await page.locator('.next-step a').waitFor();
  expect(await papers.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'boka tid för kunskapsprovet' }).click();
  await papers.getByText('Bevis om kunskapsprov').waitFor();
});

test('the plan is compared with one in which one thing is otherwise, and the address keeps which', async () => {
  await open('sv');
  await page.getByRole('button', { name: /^Jämför/ }).click();
  const cell = (row: string) => page.getByRole('row', { name: row }).getByRole('cell');
  await page.locator('.ways').waitFor();
  // The other plan is made when it is asked for.
  await cell('När ni kan öppna').nth(1).waitFor();
  const mine = (await page.locator('.says .day').first().textContent()) ?? '';
  expect(await cell('När ni kan öppna').allTextContents()).toEqual([mine, expect.stringMatching(/^ca \d+ \p{L}+$/u)]);
  expect(await cell('Bara på den här vägen').first().textContent()).toContain('serveringstillstånd');
  expect(new URL(page.url()).searchParams.get('compare')).toBe('serves_alcohol.no');
  expect(await axeFindings(page)).toEqual([]);
  expect(await fits()).toBe(true);
  // Stacked on a phone, beside each other with room.
  const x = async (nth: number) => (await cell('Avgifter').nth(nth).boundingBox())?.x ?? 0;
  const name = async () => (await page.getByRole('rowheader', { name: 'Avgifter' }).boundingBox())?.x ?? 0;
  expect(await name()).toBe(await x(0));
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await name()).toBeLessThan(await x(0));
  expect(await x(0)).toBeLessThan(await x(1));

  await page.getByLabel('Vad skulle vara annorlunda?').selectOption({ label: 'I Arboga' });
  await page.getByRole('columnheader', { name: 'Arboga' }).waitFor();
  await page.reload();
  await page.getByRole('columnheader', { name: 'Arboga' }).waitFor();
  await page.getByRole('link', { name: 'Byt till den här vägen' }).click();
  await page.waitForURL(/municipality=arboga/);
  expect(new URL(page.url()).searchParams.get('compare')).toBeNull();
});

test('what an owner does without us is ticked, and the address keeps it', async () => {
  const closing = {
    municipality: 'koping',
    event: 'close-business',
    answers: { closing_company: 'goes-on', closing_staff: 'none', had: [] },
  };
  let plans = 0;
  await page.goto(`${running.machine.url}/sv/guide${writePlace(closing)}`);
  const boxes = page.locator('.to-tick input');
  await boxes.nth(1).waitFor();
  page.on('request', (request) => {
    if (request.url().includes('/api/guide/plan')) plans += 1;
  });
  await boxes.nth(1).check();
  await page.waitForURL(/done=/);
  await page.getByText(/^1 av \d+ klara/).waitFor();
  expect(plans).toBe(0);
  const there = page.url();
  await page.goto('about:blank');
  await page.goto(there);
  await boxes.nth(1).waitFor();
  expect(await boxes.evaluateAll((all) => all.map((e) => (e as HTMLInputElement).checked).slice(0, 3))).toEqual([
    false,
    true,
    false,
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await boxes.nth(1).uncheck();
  await page.waitForURL((url) => !url.searchParams.has('done'));
});

test('on paper it is two sheets that say whose it is, of which day, whom to ask, and show what is folded', async () => {
  await open('sv');
  await page.locator('#ask').waitFor();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  expect(pdf.numPages).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('body');
  for (const text of [/Plan för Köping, gjord \p{L}+ \d/u, /Fråga företagslotsen i Köping/, /municipality=koping/])
    expect(await page.locator('.on-paper').textContent()).toMatch(text);
  for (const shown of ['Bevis om kunskapsprov', '990 kr till polisen'])
    expect(await sheet.getByText(shown).first().isVisible(), shown).toBe(true);
  expect(await page.locator('button, .button, select, input').filter({ visible: true }).count()).toBe(0);
});
