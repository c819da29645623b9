import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

test.each([
  ['/sv', 'light', 375, 'Vad krävs för att öppna?'],
  ['/en', 'dark', 1280, 'What do you need to open?'],
  ['/sv/privacy', 'dark', 375, 'Så behandlar vi personuppgifter'],
  ['/en/privacy', 'light', 1280, 'How we handle personal data'],
  ['/sv/accessibility', 'light', 375, 'Tillgänglighet för Företagslots'],
  ['/en/accessibility', 'dark', 1280, 'Accessibility of Företagslots'],
] as const)('%s, %s at %d, is there for everybody', async (path, colorScheme, width, title) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.goto(running.machine.url + path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.close();
});

test('each municipality says what the law wants said, or that it has not', async () => {
  const page = await browser.newPage();
  const { municipalities } = catalogue;
  for (const [path, part] of [
    ['/sv/privacy', 'privacy'],
    ['/sv/accessibility', 'accessibility'],
  ] as const) {
    await page.goto(running.machine.url);
    await page.locator(`.bottom a[href="${path}"]`).click();
    await page.locator('main h2').first().waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    for (const one of Object.values(municipalities)) {
      expect(text).toContain(one.name.sv);
      if (one[part] === undefined) expect(text).toContain(`Skriv till ${one.coordinator.mailbox}`);
    }
  }
  await page.close();
});
