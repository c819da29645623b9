import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionsOfEvent } from '#domain/catalogue/reach.ts';
import { webOutput } from '#lib/build-web.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const open = (path: string) => page.goto(`${running.machine.url}${path}`);
async function seeWell(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect(await axeFindings(page)).toEqual([]);
  await seeItFits(width);
}
async function seeItFits(width: number): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    `no sideways scrolling at ${width}`,
  ).toBe(true);
}

/** Opens what more there is to read of each permit, but of those that have been met, and meets them. */
async function openMore(met: Set<string> = new Set()): Promise<void> {
  const names = await page.locator('.permits details').evaluateAll(
    (all, before) => {
      const others = all.filter((details) => !before.includes(details.querySelector('summary')?.textContent ?? ''));
      for (const details of others) details.setAttribute('open', '');
      return others.map((details) => details.querySelector('summary')?.textContent ?? '');
    },
    [...met],
  );
  for (const name of names) met.add(name);
}

describe.each([
  ['sv', 375],
  ['en', 1280],
] as const)('with everything still possible, in %s', (language, width) => {
  /** An event can lead to more than a hundred permits, nearly all of which the others lead to as well: axe reads each in full once. */
  const met = new Set<string>();
  test.each(Object.values(catalogue.events).map((e) => [e.id, e] as const))(
    'the plan and the form of %s',
    async (_id, event) => {
      const address = new URLSearchParams({ municipality: 'kungsor', event: event.id });
      for (const question of questionsOfEvent(catalogue, event)) address.set(question, 'unknown');
      await open(`/${language}/guide?${address}`);
      await page.locator('#ask').waitFor();
      await openMore(met);
      await seeWell(width);
      await openMore();
      await seeItFits(width);
      if ((await page.locator('a.go').count()) === 0) return;
      await open(`/${language}/apply?${address}`);
      await page.locator('[id="applicant.name"]').waitFor();
      await seeWell(width);
    },
  );
});

describe.each(['sv', 'en'])('a request for more, in %s', (language) => {
  test('is answered with a file', async () => {
    const c = running.client;
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
    await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
      token: await running.target.signIn('koping-building'),
      body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: inDays(21) },
    });
    await open(`/${language}/case${new URL(accessUrl).hash}`);
    await page.locator('.request textarea').fill('Här är den.');
    await seeWell(375);
    await page
      .locator('.request input[type=file]')
      .setInputFiles({ name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.locator('.request .files li').waitFor();
    await seeWell(1280);
    await page.locator('.request button[type=submit]').click();
    await page.locator('.request').waitFor({ state: 'detached' });
    const answered = await c.taskPage('koping-building', taskId);
    expect(answered.case.requests[0]?.answer?.files?.map((f) => f.name)).toEqual(['ritning.pdf']);
  });
});
