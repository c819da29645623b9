import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

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

async function seeWell(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test.each([
  ['sv', 1280],
  ['en', 375],
] as const)('the conditions of others are answered in the decision, in %s at %i', async (language, width) => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const land = await c.task('koping-land', caseId, 'land-lease');
  await c.decide('koping-land', land.taskId, {
    outcome: 'granted-with-conditions',
    conditions: ['En meter fri gångväg.'],
    hearingException: 'Yttrandet är inget beslut mot enskild.',
  });
  const place = await c.task('police', caseId, 'public-place');
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(place.taskId)}`);
  await page.locator('button[value="police"]').click();
  const form = page.locator('.hand form', { has: page.locator('input[name=outcome]') });
  await form.locator('input[name=outcome][value=granted-with-conditions]').check();
  // What the law binds to is there to be put in other words, and cannot be argued away.
  const carried = form.locator('.carried');
  await carried.waitFor();
  expect(await carried.locator('textarea').inputValue()).toBe('En meter fri gångväg.');
  expect(await carried.locator('input[type=radio]').count()).toBe(0);
  await seeWell(page);
  await carried.locator('textarea').fill('Håll en meter fri för gående.');
  await form.locator('textarea').first().fill('Platsen räcker för alla.');
  await form.locator('input[type=text]').last().fill('Företaget har själv begärt villkoret (25 §).');
  await form.locator('button[type=submit]').click();
  await page.locator('dialog[open] .actions .button').first().click();
  const decision = page.locator('#decision').locator('..');
  await decision.waitFor();
  expect(await decision.textContent()).toContain('Håll en meter fri för gående.');
  expect(await decision.textContent()).toContain('En meter fri gångväg.');
  expect(await page.locator('body').textContent()).toMatch(/togs över från|taken over from/);
  await seeWell(page);

  // The owner reads the condition that holds, and what became of the one it came from.
  await page.goto(accessUrl.replace('/sv/', `/${language}/`));
  const row = page.locator('.permit-rows > li', { hasText: 'Håll en meter fri för gående.' });
  await row.locator('summary').click();
  expect(await row.textContent()).toContain('En meter fri gångväg.');
  await seeWell(page);
  await page.close();
});

test('a condition of an opinion is taken over or argued, and the decision is refused until then', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId } = submitted.body;
  const asked = await c.task('rescue-malardalen', caseId, 'alcohol-licence');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${running.machine.url}/sv/department/tasks/${encodeURIComponent(asked.taskId)}`);
  await page.locator('button[value="rescue-malardalen"]').click();
  await page.locator('.hand textarea').first().waitFor();
  await page.locator('input[name=stance][value=no-objection-with-conditions]').check();
  await page.locator('.hand textarea').first().fill('Det går med två utgångar.');
  await page.locator('.hand textarea').nth(1).fill('Två utgångar.\nHögst 40 personer.');
  await page.locator('.hand button[type=submit]').first().click();
  await page.locator('#opinion').waitFor();

  const licence = await c.task('koping-alcohol', caseId, 'alcohol-licence');
  const [, ...sent] = await Promise.all([
    page.close(),
    c.call('POST', `/api/tasks/${licence.taskId}/decision`, {
      token: await c.staff('koping-alcohol'),
      body: { outcome: 'granted', motivation: 'Underlaget räcker.', legalBasis: '8 kap. 12 § alkohollagen' },
    }),
  ]);
  expect(sent[0]).toMatchObject({ status: 422 });
  expect(JSON.stringify(sent[0]?.body)).toContain('/carried');
});
