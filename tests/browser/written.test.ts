import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { barelyMoved, launch } from './browser.ts';
import { cafeAddress, filledDraft } from './owner.ts';

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

const phone = { width: 375, height: 800 };
const read = (page: Page) => page.locator('main').textContent();

/** What was written and is no longer in the page. */
const lost = () =>
  (window as unknown as { written: Element[] }).written.filter((one) => !one.isConnected).map((one) => one.outerHTML);

/** A page that counts what moves, and tells what its console says. */
async function watched(): Promise<{ page: Page; said: string[]; moved: () => Promise<number> }> {
  const page = await browser.newPage({ viewport: phone });
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number };
    seen.moved = 0;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the policy stopped ${violatedDirective} ${blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, said, moved: () => page.evaluate(() => (window as unknown as { moved: number }).moved) };
}

describe.each([
  ['the first page', '/sv'],
  ['the first page, in English', '/en'],
  ['the first question', '/en/guide'],
  ['the events', '/sv/guide?municipality=koping'],
  ['a question', '/en/guide?municipality=koping&event=open-restaurant'],
  ['a plan', `/sv/guide${cafeAddress}`],
  ['a plan in easy words', `/sv/easy${cafeAddress}`],
  ['a plan, in English', `/en/guide${cafeAddress}`],
  ['an event that is not there', '/sv/guide?municipality=koping&event=nothing'],
  ['answers that are none, and a day that has passed', `/en/guide${cafeAddress}&seats=abc&opening=2020-01-01`],
])('%s', (_name, path) => {
  test('is read where no script runs, and taken over as it stands', async () => {
    const off = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const bare = await off.newPage();
    await bare.goto(url + path);
    const written = await read(bare);
    expect(await bare.locator('h1').textContent()).not.toBe('');
    await off.close();

    const { page, said, moved } = await watched();
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () =>
        Object.assign(window, { written: [...document.querySelectorAll('main *')] }),
      ),
    );
    await page.goto(url + path);
    // The switch of the appearance is the script's of the head; that a link is taken over shows when it does not load a page.
    await page.evaluate(() => Object.assign(window, { still: true }));
    await page.waitForLoadState('networkidle');
    expect(await read(page)).toBe(written);
    expect(await page.locator('h1').count()).toBe(1);
    // Nothing was drawn anew: a finger that is on its way finds what it saw.
    expect(await page.evaluate(lost)).toEqual([]);
    expect(await moved()).toBeLessThan(barelyMoved);
    await page.locator('.bottom a[href$="/lost-link"]').click();
    await page.locator('form input[inputmode=email]').waitFor();
    expect(await page.evaluate(() => 'still' in window)).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });
});

test.each([
  [375, 'sv'],
  [1280, 'en'],
])(
  'how the form begins stands still at %d when its parts come, and nothing is asked for that it came with',
  async (width, language) => {
    const { page, said, moved } = await watched();
    await page.setViewportSize({ width, height: 800 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${url}/${language}/apply${cafeAddress}`);
    const heading = await page.locator('h1').textContent();
    const lead = await page.locator('.lead').textContent();
    await page.locator('.tasks a').first().waitFor();
    expect([await page.locator('h1').textContent(), await page.locator('.lead').textContent()]).toEqual([
      heading,
      lead,
    ]);
    expect(await moved()).toBeLessThan(barelyMoved);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  },
);

test('a form with a draft begins with nothing of it, and then shows it', async () => {
  const draft = await filledDraft(running.client);
  const { page, said, moved } = await watched();
  await page.goto(`${url}/sv/apply${cafeAddress}#${draft.id}.${draft.token}`);
  await page.locator('.tasks [data-state=done]').first().waitFor();
  expect(await page.locator('.tasks a').count()).toBeGreaterThan(3);
  expect(new URL(page.url()).hash).toBe(`#${draft.id}.${draft.token}`);
  expect(await moved()).toBeLessThan(barelyMoved);
  expect(said).toEqual([]);
  await page.close();
});

test('whoever comes back to the guide finds what they answered last, not what they had opened first', async () => {
  const { page } = await watched();
  await page.goto(`${url}/sv/guide${cafeAddress}`);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('link', { name: /^Ändra/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Kungsör' }).check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.locator('.plan-of', { hasText: 'i Kungsör' }).waitFor();
  await page.locator('.bottom a[href$="/lost-link"]').click();
  await page.locator('form input[inputmode=email]').waitFor();
  await page.goBack();
  await page.locator('.plan-of').waitFor();
  expect(await page.locator('.plan-of').textContent()).toContain('i Kungsör');
  await page.close();
});

test('where its script does not come it is read, and its questions can be answered', async () => {
  const page = await browser.newPage({ viewport: phone });
  await page.route('**/*.js', (route) => route.abort('connectionfailed'));
  await page.goto(`${url}/sv/guide`);
  await page.getByRole('radio', { name: 'Köping' }).check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.locator('input[value=open-shop]').waitFor({ state: 'attached' });
  await page.close();
});

test('the guide goes all the way to the plan where no script runs', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto(`${url}/en/guide?municipality=koping&event=open-restaurant`);
  // The first two things of the first list are ticked, each in a field of its own.
  const ticks = page.locator('form [type=checkbox]');
  const [one, other] = await ticks.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  const list = (await ticks.first().getAttribute('name')) ?? '';
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  await next();
  expect(new URL(page.url()).searchParams.getAll(list)).toEqual([one, other]);
  await page.goto(page.url());
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  expect(await ticks.nth(1).isChecked()).toBe(true);
  expect(await ticks.nth(2).isChecked()).toBe(false);
  await next();
  for (let pages = 0; (await page.locator('form.question').count()) > 0; pages += 1) {
    expect(pages).toBeLessThan(60);
    const unknown = page.getByRole('button', { name: 'I don’t know yet' });
    if ((await unknown.count()) > 0) await unknown.click();
    else {
      await page.locator('form .choice [value=unknown]').check();
      await next();
    }
  }
  await page.getByRole('heading', { level: 1, name: 'Your plan' }).waitFor();
  await context.close();
});
