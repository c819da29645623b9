import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { launch } from './browser.ts';
import { cafeAddress } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let url: string;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  ({ url } = running.machine);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

test('after its first load the guide goes on without a network, to the plan, and is opened again', async () => {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/sv/guide?municipality=koping`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);

  await page.locator('input[value=open-restaurant]').check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('checkbox', { name: 'Inget av detta' }).check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  // The address is there before what it shows: only the heading tells that the next question is.
  const next = page.getByRole('heading', { level: 1, name: 'Vilket företag ska driva verksamheten?' });
  await next.waitFor();
  await page.reload();
  await next.waitFor();
  await page.goto(`${url}/en/guide${cafeAddress}`);
  await page.getByRole('heading', { level: 1, name: 'Your plan' }).waitFor();

  // Files of the pages are kept, and nothing that somebody said or was answered.
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map((r) => r.url)),
    );
    return { names, paths: all.flat().map((address) => new URL(address).pathname + new URL(address).search) };
  });
  expect(kept.names).toHaveLength(1);
  expect(
    kept.paths.filter(
      (path) => !/^\/(assets\/[\w./-]+|main\.(js|css)|index\.html|(scheme|ahead)\.js|icon\.svg)$/.test(path),
    ),
  ).toEqual([]);
  await context.close();
});
