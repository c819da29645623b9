import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { firstFiles } from '#web/document.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { launch, whole } from './browser.ts';

/** What was accepted; `npm run pictures` takes them anew. */
const folder = 'tests/browser/pictures';
/** What was seen instead, to be looked at beside it. */
const seen = 'dist/pictures';
const accept = process.env.ACCEPT_PICTURES === '1';
/** Of all points, as many may differ: letters are smoothed a little otherwise by another Chromium. */
const tolerated = 0.004;

let running: TestMachine;
let browser: Browser;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch(whole);
  mkdirSync(folder, { recursive: true });
  mkdirSync(seen, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** Half as large as they are seen: what moves or changes colour shows, and the files stay small. */
async function opened(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  return browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: 0.5,
    colorScheme,
    reducedMotion: 'reduce',
  });
}

/** How large a part of the points differs; all of them when the size does. */
function difference(one: PNG, other: PNG): number {
  if (one.width !== other.width || Math.abs(one.height - other.height) > 1) return 1;
  const height = Math.min(one.height, other.height);
  const part = ({ data, width }: PNG) => data.subarray(0, width * height * 4);
  return pixelmatch(part(one), part(other), undefined, one.width, height, { threshold: 0.2 }) / (one.width * height);
}

describe.each([
  [375, 'light'],
  [1280, 'dark'],
] as const)('at %d px, %s', (width, scheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await opened(width, scheme);
  });
  afterAll(() => page.close());

  test.each(['themes', 'type', 'plan', 'case', 'fields', 'papers', 'states', 'desk'])(
    '%s looks as it was accepted',
    async (section) => {
      await page.goto(`${running.machine.url}/sv/style/${section}`);
      await page.locator(`[data-section="${section}"]`).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const taken = await page.locator('main').screenshot({ animations: 'disabled' });
      const name = `${section}-${width}-${scheme}.png`;
      const accepted = join(folder, name);
      if (accept) return writeFileSync(accepted, taken);
      writeFileSync(join(seen, name), taken);
      expect(existsSync(accepted), `${accepted} is there: npm run pictures takes it`).toBe(true);
      const differs = difference(PNG.sync.read(readFileSync(accepted)), PNG.sync.read(taken));
      expect(differs, `${join(seen, name)} against ${accepted}; npm run pictures accepts it`).toBeLessThanOrEqual(
        tolerated,
      );
    },
  );
});

test('the letters are our own, and few of them come with the first page', async () => {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fetched.push(new URL(response.url()).pathname);
  });
  await page.goto(`${running.machine.url}/sv`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(fetched).toEqual([firstFiles.letters]);
  expect(await page.evaluate(() => document.fonts.check('600 16px "Source Sans 3 Variable"', 'Åäö'))).toBe(true);
  await page.close();
});

test('light and dark follow the machine until the reader chooses, and the choice is kept', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${running.machine.url}/sv`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(ground).toBe('rgb(20, 24, 27)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Mörkt utseende' }).click();
  await expect.poll(ground).toBe('rgb(20, 24, 27)');
  await page.reload();
  await page.getByRole('button', { name: 'Ljust utseende' }).waitFor();
  await expect.poll(ground).toBe('rgb(20, 24, 27)');
  await page.close();
});

test('nothing moves when the letters arrive late', async () => {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  const { promise: asked, resolve: letThem } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`${running.machine.url}/sv`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const height = () => page.evaluate(() => document.querySelector('main')?.scrollHeight);
  const before = await height();
  letThem();
  await page.evaluate(() => document.fonts.ready);
  expect(await height()).toBe(before);
  await page.close();
});
