import PDFDocument from 'pdfkit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { business, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { addressOf, draftContent, field, filledDraft, openForm, saved } from './owner.ts';

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

const part = (name: string) => page.locator('.tasks > li', { has: page.getByRole('link', { name }) });
const inDraft = async (draft: Awaited<ReturnType<typeof filledDraft>>, requirement: string) =>
  (await draftContent(c, draft)).requirements?.[requirement];

describe('the list of parts', () => {
  test('says how each stands, in light and dark, and is filled in in any order', async () => {
    await page.goto(`${url}/sv/apply${addressOf(cafeWithAlcoholAndSeating)}`);
    await part('Företaget').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await part('Ni som ansöker').textContent()).toContain('Att göra');
    await page.getByRole('link', { name: 'Alkohol' }).click();
    await page.getByRole('checkbox').first().check();
    await saved(page).waitFor();
    // Nobody is kept on a page by what they do not know yet.
    await page.getByRole('link', { name: 'Alla delar' }).click();
    expect(await part('Alkohol').textContent()).toContain('4 kvar');
    expect(await page.locator('.figures').textContent()).toContain('kvar av ungefär');
  });

  test('has targets for a thumb, and each part says in the address where it is', async () => {
    await page.goto(`${url}/en/apply${addressOf(cafeWithAlcoholAndSeating)}`);
    await page.locator('.tasks > li').first().waitFor();
    const heights = await page
      .locator('main :is(.tasks > li, .button, summary)')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.getByRole('link', { name: 'Food and water' }).click();
    await page.waitForURL(/\/en\/apply\/food/);
  });
});

test('the other language shows the same part with all that was typed', async () => {
  await page.goto(`${url}/sv/apply/you${addressOf(cafeWithAlcoholAndSeating)}`);
  await field(page, 'applicant.name').fill('Åsa Ek');
  await saved(page).waitFor();
  await page.getByRole('link', { name: 'In English' }).click();
  await page.getByRole('heading', { level: 1, name: 'You, the applicant' }).waitFor();
  expect(await field(page, 'applicant.name').inputValue()).toBe('Åsa Ek');
});

describe('a property', () => {
  test('is found by the address, marked as an example, and handed in as found', async () => {
    const draft = await filledDraft(c, { property_designation: '' });
    await openForm(page, url, draft, 'place');
    await page.getByRole('button', { name: 'Hitta den med adressen' }).click();
    const found = page.locator('.choice', { hasText: 'Påhittat exempel' }).first();
    await found.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await found.click();
    await page.locator('.answer', { hasText: business.address }).waitFor();
    await eventually(
      'it is saved as found',
      async () => typeof ((await inDraft(draft, 'property_designation')) as { found?: string })?.found === 'string',
    );
  });
  test('that a tenant cannot know is no hindrance', async () => {
    const draft = await filledDraft(c, { property_designation: '' });
    await openForm(page, url, draft, 'place');
    await page.getByRole('checkbox', { name: 'Vet inte' }).check();
    await eventually(
      'it is saved',
      async () => JSON.stringify(await inDraft(draft, 'property_designation')) === '{"notKnown":true}',
    );
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mat och vatten' }).waitFor();
  });
});

