import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
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

/** Set, it is where pictures of the pages are put, to be looked at. */
const pictures = process.env.PICTURES_TO;
async function seen(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

async function isWell(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** A sign permit on the desk of its officer. */
async function onTheDesk(language: string, width: number) {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl, reference } = submitted.body;
  const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
  const desk = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  await desk.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(taskId)}`);
  await desk.locator('button[value="koping-building"]').click();
  await desk.locator('.desk').waitFor();
  const form = desk.locator('form:has(select[name=asked-body])');
  return { desk, form, taskId, caseId, accessUrl, reference };
}

describe.each([
  ['sv', 1280, 'Era frågor till andra'],
  ['en', 375, 'Your questions to others'],
] as const)('an officer, in %s at %i', (language, width, title) => {
  test('asks a body without an account, which answers by its link, and the owner answers that', async () => {
    const { desk, form, taskId, accessUrl, reference } = await onTheDesk(language, width);
    const email = `vag-${reference.toLowerCase()}@exempel.example`;
    await bringIntoSight(form);
    await form.locator('select[name=asked-body]').selectOption('outside');
    await form.locator('input[type=text]').fill('Exempelvägens samfällighet');
    await form.locator('input[type=email]').fill(email);
    await form.locator('textarea').fill('Stör skylten sikten vid utfarten?');
    // Nothing is ticked from the start.
    expect(await form.locator('input[type=checkbox]:checked').count()).toBe(0);
    const first = form.locator('input[type=checkbox]').first();
    const field = await first.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '');
    await first.check();
    await isWell(desk);
    await form.locator('button[type=submit]').click();
    const asked = desk.locator('section[aria-labelledby=asked-bodies]');
    await bringIntoSight(asked);
    await asked.getByRole('heading', { name: title }).waitFor();
    await isWell(desk);

    const mail = await eventually('the link', async () =>
      (await c.mailsAbout(reference)).find(({ to }) => to.includes(email)),
    );
    const fragment = /\/sv\/referral(#\S+)/.exec(mail.text)?.[1] ?? '';
    const body = await (await browser.newContext({ viewport: { width: 375, height: 800 } })).newPage();
    await body.goto(`${running.machine.url}/${language}/referral${fragment}`);
    await body.getByText('Stör skylten sikten vid utfarten?').waitFor();
    expect(await body.locator('section[aria-labelledby=to-read] dt').allTextContents()).toEqual([field]);
    await isWell(body);

    // The words of the trade stand beside what they mean.
    const stances = body.locator('#stance .choice');
    expect(await stances.first().textContent()).toMatch(
      /Ingen erinran.*Inget att invända|No objection.*Nothing against/,
    );
    expect(await stances.locator('.hint').count()).toBe(2);
    // Which answers need reasons is said before one is sent.
    const hint = await body.locator('#text').getAttribute('aria-describedby');
    expect(await body.locator(`[id="${hint}"]`).textContent()).toMatch(/”Ingen erinran”|“No objection”/);
    await seen(body, `stances-${language}`);

    // What is written stays, also in another browser.
    await body.locator('input[value=no-objection-with-conditions]').check();
    await body.locator('textarea').first().fill('Skylten skymmer inte, om den sitter högt.');
    await body.locator('textarea').nth(1).fill('Underkanten sitter minst tre meter upp.');
    const kept = body.locator('form [role=status]');
    await expect.poll(() => kept.textContent()).toMatch(/är sparat|is saved/);
    await body.reload();
    await body.locator('textarea').first().waitFor();
    expect(await body.locator('textarea').first().inputValue()).toBe('Skylten skymmer inte, om den sitter högt.');

    // Without a name nothing is sent, and it is said where.
    await body.locator('button[type=submit]').click();
    await body.locator('[role=alert] a[href$=name]').waitFor();
    await isWell(body);
    await body.locator('input[autocomplete=name]').fill('Kim Ek, ordförande');
    await body.locator('button[type=submit]').click();
    await body.locator('section[aria-labelledby=yours]').waitFor();
    expect(await body.locator('form').count()).toBe(0);
    await isWell(body);

    await desk.reload();
    const opinions = desk.locator('section[aria-labelledby=opinions]');
    await bringIntoSight(opinions);
    await opinions.getByText('Underkanten sitter minst tre meter upp.').waitFor();
    await isWell(desk);
    expect((await c.taskPage('koping-building', taskId)).askedBodies[0]).toMatchObject({ state: 'given' });

    // The officer lets the owner answer it, who sees who said what beside their answer.
    const hearing = desk.locator('form:has(input[type=checkbox]):not(:has(select[name=asked-body]))');
    await bringIntoSight(hearing.locator('textarea'));
    await hearing.locator('input[type=checkbox]').first().check();
    await hearing.locator('textarea').fill('Läs yttrandet och säg vad ni anser.');
    await isWell(desk);
    await hearing.locator('button[type=submit]').click();
    await bringIntoSight(desk.locator('section[aria-labelledby=asked] blockquote'));

    const owner = await (await browser.newContext({ viewport: { width: 375, height: 800 } })).newPage();
    await owner.goto(`${running.machine.url}/${language}/case${new URL(accessUrl).hash}`);
    const question = owner.locator('section.request');
    await owner.getByRole('button', { name: language === 'sv' ? 'Svara' : 'Answer', exact: true }).click();
    await question.getByText('Underkanten sitter minst tre meter upp.').waitFor();
    await question.getByText(/Exempelvägens samfällighet/).waitFor();
    await isWell(owner);
    await question.locator('textarea').fill('Vi sätter den på fyra meter.');
    await question.locator('button[type=submit]').click();
    await expect.poll(() => question.count()).toBe(0);
    await isWell(owner);

    await desk.reload();
    const answered = desk.locator('section[aria-labelledby=asked] li');
    await bringIntoSight(answered);
    await answered.getByText('Vi sätter den på fyra meter.').waitFor();
    await answered.locator('blockquote').getByText('Underkanten sitter minst tre meter upp.').waitFor();
    await isWell(desk);
    for (const page of [desk, body, owner]) await page.context().close();
  });

  test('asks another body of the municipality, and takes the question back', async () => {
    const { desk, form, taskId } = await onTheDesk(language, width);
    await bringIntoSight(form);
    await form.locator('select[name=asked-body]').selectOption('police');
    await form.locator('textarea').fill('Stör skylten trafiken?');
    await form.locator('button[type=submit]').click();
    const asked = desk.locator('section[aria-labelledby=asked-bodies] li');
    await bringIntoSight(asked);
    await asked.locator('button').last().click();
    await expect.poll(() => asked.locator('button').count()).toBe(0);
    expect((await c.taskPage('koping-building', taskId)).askedBodies).toMatchObject([{ state: 'taken-back' }]);
    await isWell(desk);
    await desk.context().close();
  });
});

test('what a body without an account writes is lost by no trouble, and is sent once', async () => {
  const { desk, taskId, reference } = await onTheDesk('sv', 1280);
  const token = await c.staff('koping-building');
  const email = `las-${reference.toLowerCase()}@exempel.example`;
  const asked = { name: 'Exempellåset', email, question: 'Räcker låset?', lastDay: inDays(20) };
  expect((await c.call('POST', `/api/tasks/${taskId}/ask-opinion`, { token, body: asked })).status).toBe(201);
  const mail = await eventually('the link', async () =>
    (await c.mailsAbout(reference)).find(({ to }) => to.includes(email)),
  );
  const url = `${running.machine.url}/sv/referral${/\/sv\/referral(#\S+)/.exec(mail.text)?.[1]}`;
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  const text = (of: Page) => of.locator('form textarea').first();
  const line = (of: Page, said: string) => of.locator('.draft-line', { hasText: said }).waitFor();
  await page.goto(url);
  // The service is down while it is written: it waits, also over a reload, and is saved by itself.
  await page.route('**/draft', (route) => route.fulfill({ status: 503, json: {} }));
  await text(page).fill('Låset räcker inte.');
  await line(page, 'inte sparat än');
  await isWell(page);
  await page.reload();
  await expect.poll(() => text(page).inputValue()).toBe('Låset räcker inte.');
  await page.unrouteAll();
  await line(page, 'är sparat');
  // A colleague with the same link: what both write in different places is there, in the same place somebody chooses.
  const other = await (await browser.newContext()).newPage();
  await other.goto(url);
  await expect.poll(() => text(other).inputValue()).toBe('Låset räcker inte.');
  await other.locator('input[autocomplete=name]').fill('Kim Ek');
  await line(other, 'är sparat');
  await eventually('it is saved', async () => (await other.evaluate(() => sessionStorage.length)) === 0);
  await text(page).fill('Låset räcker.');
  await expect.poll(() => page.locator('input[autocomplete=name]').inputValue()).toBe('Kim Ek');
  await eventually('it is saved', async () => (await page.evaluate(() => sessionStorage.length)) === 0);
  await text(other).fill('Låset räcker, tror jag.');
  await other.getByRole('button', { name: 'Behåll min text' }).click();
  await line(other, 'är sparat');
  await eventually('it is saved', async () => (await other.evaluate(() => sessionStorage.length)) === 0);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => text(page).inputValue()).toBe('Låset räcker, tror jag.');
  // The answer is lost on its way, and the button is pressed twice: it is stored once.
  await page.locator('form input[type=radio]').first().check();
  let lost = 0;
  await page.route('**/answer-referral', async (route) => {
    lost += 1;
    await route.fetch();
    await (lost === 1 ? route.abort() : route.continue());
  });
  await text(other).fill('Jag ändrade mig.');
  await page.locator('form button[type=submit]').dblclick();
  await page.locator('section[aria-labelledby=yours]').waitFor();
  await page.unrouteAll();
  const { askedBodies, case: view } = await c.taskPage('koping-building', taskId);
  expect(askedBodies).toMatchObject([{ state: 'given' }]);
  const opinions = view.permits.flatMap((permit) => permit.opinions).filter(({ state }) => state === 'given');
  expect(opinions).toMatchObject([{ text: 'Låset räcker, tror jag.' }]);
  // What the other had written and not sent is still in sight, when theirs says that it is over.
  await other.locator('.unsent', { hasText: 'Jag ändrade mig.' }).waitFor();
  await isWell(other);
  for (const one of [desk, page, other]) await one.context().close();
});

test('a link that is not whole says so, in both languages', async () => {
  for (const language of ['sv', 'en']) {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    for (const fragment of ['', '#a', `#a.b.review.1.${'x'.repeat(43)}`]) {
      await page.goto(`${running.machine.url}/${language}`);
      await page.goto(`${running.machine.url}/${language}/referral${fragment}`);
      await page.getByRole('heading', { level: 1, name: /Länken fungerar inte|The link does not work/ }).waitFor();
      await isWell(page);
    }
    await page.close();
  }
});
