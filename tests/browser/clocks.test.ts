import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, bringIntoSight, launch } from './browser.ts';

const filed = '2027-01-11T09:00:00Z';
let running: TestMachine;
let browser: Browser;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput, startsAt: filed });
  c = running.client;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

async function seeWell(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

const said = {
  sv: {
    clock: 'Så räknas tiden',
    law: 'Lagens tider',
    own: 'Egna mål och uppskattningar',
    complete: 'Ärendet är komplett',
    delay: 'Meddela förseningen',
    refuse: 'Avslå begäran',
    ask: /^Begär att ärendet avgörs/,
    sure: 'Ja, begär det nu',
    isComplete: 'Allt som behövs hade kommit in måndag 11 januari 2027.',
    isDelayed: 'tänker besluta senast torsdag 15 april 2027.',
    isAsked: 'Senast tisdag 10 augusti 2027 ska ni få beslutet',
    hasAsked: 'Företaget begärde tisdag 13 juli 2027 att ärendet avgörs.',
    isRefused: 'Det är inget nej till det ni har ansökt om',
    appeal: 'Beslutet kan överklagas till länsstyrelsen.',
    breach: 'Försenat. Sista dagen, måndag 22 mars 2027, gick utan beslut.',
    saved: 'Sparat.',
    done: 'Ni har begärt att detta avgörs',
  },
  en: {
    clock: 'How the time is counted',
    law: 'Times by law',
    own: 'Own goals and estimates',
    complete: 'The matter is complete',
    delay: 'Tell of the delay',
    refuse: 'Refuse the request',
    ask: /^Ask for a decision/,
    sure: 'Yes, ask now',
    isComplete: 'Everything that is needed was in on Monday 11 January 2027.',
    isDelayed: 'means to decide by Thursday 15 April 2027.',
    isAsked: 'By Tuesday 10 August 2027 you must get it',
    hasAsked: 'On Tuesday 13 July 2027 the business asked for a decision.',
    isRefused: 'It is not a no to what you applied for',
    appeal: 'The decision can be appealed to the County Administrative Board.',
    breach: 'Late. The last day, Monday 22 March 2027, passed without a decision.',
    saved: 'Saved.',
    done: 'You have asked for a decision',
  },
} as const;

describe.each([
  ['sv', 1280],
  ['en', 375],
] as const)('in %s, %i wide', (language, width) => {
  test('a matter is complete, delayed, asked for and refused, and its clock tells all of it', async () => {
    await running.restart(filed);
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl, reference } = submitted.body;
    const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
    const words = said[language];
    const open = async () => {
      const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      return page;
    };
    const officer = async () => {
      const page = await open();
      await page.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(taskId)}`);
      await page.locator('button[value="koping-building"]').click();
      await page.locator('.desk').waitFor();
      return page;
    };
    const owner = async () => {
      const page = await open();
      await page.goto(accessUrl.replace(/\/(sv|en)\//, `/${language}/`));
      const part = page.locator('.parts details', { hasText: language === 'sv' ? 'Skylt' : 'Sign' }).first();
      await part.locator('summary').click();
      return { page, part };
    };
    const send = async (page: Page, button: string) => {
      await page.locator('.hand').getByRole('button', { name: button, exact: true }).click();
      await page.locator('[role=status]', { hasText: words.saved }).waitFor();
    };
    const linesOf = async (page: Page) => {
      await bringIntoSight(page.locator('.clock'));
      await page.locator('.clock summary').click();
      await page.locator('.clock-lines').first().waitFor();
      return page.locator('.clock').textContent();
    };

    let desk = await officer();
    const complete = desk.locator('.hand form', { hasText: words.complete });
    await bringIntoSight(complete.locator('input'));
    await complete.locator('input[type=date]').fill('2027-01-10');
    await complete.getByRole('button', { name: words.complete }).click();
    await desk.locator('.error-summary li').waitFor();
    await complete.locator('input[type=date]').fill('2027-01-11');
    await send(desk, words.complete);
    await expect.poll(() => complete.count()).toBe(0);
    await seeWell(desk);
    let home = await owner();
    await home.part.getByText(words.isComplete).waitFor();
    await seeWell(home.page);

    await running.restart('2027-04-01T09:00:00Z');
    desk = await officer();
    const delay = desk.locator('.hand form', { hasText: words.delay });
    await bringIntoSight(delay.locator('textarea'));
    await delay.locator('textarea').fill('Grannarna bor utomlands och har inte nåtts.');
    await delay.locator('input[type=date]').fill('2027-04-15');
    await send(desk, words.delay);
    const lines = await linesOf(desk);
    for (const line of [words.law, words.own, words.breach, 'Plan- och bygglagen (2010:900) 9 kap. 99 §'])
      expect(lines).toContain(line);
    await seeWell(desk);
    home = await owner();
    await home.part.getByText(words.isDelayed).waitFor();
    await home.part.getByText('Grannarna bor utomlands och har inte nåtts.').waitFor();
    expect(await home.page.getByRole('button', { name: words.ask }).count()).toBe(0);
    await seeWell(home.page);
    await eventually('the owner is mailed the new day', async () => {
      const mails = await c.mailsTelling(reference, 'torsdag 15 april 2027');
      return mails.length > 0;
    });

    await running.restart('2027-07-13T09:00:00Z');
    home = await owner();
    await home.part.getByRole('button', { name: words.ask }).click();
    await seeWell(home.page);
    await home.part.getByRole('button', { name: words.sure }).click();
    await home.page.locator('.said', { hasText: words.done }).waitFor();
    await home.page.getByText(words.isAsked).first().waitFor();
    await seeWell(home.page);

    desk = await officer();
    await bringIntoSight(desk.getByText(words.hasAsked));
    await desk.getByText(words.hasAsked).waitFor();
    const refuse = desk.locator('.hand form', { hasText: words.refuse });
    await bringIntoSight(refuse.locator('textarea'));
    await refuse.locator('textarea').fill('Länsmuseets yttrande väntas i augusti.');
    await send(desk, words.refuse);
    await expect.poll(() => refuse.count()).toBe(0);
    expect(await linesOf(desk)).toContain('Förvaltningslagen (2017:900) 12 §');
    await seeWell(desk);
    home = await owner();
    await home.part.getByText(words.isRefused).waitFor();
    await home.part.getByText(words.appeal).waitFor();
    await home.part.getByText('Länsmuseets yttrande väntas i augusti.').first().waitFor();
    await seeWell(home.page);
  });
});
