import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { draftContent, draftPath, fail, field, filledDraft, loseAnswer, openForm } from '../browser/owner.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let url: string;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  c = running.client;
  ({ url } = running.machine);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const press = async (of: Page = page) => {
  await of.locator('#declaration').check();
  await of.getByRole('button', { name: 'Skicka ansökan' }).click();
};
const received = (of: Page = page) => of.getByRole('heading', { name: 'Vi har tagit emot er ansökan' });
const reference = async (of: Page = page) =>
  /KOP-\d{4}-\d{5}/.exec((await of.locator('main').textContent()) ?? '')?.[0];

/** Every case there is, by its reference. */
async function cases(): Promise<readonly string[]> {
  const token = await c.staff('coordinator-koping');
  const { body } = await c.call<{ cases: { reference: string }[] }>('GET', '/api/cases?municipality=koping', { token });
  return body.cases.map((x) => x.reference);
}

test('a sent draft shows its receipt: after a reload, on going back, in another tab, on another device', async () => {
  const before = (await cases()).length;
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'review');
  await press();
  await received().waitFor();
  const first = await reference();
  expect(first).toBeDefined();

  await page.reload();
  await received().waitFor();
  expect(await reference()).toBe(first);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${url}/sv`);
  await page.goBack();
  await received().waitFor();
  expect(await reference()).toBe(first);

  const another = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await another.goto(`${url}${draftPath(draft, 'en')}`);
  await another.getByRole('heading', { name: 'We have received your application' }).waitFor();
  expect(await reference(another)).toBe(first);
  await another.getByRole('link', { name: 'Follow the case' }).click();
  await another.locator('.permit-rows > li').first().waitFor();
  await another.context().close();
  expect((await cases()).length).toBe(before + 1);
});

test('two who send the same draft from two tabs get one case', async () => {
  const before = (await cases()).length;
  const draft = await filledDraft(c);
  const other = await context.newPage();
  await openForm(page, url, draft, 'review');
  await openForm(other, url, draft, 'review');
  await press();
  await received().waitFor();
  await press(other);
  await received(other).waitFor();
  expect(await reference(other)).toBe(await reference());
  expect((await cases()).length).toBe(before + 1);
});

test('a double click, and an answer that was lost on the way, send once', async () => {
  const before = (await cases()).length;
  await openForm(page, url, await filledDraft(c), 'review');
  const posts: string[] = [];
  page.on('request', (r) => r.method() === 'POST' && r.url().endsWith('/api/cases') && posts.push(r.url()));
  await loseAnswer(page, '**/api/cases');
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Skicka ansökan' }).dblclick();
  await page.locator('form [role=alert]', { hasText: 'Vi skickar den när uppkopplingen är tillbaka' }).waitFor();
  expect(posts).toHaveLength(1);
  // It tries again by itself, and gets what the first sending made.
  await received().waitFor();
  expect(posts).toHaveLength(2);
  expect((await cases()).length).toBe(before + 1);
});

test('without a network it is sent when it is back, unless it is being changed', async () => {
  const before = (await cases()).length;
  await openForm(page, url, await filledDraft(c), 'review');
  await context.setOffline(true);
  await press();
  const waits = page.locator('form [role=alert]', { hasText: 'Vi skickar den när uppkopplingen är tillbaka' });
  await waits.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: /Ändra.*Mat och vatten/ }).click();
  await page.locator('form textarea').first().fill('1234');
  await context.setOffline(false);
  await page.locator('.saved', { hasText: /^Sparat\./ }).waitFor();
  await page.goBack();
  await page.locator('#declaration').waitFor();
  expect(await waits.count()).toBe(0);
  expect((await cases()).length).toBe(before);
  await context.setOffline(true);
  await press();
  await waits.waitFor();
  await context.setOffline(false);
  await received().waitFor();
  expect((await cases()).length).toBe(before + 1);
});

test('when the service fails everything stays, and is sent on purpose', async () => {
  await openForm(page, url, await filledDraft(c), 'review');
  const through = await fail(page, '**/api/cases', 500);
  await press();
  await page.locator('form [role=alert]', { hasText: 'Något gick fel hos oss' }).waitFor();
  expect(await page.locator('#declaration').isChecked()).toBe(true);
  await through();
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await received().waitFor();
});

test('what came in from another device since it was read through is read through first', async () => {
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'review');
  const other = await (await browser.newContext()).newPage();
  await openForm(other, url, draft, 'you');
  await field(other, 'applicant.phone').fill('0221-333 33');
  await eventually('it is saved', async () => (await draftContent(c, draft)).applicant?.phone === '0221-333 33');
  await other.context().close();
  await press();
  await page.locator('form [role=alert]', { hasText: 'Läs igenom igen och skicka' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('0221-333 33');
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await received().waitFor();
});

test('what was written after it was sent from elsewhere is told, and not lost', async () => {
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'you');
  const other = await (await browser.newContext()).newPage();
  await openForm(other, url, draft, 'review');
  await press(other);
  await received(other).waitFor();
  await other.context().close();
  await field(page, 'applicant.phone').fill('0221-444 44');
  await received().waitFor();
  const late = page.locator('.late');
  expect(await late.textContent()).toContain('0221-444 44');
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await late.getByRole('button').click();
  await late.waitFor({ state: 'detached' });
  await page.reload();
  await received().waitFor();
  expect(await late.count()).toBe(0);
});
