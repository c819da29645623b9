import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
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

const lastDay = addSpan(dayOf(new Date().toISOString()), days(30));

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

test('the conditions of a body that the officer asked are taken over or argued, and the decision is refused until then', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId } = submitted.body;
  const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
  const question = { body: 'police', question: 'Stör skylten trafiken?', lastDay };
  const asking = { token: await c.staff('koping-building'), body: question };
  expect((await c.call('POST', `/api/tasks/${taskId}/ask-opinion`, asking)).status).toBe(201);
  const asked = await eventually('the task of the police', async () =>
    (await c.inbox('police')).find((t) => t.caseId === caseId && t.permit === 'sign-permit' && t.kind === 'opinion'),
  );
  const body = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await body.goto(`${running.machine.url}/sv/department/tasks/${encodeURIComponent(asked.taskId)}`);
  await body.locator('button[value="police"]').click();
  await body.locator('.hand textarea').first().waitFor();
  await body.locator('input[name=stance][value=no-objection-with-conditions]').check();
  await body.locator('.hand textarea').first().fill('Det går om den inte bländar.');
  await body.locator('.hand textarea').nth(1).fill('Svagare ljus.\nTre meter upp.');
  await body.locator('.hand button[type=submit]').first().click();
  await body.locator('#opinion').waitFor();
  await body.close();

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${running.machine.url}/sv/department/tasks/${encodeURIComponent(taskId)}`);
  await page.locator('button[value="koping-building"]').click();
  const form = page.locator('.hand form', { has: page.locator('input[name=outcome]') });
  await form.locator('input[name=outcome][value=granted]').check();
  const carried = form.locator('.carried');
  expect(await carried.count()).toBe(2);
  for (const text of await carried.allTextContents()) expect(text).toContain('Polis');
  await form.locator('textarea').first().fill('Skylten passar platsen.');
  await form.locator('button[type=submit]').click();
  // Nothing is said of them yet: the summary leads to where it is said.
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  await summary.getByRole('link').last().click();
  expect(await carried.first().evaluate((field) => document.activeElement?.contains(field))).toBe(true);
  expect(await page.locator('body').evaluate((body) => body === document.activeElement)).toBe(false);
  await seeWell(page);

  await carried.first().locator('input[type=radio][value=take]').check();
  await carried.first().locator('textarea').fill('Ljuset dämpas efter klockan 22.');
  await carried.last().locator('input[type=radio][value=not]').check();
  await carried.last().locator('textarea').fill('Skylten sitter redan fyra meter upp.');
  await form.locator('input[name=outcome][value=granted-with-conditions]').check();
  // What was said of them stays when the outcome is another.
  expect(await carried.first().locator('textarea').inputValue()).toBe('Ljuset dämpas efter klockan 22.');
  await form.locator('input[type=text]').last().fill('Företaget har själv begärt villkoret (25 §).');
  await seeWell(page);
  await form.locator('button[type=submit]').click();
  await page.locator('dialog[open] .actions .button').first().click();
  const decision = page.locator('#decision').locator('..');
  await decision.waitFor();
  const text = await decision.textContent();
  for (const part of ['Ljuset dämpas efter klockan 22.', 'Svagare ljus.', 'Skylten sitter redan fyra meter upp.'])
    expect(text).toContain(part);
  await page.close();
});
