import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let page: Page;
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

const open = (path: string) => page.goto(`${running.machine.url}${path}`);
async function seeWell(): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}`).toBe(true);
  }
}

describe.each(['sv', 'en'])('an officer, in %s', (language) => {
  test('asks within bounds, takes the question back, and is offered what the matter can end in', async () => {
    page = await (await browser.newContext()).newPage();
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const task = await c.task('koping-building', caseId, 'sign-permit');
    await open(`/${language}/department/tasks/${encodeURIComponent(task.taskId)}`);
    await page.locator('button[value="koping-building"]').click();
    await page.locator('.desk').waitFor();

    await page.getByRole('tab').nth(1).click();
    const ask = page.locator('.hand form', { has: page.locator('input[value=hearing]') });
    // Nobody is threatened with a dismissal that the officer has not chosen.
    expect(await ask.locator('input[name=consequence][value=decided]').isChecked()).toBe(true);
    await ask.locator('input[value=hearing]').check();
    const day = ask.locator('input[type=date]');
    expect(await day.inputValue()).toBe(inDays(14));
    expect(await day.getAttribute('min')).toBe(inDays(1));
    await day.fill(inDays(2));
    // A short time asks for its reason.
    await expect.poll(() => ask.locator('input[type=text]').count()).toBe(1);
    await seeWell();
    await day.fill(inDays(14));
    await ask.locator('textarea').fill('Läs underlaget.');
    await ask.locator('button[type=submit]').click();
    const question = page.locator('section[aria-labelledby=asked] li');
    await question.waitFor();
    await seeWell();
    await question.locator('button').last().click();
    await expect.poll(() => question.locator('button').count()).toBe(0);

    await page.getByRole('tab').first().click();
    const decide = page.locator('.hand form').first();
    await decide.locator('input[name=outcome][value=dismissed]').check();
    // What no paragraph of the act names is said to be unverified.
    await decide.locator('input[name=ground][value=wrong-authority]').check();
    await decide
      .getByText(language === 'sv' ? 'vi har inte kontrollerat' : 'we have verified no other')
      .first()
      .waitFor();
    await decide.locator('input[name=ground][value=no-standing]').check();
    await decide
      .getByText(language === 'sv' ? 'förvaltningslagen 15 §' : 'Administrative Procedure Act, section 15')
      .first()
      .waitFor();
    await seeWell();
    await decide.locator('textarea').first().fill('Ni har inte visat att ni får använda fasaden.');
    await decide.locator('button[type=submit]').click();
    const read = page.locator('dialog[open]');
    await read.getByText(language === 'sv' ? 'har inte rätt att göra det' : 'has no right to apply').waitFor();
    await read.locator('.actions button').last().click();
    await decide.locator('input[name=outcome][value=granted]').check();
    expect(await decide.locator('input[name=ground]').count()).toBe(0);
    await decide.locator('input[type=date]').fill(inDays(300));
    await decide.locator('textarea').first().fill('Skylten passar platsen.');
    await decide.locator('button[type=submit]').click();
    await page.locator('dialog[open] .actions .button').first().click();
    await page.locator('[role=status] .ds-alert').waitFor();
    const sign = (await c.caseOf(await c.session(accessUrl))).permits.find((p) => p.id === 'sign-permit');
    expect(sign?.decision).toMatchObject({ outcome: 'granted', validUntil: inDays(300) });
    await page.context().close();
  });
});

describe.each(['sv', 'en'])('an owner, in %s', (language) => {
  test('reads what cannot be granted any more, and what a withdrawal means before it is made', async () => {
    page = await (await browser.newContext()).newPage();
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const land = await c.task('koping-land', caseId, 'land-lease');
    expect((await c.decide('koping-land', land.taskId, { outcome: 'refused' })).status).toBe(201);
    await open(`/${language}/case${new URL(accessUrl).hash}`);
    await page.locator('.parts').waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
    // Behind the veto there is nothing to go on with.
    expect(await page.locator('.notice button').count()).toBe(0);
    await seeWell();
    const parts = page.locator('.permit-rows > li');
    const food = (await c.caseOf(await c.session(accessUrl))).permits.findIndex((p) => p.id === 'food-registration');
    const opinion = (await c.caseOf(await c.session(accessUrl))).permits.findIndex((p) => p.id === 'land-lease');
    expect(await parts.nth(opinion).locator('button').count()).toBe(0);
    await parts.nth(food).locator('summary').click();
    await parts.nth(food).locator('button').click();
    await expect
      .poll(() => parts.nth(food).textContent())
      .toContain(
        language === 'sv'
          ? 'Ni får inte börja med det som Serveringstillstånd gäller utan den.'
          : 'Without it you may not start what Licence to serve alcohol is about.',
      );
    await seeWell();
    await page.context().close();
  });
});
