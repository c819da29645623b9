import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, bringIntoSight, launch } from './browser.ts';

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
const readersOf = async (caseId: string): Promise<readonly string[]> => {
  const { body } = await c.call<{ readings: { by: { name: string }; of?: string; what: string }[] }>(
    'GET',
    `/api/cases/${caseId}/readings`,
    { token: await c.staff('coordinator-koping') },
  );
  return body.readings.filter(({ what }) => what !== 'readings').map(({ by }) => by.name);
};

test.each([
  ['sv', 1280],
  ['en', 375],
] as const)(
  'an officer reports it before opening, and a colleague finds otherwise, in %s at %i',
  async (language, width) => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, reference, accessUrl } = submitted.body;
    const task = await c.task('koping-building', caseId, 'sign-permit');
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await page.goto(`${running.machine.url}/${language}/department`);
    await page.locator('button[value="koping-building"]').click();
    await page.locator('.inbox > li', { hasText: reference }).first().locator('a.report').click();
    await page.locator('input[name=ground][value=party]').waitFor();
    expect(await page.locator('body').textContent()).toContain(reference);
    await seeWell(page);
    await page.locator('form button[type=submit]').click();
    await page.locator('[role=alert] p').waitFor();
    await page.locator('input[name=ground][value=party]').check();
    await page.locator('form button[type=submit]').click();
    await page.locator('[role=status] p').waitFor();
    await seeWell(page);
    expect(await readersOf(caseId)).toEqual([]);

    // Neither the task nor anything else of the case opens, and nothing is done in it; said again, it is the same.
    await page.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(task.taskId)}`);
    await page.getByText(/anmält jäv i ärendet|reported that you are disqualified in the case/).waitFor();
    await seeWell(page);
    const token = await c.staff('koping-building');
    const closed = await Promise.all([
      c.call('GET', `/api/tasks/${task.taskId}`, { token }),
      c.call('GET', `/api/cases/${caseId}`, { token }),
      c.call('GET', `/api/cases/${caseId}/receipt`, { token }),
      c.call('POST', `/api/tasks/${task.taskId}/claim`, { token }),
      c.call('POST', `/api/tasks/${task.taskId}/write-note`, { token, body: { text: 'Ägaren ringde.' } }),
    ]);
    expect(closed.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    const again = `/api/tasks/${task.taskId}/report-disqualification`;
    expect((await c.call('POST', again, { token, body: { ground: 'party' } })).status).toBe(201);
    expect(await readersOf(caseId)).toEqual([]);
    await page.context().close();

    const colleague = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await colleague.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(task.taskId)}`);
    await colleague.locator('button[value="koping-building-2"]').click();
    const part = colleague.locator('section[aria-labelledby=disqualification]');
    await bringIntoSight(part);
    expect(await part.textContent()).toContain('Handläggare, Samhällsbyggnadsförvaltningen i Köping');
    await part.locator('summary').click();
    await part.locator('textarea').fill('De är inte släkt.');
    await seeWell(colleague);
    await part.locator('form button[type=submit]').click();
    await part.locator('textarea').waitFor({ state: 'detached' });
    await seeWell(colleague);
    expect((await c.call('GET', `/api/tasks/${task.taskId}`, { token })).status).toBe(200);
    await colleague.context().close();

    const owner = await browser.newPage();
    await owner.goto(accessUrl);
    await owner.locator('.permit-rows > li').first().waitFor();
    expect(await owner.locator('body').textContent()).not.toMatch(/jäv|De är inte släkt/);
    await owner.close();
  },
);
