import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, bringIntoSight, launch } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const said = {
  sv: {
    not: /^Behövs inte.*Planritning/,
    missing: 'Fråga efter det som saknas',
    send: 'Skicka svaret',
    still: 'Saknas fortfarande',
    sent: 'Ni har skickat det',
    answer: 'Svara',
    saved: 'Sparat.',
  },
  en: {
    not: /^Not needed.*Planritning/,
    missing: 'Ask for what is missing',
    send: 'Send the answer',
    still: 'Still missing',
    sent: 'You have sent it',
    answer: 'Answer',
    saved: 'Saved.',
  },
} as const;

test.each([
  ['sv', 1280],
  ['en', 375],
] as const)(
  'in %s, %i wide, what was asked for is answered, missed and taken back thing by thing',
  async (language, width) => {
    const words = said[language];
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
    await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
      token: await c.staff('koping-building'),
      body: { text: 'Tre saker saknas.', items: ['Fasadritning', 'Mått', 'Planritning'], lastDay: inDays(30) },
    });
    const page = async (address: string) => {
      const opened = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      await opened.goto(address);
      return opened;
    };
    const seeWell = async (one: Awaited<ReturnType<typeof page>>) => {
      expect(await axeFindings(one)).toEqual([]);
      expect(await one.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    const partsOf = async () => {
      const { case: view } = await c.taskPage('koping-building', taskId);
      return view.requests[0]?.parts.map(({ state }) => state);
    };

    // The owner sends two of three now, and says so.
    const home = await page(`${running.machine.url}/${language}/case${new URL(accessUrl).hash}`);
    const question = home.locator('.request');
    const answering = async () => {
      // The page is there before its buttons are.
      await home.locator('.permit-rows > li').first().waitFor();
      await home.getByRole('button', { name: words.answer, exact: true }).click();
      await question.waitFor();
    };
    await answering();
    await question.getByRole('checkbox', { name: 'Planritning' }).uncheck();
    await seeWell(home);
    await question.locator('textarea').fill('Fasad och mått.');
    await question.getByRole('button', { name: words.send }).click();
    await expect.poll(partsOf).toEqual(['answered', 'answered', 'asked']);

    // The officer does not need the third, and misses something in the first.
    const desk = await page(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(taskId)}`);
    await desk.locator('button[value="koping-building"]').click();
    const asked = desk.locator('section[aria-labelledby=asked]');
    await bringIntoSight(asked);
    await asked.getByRole('button', { name: words.not }).click();
    await expect.poll(partsOf).toEqual(['answered', 'answered', 'taken-back']);
    const missing = asked.locator('.still-missing');
    // All that was asked for has come: what is still missing is a tap away.
    expect(await missing.isVisible()).toBe(false);
    await asked.locator('summary').click();
    await missing.getByRole('checkbox', { name: 'Fasadritning' }).check();
    await missing.locator('textarea').fill('Ritningen saknar skala.');
    await seeWell(desk);
    await missing.getByRole('button', { name: words.missing }).click();
    await expect.poll(partsOf).toEqual(['missing', 'answered', 'taken-back']);
    await seeWell(desk);

    // The owner reads what was not enough, thing by thing.
    await home.reload();
    await answering();
    await question.getByText('Ritningen saknar skala.').waitFor();
    await question.getByText(words.still).waitFor();
    await question.getByText(words.sent).waitFor();
    await seeWell(home);
    await question.locator('textarea').fill('Här är den med skala.');
    await question.getByRole('button', { name: words.send }).click();
    await expect.poll(partsOf).toEqual(['answered', 'answered', 'taken-back']);
  },
);
