import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

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

test.each([
  ['sv', 1280],
  ['en', 375],
] as const)(
  'a phrase goes last in the field, filled in, and is changed there, in %s at %i',
  async (language, width) => {
    const { submitted } = await submitCafe(c, 'koping');
    const task = await c.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence');
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(task.taskId)}`);
    await page.locator('button[value="koping-alcohol"]').click();
    const form = page.locator('.hand form', { has: page.locator('input[name=outcome]') });
    await form.locator('input[name=outcome][value=granted-with-conditions]').check();
    const reasons = form.locator('textarea').first();
    await reasons.fill('Vi har besökt lokalen.');
    await form
      .locator('details', { has: page.locator('.phrases') })
      .first()
      .locator('summary')
      .click();
    await form.locator('.phrases').first().locator('button').first().click();
    const written = await reasons.inputValue();
    expect(written).toMatch(/^Vi har besökt lokalen\.\n\n\S.*8 kap\. 12 § alkohollagen/);
    expect(written).not.toMatch(/[{}]/);
    const conditions = form.locator('details', { has: page.locator('.phrases') }).last();
    await conditions.locator('summary').click();
    await conditions.getByText(/^Högst \d+ personer får vistas/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await reasons.fill(`${written} Allt var i ordning.`);
    expect(await reasons.inputValue()).toContain('Allt var i ordning.');
    await page.close();
  },
);