test('a company that is being formed applies with a personal number', async () => {
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'company');
  await page.getByRole('checkbox', { name: 'Företaget är under bildande' }).check();
  await page.getByLabel('Vilket personnummer har den som bildar företaget?').waitFor();
  expect(await page.getByRole('button', { name: 'Hämta företagets uppgifter' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.locator('.error-summary a', { hasText: 'Organisationsnummer' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'business.organisationNumber');
  await field(page, 'business.organisationNumber').fill('19811218-9876');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Platsen' }).waitFor();
});

/** A document of two pages, the first of them half black, with words in a font that it does not hold. */
async function twoPages(): Promise<Buffer> {
  const made = new PDFDocument({ size: 'A4' });
  const parts: Buffer[] = [];
  made.on('data', (part: Buffer) => parts.push(part));
  const finished = new Promise<void>((resolve) => made.on('end', resolve));
  made.rect(0, 0, 595, 421).fill('#000').text('Planritning', 50, 500).addPage().text('Sida två');
  made.end();
  await finished;
  return Buffer.concat(parts);
}

/** How much of the picture is dark. */
const darkShare = (of: Page): Promise<number> =>
  of.locator('.paper .picture img').evaluate((element) => {
    const picture = element as HTMLImageElement;
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 60 && (data[i + 3] ?? 0) > 200) dark += 1;
    return dark / (data.length / 4);
  });

describe('a paper', () => {
  const requirement = 'process_description';
  test('that is not there yet is promised for a day, and stands so in the list and the review', async () => {
    const draft = await filledDraft(c);
    await openForm(page, url, draft, `papers/${requirement}`);
    await page.getByRole('button', { name: 'Jag har det inte än' }).click();
    const day = page.getByLabel('När kommer det senast?');
    await page.locator('.paper', { hasText: 'Skriv en dag' }).waitFor();
    await day.fill(inDays(30));
    await page.getByLabel('Vad väntar ni på?').fill('Kocken');
    await eventually(
      'it is saved',
      async () =>
        JSON.stringify(await inDraft(draft, requirement)) === JSON.stringify({ notYet: inDays(30), why: 'Kocken' }),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Läs igenom och skicka' }).click();
    await page.locator('dl.answers > div', { hasText: 'Finns inte än' }).waitFor();
    await page.getByText('Allt är ifyllt').waitFor();
  });
  test('that is a picture is shown from the device, and is replaced by another', async () => {
    const draft = await filledDraft(c);
    await openForm(page, url, draft, `papers/${requirement}`);
    const picture = PNG.sync.write(new PNG({ width: 30, height: 40 }));
    const choose = (name: string) => ({ name, mimeType: 'image/png', buffer: picture });
    await field(page, `requirements.${requirement}`).setInputFiles(choose('först.png'));
    const shown = page.locator('.paper .picture img');
    await shown.waitFor();
    expect(await shown.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(30);
    await page.getByLabel('Byt ut först.png').setInputFiles(choose('sedan.png'));
    await page.locator('.files li', { hasText: 'sedan.png' }).waitFor();
    expect(await page.locator('.files li').count()).toBe(1);
  });
  test('that is a document is drawn by the page, within its policy, and what cannot be drawn is handed in all the same', async () => {
    const draft = await filledDraft(c);
    const wrong: string[] = [];
    const fetched: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => fetched.push(request.url()));
    await openForm(page, url, draft, `papers/${requirement}`);
    expect(fetched.filter((address) => address.includes('pdf'))).toEqual([]);
    const choose = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
    await field(page, `requirements.${requirement}`).setInputFiles(choose('plan.pdf', await twoPages()));
    const shown = page.locator('.paper .picture img');
    await shown.waitFor();
    expect(await shown.getAttribute('alt')).toBe('Första sidan av plan.pdf');
    expect(await shown.getAttribute('src')).toMatch(/^blob:/);
    await page.getByText('plan.pdf, 2 sidor. Bilden visar den första.').waitFor();
    expect(await darkShare(page)).toBeGreaterThan(0.2);
    expect(await axeFindings(page)).toEqual([]);
    expect(fetched.every((address) => address.startsWith(url) || address.startsWith('blob:'))).toBe(true);
    await page.getByLabel('Byt ut plan.pdf').setInputFiles(choose('utan sidor.pdf', pdf));
    await page.getByText('Vi kan inte visa utan sidor.pdf här. Filen lämnas in ändå.').waitFor();
    await page.locator('.files li', { hasText: 'utan sidor.pdf' }).waitFor();
    expect(wrong).toEqual([]);
  });
});

test('the review says what is missing, leads to it, and to the field', async () => {
  const draft = await filledDraft(c, { self_inspection: '' });
  await openForm(page, url, draft, 'review');
  const missing = page.locator('.missing');
  expect(await missing.locator('li').allTextContents()).toEqual([
    expect.stringContaining('Måste fyllas i'),
    expect.stringContaining('Kan komma senare'),
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await missing.getByRole('link').first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'requirements.self_inspection');
});

test.each([
  ['at full size', 1280, 900],
  ['at 200 %', 640, 450],
])('the line that says it is saved never lies over what has the focus, %s', async (_size, width, height) => {
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'food');
  await page.setViewportSize({ width, height });
  await page.locator('h1').focus();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const it = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.saved');
      const line = bar?.getBoundingClientRect();
      if (!it || !line || bar?.contains(document.activeElement)) return 0;
      // Of a box for some lines, the browser shows the one that is written on.
      const bottom = Math.min(it.bottom, it.top + 48);
      return Math.min(bottom, line.bottom) - Math.max(it.top, line.top);
    });
    expect(hidden).toBeLessThanOrEqual(0);
  }
});
