import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { addressOf } from './owner.ts';

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

const answers = addressOf(cafeWithAlcoholAndSeating);
const phone = { width: 375, height: 800 };

describe.each([
  ['/sv/easy', 'Vad behöver ni för att öppna?', '/sv'],
  [`/en/easy${answers}`, 'Your plan, easy to read', `/en/guide${answers}`],
])('%s', (path, title, ordinary) => {
  test('is read where no script runs, all of it, and taken over as it stands', async () => {
    const off = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const bare = await off.newPage();
    await bare.goto(running.machine.url + path);
    expect(await bare.locator('h1').textContent()).toBe(title);
    expect(await bare.locator('main details').count()).toBe(0);
    const written = await bare.locator('main').textContent();
    await off.close();
    const page = await browser.newPage({ viewport: phone });
    await page.goto(running.machine.url + path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').textContent()).toBe(written);
    await page.close();
  });
  test('is large, in one column, and there for everybody on a phone', async () => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(running.machine.url + path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    const sizes = await page
      .locator('.easy p')
      .evaluateAll((all) => all.map((p) => Number.parseFloat(getComputedStyle(p).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    await page.close();
  });
  test('is one tap from the ordinary page, and one tap back', async () => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(running.machine.url + ordinary);
    await page.getByRole('link', { name: /^(Lättläst|Easy to read)$/ }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(decodeURIComponent(pathname + search)).toBe(decodeURIComponent(path));
    await page
      .getByRole('link', { name: /^(Till den vanliga sidan|To the ordinary plan)$/ })
      .last()
      .click();
    await page.waitForURL((url) => !url.pathname.endsWith('/easy'));
    expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search)).toBe(
      decodeURIComponent(ordinary),
    );
    await page.close();
  });
});

test('with questions left it leads to them', async () => {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(`${running.machine.url}/sv/easy?municipality=koping`);
  await page.getByRole('link', { name: 'Svara på frågorna' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vad ska ni göra?' }).waitFor();
  await page.close();
});
