import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { launch } from '../browser/browser.ts';
import { addressOf } from '../browser/owner.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // From the start: whoever begins to listen right before a key is pressed may come after it in a browser that is busy.
  page.on('filechooser', (chooser) =>
    chooser.setFiles({ name: 'papper.pdf', mimeType: 'application/pdf', buffer: pdf }),
  );
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** The keystroke-level model (Card, Moran and Newell 1980), in seconds: a key of somebody who types now and then, and a thought. */
const seconds = { key: 0.28, thought: 1.35, answer: 1, chosenFile: 4 };
const did = { keys: 0, thoughts: 0, pages: 0, files: 0 };
const press = async (key: string) => {
  did.keys += 1;
  await page.keyboard.press(key);
};
const type = async (text: string) => {
  did.keys += text.length;
  await page.keyboard.insertText(text);
};

interface Focused {
  readonly id: string;
  readonly kind: string;
  readonly isEmpty: boolean;
  /** The choices of its question are made. */
  readonly isChosen: boolean;
  readonly isOnward: boolean;
}

const focused = (): Promise<Focused> =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement;
    return {
      id: it.id,
      kind: it.tagName === 'INPUT' ? it.type : it.tagName.toLowerCase(),
      isEmpty: it.value === '',
      isChosen: it.closest('fieldset')?.querySelector('input:checked') !== null,
      isOnward: it.matches('.button.go'),
    };
  });

const known: Readonly<Record<string, string>> = {
  'applicant.name': 'Test Sökande',
  'applicant.email': 'sokande@exempel.example',
  'applicant.phone': '0221-123 45',
  'business.organisationNumber': '556036-0793',
  'business.name': 'Kafé Exempel AB',
  'business.address': 'Storgatan 1',
  'business.postalCode': '731 30',
  'requirements.property_designation': 'Centrum 1:12',
};
/** As long as what is asked in some sentences usually is. */
const sentences =
  'Vi serverar kaffe, smörgåsar och enkla varma rätter till lunch, mest till dem som arbetar och bor i närheten av torget.';

/** Answers where the focus is, if that is a question that is not answered. */
async function answer({ id, kind, isEmpty, isChosen }: Focused): Promise<void> {
  const isWritten = ['text', 'tel', 'textarea'].includes(kind);
  if ((isWritten && !isEmpty) || (!isWritten && isChosen)) return;
  if (!(isWritten || kind === 'radio' || (kind === 'checkbox' && id !== 'declaration'))) return;
  const isNumber = isWritten && (await page.evaluate(() => document.activeElement?.matches('.narrow'))) === true;
  did.thoughts += 1;
  if (!isWritten) return press('Space');
  await type(known[id] ?? (kind === 'textarea' ? sentences : isNumber ? '40' : 'Fastighets AB Exemplet'));
}

/** Goes through a page from its heading to its way on, answering what is asked. */
async function through(): Promise<void> {
  const title = await page.locator('h1').textContent();
  did.pages += 1;
  expect(await page.evaluate(() => document.activeElement?.tagName), 'focus is on the heading').toBe('H1');
  for (let step = 0; step < 80; step++) {
    await press('Tab');
    const now = await focused();
    if (now.kind === 'file' && now.id !== '') await hand(now.id);
    // A box that belongs to no question is left: it says what most do not.
    else if (
      now.kind !== 'checkbox' ||
      (await page.evaluate(() => document.activeElement?.closest('fieldset'))) !== null
    )
      await answer(now);
    if (!now.isOnward) continue;
    await press('Enter');
    return void (await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, title));
  }
  throw new Error(`no way on from ${title}`);
}

/** Every other paper is handed in; the others come later. */
async function hand(id: string): Promise<void> {
  did.thoughts += 1;
  if (did.pages % 2 === 0) {
    await press('Space');
    did.files += 1;
    await page.locator('.files li').waitFor();
    return page.locator(`[id="${id}"]`).focus();
  }
  await press('Tab');
  await press('Enter');
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.type === 'date');
  did.keys += 8;
  await page.locator('input[type=date]').fill(inDays(30));
}

test('a café with alcohol and seating fills in everything by keyboard, within a quarter of an hour', async () => {
  await page.goto(`${running.machine.url}/sv/apply${addressOf(cafeWithAlcoholAndSeating)}`);
  await page.locator('.tasks > li').first().waitFor();
  // The list leads to its first part.
  await page.locator('.tasks a').first().focus();
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ni som ansöker' }).waitFor();
  expect(await page.locator('main').ariaSnapshot()).toContain('textbox "Vilken e-postadress ska vi skriva till?"');
  while ((await page.locator('.review').count()) === 0) await through();

  expect(await page.locator('.missing').count(), 'nothing is missing').toBe(0);
  expect(await page.locator('main').ariaSnapshot()).toContain('Allt är ifyllt');
  for (let step = 0; step < 80 && (await focused()).id !== 'declaration'; step++) await page.keyboard.press('Tab');
  await press('Space');
  did.thoughts += 2;
  await press('Tab');
  await press('Enter');
  await page.getByRole('heading', { name: 'Vi har tagit emot er ansökan' }).waitFor();

  const took =
    did.keys * seconds.key +
    (did.thoughts + did.pages) * seconds.thought +
    did.pages * seconds.answer +
    did.files * seconds.chosenFile;
  console.log(`The café's form by the keystroke model: ${(took / 60).toFixed(1)} min of ${JSON.stringify(did)}`);
  expect(took / 60).toBeLessThanOrEqual(15);
});
