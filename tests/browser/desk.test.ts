import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
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
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const taskPath = (taskId: string) => `/sv/department/tasks/${encodeURIComponent(taskId)}`;
const open = (path: string, where = page) => where.goto(`${running.machine.url}${path}`);
/** Opens a task and signs in on the way, as an officer who comes from a mail. */
async function signInAt(path: string, user: string, there = '.desk'): Promise<void> {
  await open(path);
  await page.locator(`button[value="${user}"]`).click();
  await page.locator(there).first().waitFor();
}
const text = () => page.locator('body').textContent();

test('a body that is asked sees the question and what it needs, in words for officers', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const task = await c.task('rescue-malardalen', submitted.body.caseId, 'alcohol-licence');
  await signInAt(taskPath(task.taskId), 'rescue-malardalen');
  expect(await page.locator('h1').textContent()).toBe('Yttrande: Serveringstillstånd');
  expect(await page.locator('#question').locator('..').textContent()).toContain('Är platsen brandsäker');
  const shown = await text();
  expect(shown).toContain('Hur kommer alla ut om det brinner?');
  expect(shown).not.toMatch(/finansieras|inflytande|sokande@exempel|Tillbaka till mitt ärende/);
  expect(shown).not.toMatch(/\bNi (svarade|yttrade)|till er\./);
  expect(await axeFindings(page)).toEqual([]);
  // When it has answered, its own word is what is left.
  await page.locator('input[name=stance]').first().check();
  await page.getByLabel('Motivering').fill('Utrymningen räcker för 40 personer.');
  await page.locator('.hand button[type=submit]').click();
  await page.locator('#opinion').waitFor();
  expect(await text()).toContain('Utrymningen räcker för 40 personer.');
  expect(await page.locator('#given').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('whoever decides sees the conditions that the decision rests on', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId } = submitted.body;
  const land = await c.task('koping-land', caseId, 'land-lease');
  await c.decide('koping-land', land.taskId, {
    outcome: 'granted-with-conditions',
    conditions: ['En meter fri gångväg.'],
    hearingException: 'Yttrandet är inget beslut mot enskild.',
  });
  const place = await c.task('police', caseId, 'public-place');
  await signInAt(taskPath(place.taskId), 'police');
  const before = await page.locator('#before').locator('..').textContent();
  expect(before).toContain('En meter fri gångväg.');
  expect(before).toContain('Underlaget visar att kraven är uppfyllda.');
  expect(await axeFindings(page)).toEqual([]);
});

test('a colleague takes a task over in one click, and a link from a mail leads straight to it', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const task = await c.task('koping-building', submitted.body.caseId, 'sign-permit');
  await c.call('POST', `/api/tasks/${task.taskId}/claim`, { token: await c.staff('koping-building') });
  await signInAt(taskPath(task.taskId), 'koping-building-2');
  expect(await text()).toContain('Handläggare, Samhällsbyggnadsförvaltningen i Köping arbetar med uppgiften.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta över uppgiften' }).click();
  await page.getByRole('button', { name: 'Släpp uppgiften' }).waitFor();
  await page.locator('summary', { hasText: 'Det som har hänt' }).click();
  expect(await text()).toContain('tog över uppgiften från Handläggare, Samhällsbyggnadsförvaltningen i Köping.');

  const fromMail = await context.newPage();
  await open(taskPath(task.taskId), fromMail);
  await fromMail.locator('.desk').waitFor();
  expect(await fromMail.locator('h1').textContent()).toBe('Bygglov för skylt');

  // After a sign-out the next one at the desk is asked who they are.
  await fromMail.locator('.signed-in > .button:last-child').click();
  await fromMail.locator('.steps').waitFor();
  await open(taskPath(task.taskId), fromMail);
  await fromMail.locator('button[value="police"]').waitFor();
});

