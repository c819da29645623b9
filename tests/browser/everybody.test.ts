import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { launch } from './browser.ts';
import { lostFocus, movedSideways, sameWhenChosen, stillMoving, tooSmall, withoutEdge } from './everybody.ts';
import { addressOf, draftPath, filledDraft } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let page: Page;
/** Where each page is, and what is there when it has come. */
const places: Record<string, readonly [path: string, there: string]> = {};

beforeAll(async () => {
  [running, browser] = await Promise.all([startTestMachine({ web: webOutput }), launch()]);
  const c = running.client;
  page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  const [draft, { submitted }] = await Promise.all([filledDraft(c), submitCafe(c, 'koping')]);
  const { caseId, accessUrl } = submitted.body;
  const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
  await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
    token: await c.staff('koping-building'),
    body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: inDays(30) },
  });
  const answered = addressOf(cafeWithAlcoholAndSeating);
  Object.assign(places, {
    start: ['/sv', '.begin'],
    question: [`/sv/guide${answered}&at=includes`, 'form .choice'],
    plan: [`/sv/guide${answered}`, '.permit-rows > li'],
    list: [draftPath(draft), '.tasks > li'],
    asked: [draftPath(draft, 'sv', 'you'), '.saved'],
    papers: [draftPath(draft, 'sv', 'papers'), '.papers'],
    paper: [draftPath(draft, 'sv', 'papers/process_description'), '.paper'],
    review: [draftPath(draft, 'sv', 'review'), '.review'],
    case: [`/sv/case${new URL(accessUrl).hash}`, '.permit-rows > li'],
    task: [`/sv/department/tasks/${encodeURIComponent(taskId)}`, '.desk'],
    inbox: ['/sv/department', '.inbox > li'],
  });
  await page.goto(`${running.machine.url}/sv/department`);
  await page.locator('button[value="koping-building"]').click();
  await page.locator('.inbox').waitFor();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** Opens what is folded: what stands in it is for everybody too. */
const unfold = () =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const more of document.querySelectorAll<HTMLElement>('main [aria-expanded=false]')) more.click();
  });

test.each(['start', 'question', 'plan', 'list', 'asked', 'papers', 'paper', 'review', 'case', 'task', 'inbox'])(
  '%s is for everybody',
  async (name) => {
    const [path = '', there = ''] = places[name] ?? [];
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.goto('about:blank');
    await page.goto(`${running.machine.url}${path}`);
    await page.locator(there).first().waitFor();
    await unfold();
    expect.soft(await movedSideways(page), 'enlarged, it is read downwards alone').toEqual([]);
    expect.soft(await stillMoving(page), 'nothing moves for whoever wants it so').toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect.soft(await tooSmall(page), 'what is pressed is as large as a thumb').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await withoutEdge(page), 'in the colours of the system, what is pressed is seen').toEqual([]);
    expect.soft(await sameWhenChosen(page), 'and what is chosen').toEqual([]);
    // So high that what stays in sight at the bottom does so.
    await page.setViewportSize({ width: 640, height: 640 });
    const hasBar = (await page.locator('.saved').count()) > 0;
    const keys = hasBar ? ['Tab', 'Shift+Tab'] : ['Tab'];
    expect.soft(await lostFocus(page, keys), 'what has the focus is seen').toEqual([]);
  },
);

test('what is wrong is found', async () => {
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('about:blank');
  await page.setContent(`<style>
    * { margin: 0 } .wide { width: 900px } button { border: 0; outline: 0; height: 20px }
    .bar { position: fixed; inset: 0 0 auto; height: 60px; background: red } .low { margin-top: 200px } .spin { transition: all 1s }
    input { appearance: none; border: 1px solid } .chip { border: 1px solid }
    </style><main><div class="wide spin">x</div><button>small</button><p>Read <a href="#x">more</a> here.</p>
    <button class="chip" aria-pressed="true">a</button><button class="chip" aria-pressed="false">b</button>
    <button class="low">c</button></main>
    <div class="bar"></div>`);
  expect(await movedSideways(page)).toHaveLength(3);
  expect((await stillMoving(page)).some((one) => one.includes('spin'))).toBe(true);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await tooSmall(page)).toHaveLength(4);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await withoutEdge(page)).toHaveLength(2);
  expect(await sameWhenChosen(page)).toEqual(['.chip[aria-pressed=true]']);
  const lost = await lostFocus(page);
  expect(lost.some((one) => one.startsWith('under what stays'))).toBe(true);
  expect(lost.some((one) => one.startsWith('no ring'))).toBe(true);
});