test('what comes from the owner is seen when the inbox is looked at again, and is news until somebody has read it', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl, reference } = submitted.body;
  await c.task('koping-alcohol', caseId, 'alcohol-licence');
  await open('/sv/department');
  await page.locator('button[value="koping-alcohol"]').click();
  const row = page.locator('.inbox > li', { hasText: reference });
  const tag = row.getByText('Nytt att läsa');
  await row.waitFor();
  expect(await tag.count()).toBe(0);
  const { token } = await c.session(accessUrl);
  const message = { text: 'Vi flyttar in en vecka senare.' };
  await c.call('POST', `/api/cases/${caseId}/permits/alcohol-licence/messages`, { token, body: message });
  // From another window back to this one.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await tag.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole('link').first().click();
  const news = page.locator('.ds-alert', { hasText: 'Ingen hos er hade öppnat uppgiften' });
  await news.waitFor();
  expect(await text()).toContain(message.text);
  await page.getByRole('link', { name: 'Till inkorgen' }).click();
  await row.waitFor();
  expect(await tag.count()).toBe(0);
  await row.getByRole('link').first().click();
  await page.locator('.desk').waitFor();
  expect(await news.count()).toBe(0);
  expect(await text()).toContain(message.text);
});

test('an officer sets the pages with more room, and finds them so the next time', async () => {
  await signInAt('/sv/department', 'koping-building', '.inbox');
  const height = () => page.locator('.signed-in > .button:last-child').evaluate((one) => one.clientHeight);
  const airy = page.getByRole('button', { name: 'Luftigare sidor' });
  const isAiry = () => airy.getAttribute('aria-pressed');
  const close = await height();
  expect(await isAiry()).toBe('false');
  await airy.click();
  expect(await isAiry()).toBe('true');
  expect(await height()).toBeGreaterThan(close);
  await page.reload();
  await airy.waitFor();
  expect(await isAiry()).toBe('true');
  expect(await height()).toBeGreaterThan(close);
  expect(await axeFindings(page)).toEqual([]);
  await airy.click();
  expect(await height()).toBe(close);
});

test('the coordinator corrects an address that mails do not reach, and the owner sees it', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl, reference } = submitted.body;
  await eventually('the receipt', async () => (await c.mailsAbout(reference)).length > 0);
  await running.machine.invoke('events/record-mail-event', {
    detail: {
      eventType: 'Bounce',
      mail: { messageId: 'm', tags: { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] } },
    },
  });
  const owner = await context.newPage();
  await owner.goto(accessUrl);
  await owner.getByRole('heading', { name: 'Våra mejl kommer inte fram' }).waitFor();
  expect(await axeFindings(owner)).toEqual([]);
  const [followUp] = (await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId);
  await signInAt(taskPath(followUp?.taskId ?? ''), 'coordinator-koping');
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('input[type=email]').fill('ratt@exempel.example');
  await page.getByRole('button', { name: 'Rätta och skicka igen' }).click();
  await page.locator('.error-summary li').waitFor();
  expect(await page.locator('.error-summary').textContent()).toContain('Hur vet du att den är rätt?');
  await page.getByLabel('Hur vet du att den är rätt?').fill('Ringde och frågade.');
  await page.getByRole('button', { name: 'Rätta och skicka igen' }).click();
  await page.locator('.material section', { hasText: 'ratt@exempel.example' }).waitFor();
  // What went to the wrong address opens nothing any more; the receipt goes out again with a link that does.
  await owner.reload();
  await owner.getByRole('heading', { name: 'Länken fungerar inte längre' }).waitFor();
  const link = await eventually('the new link', async () => {
    const mails = (await c.mailsAbout(reference)).filter((m) => m.to.includes('ratt@exempel.example'));
    return /(http\S+\/case#\S+)/.exec(mails.at(-1)?.text ?? '')?.[1];
  });
  // Another link in the same tab is another case, and is read anew.
  await owner.goto(link);
  await owner.locator('.permit-rows > li').first().waitFor();
  expect(await owner.getByRole('heading', { name: 'Våra mejl kommer inte fram' }).count()).toBe(0);
});
