import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, bringIntoSight, launch } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

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
async function openTask(language: string, width: number, user: string, taskId: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${running.machine.url}/${language}/department/tasks/${encodeURIComponent(taskId)}`);
  await page.locator(`button[value="${user}"]`).click();
  await page.locator('.desk').waitFor();
  return page;
}
const threadOf = (page: Page, to: 'owner' | 'bodies' | 'colleagues') =>
  page.locator(`section[aria-labelledby=talk-${to}]`);
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n9\n%%EOF',
  ),
});
/** Adds a file to what is written, and one that is not taken, which is said beside it and takes nothing else away. */
async function attach(page: Page, name: string): Promise<void> {
  const thread = threadOf(page, 'owner');
  await thread.locator('textarea').fill('Så här får skylten se ut.');
  await thread.locator('input[type=file]').setInputFiles([pdf(name), { ...pdf('brev.docx'), mimeType: 'x/y' }]);
  await thread.locator('.file-problem', { hasText: 'brev.docx' }).waitFor();
  await thread.locator('.files li', { hasText: name }).waitFor();
  expect(await thread.locator('textarea').inputValue()).toBe('Så här får skylten se ut.');
  await seeWell(page);
  await thread.locator('.file-problem button').click();
  await thread.locator('button[type=submit]').click();
  await thread.locator('article', { hasText: name }).waitFor();
  expect(await thread.locator('form .files li').count()).toBe(0);
}
async function write(page: Page, to: 'owner' | 'bodies' | 'colleagues', text: string): Promise<void> {
  const thread = threadOf(page, to);
  await bringIntoSight(thread.locator('textarea'));
  await thread.locator('textarea').fill(text);
  await thread.locator('button[type=submit]').click();
  await thread.locator('article', { hasText: text }).waitFor();
  expect(await thread.locator('textarea').inputValue()).toBe('');
}

test.each([
  ['sv', 1280],
  ['en', 375],
] as const)('a department and the owner write to each other, in %s at %i', async (language, width) => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const task = await c.task('koping-building', caseId, 'sign-permit');
  const officer = await openTask(language, width, 'koping-building', task.taskId);
  await bringIntoSight(threadOf(officer, 'owner').locator('textarea'));
  await attach(officer, 'Anvisning.pdf');
  await seeWell(officer);

  const owner = await browser.newPage({ viewport: { width, height: 900 } });
  await owner.goto(accessUrl.replace('/sv/', `/${language}/`));
  const messages = owner.locator('.messages');
  await messages.waitFor();
  expect(await messages.textContent()).toContain('Så här får skylten se ut.');
  expect(await messages.locator('article .files', { hasText: 'Anvisning.pdf' }).count()).toBe(1);
  await messages.locator('summary').click();
  await messages.locator('textarea').fill('Då gör vi den mindre.');
  await seeWell(owner);
  await messages.locator('input[type=file]').setInputFiles(pdf('Skylt.pdf'));
  await messages.locator('button[type=submit]').click();
  await messages.locator('article', { hasText: 'Då gör vi den mindre.' }).waitFor();
  expect(await messages.locator('article', { hasText: 'Skylt.pdf' }).count()).toBe(1);
  await seeWell(owner);
  await owner.close();

  await officer.reload();
  const thread = threadOf(officer, 'owner');
  await bringIntoSight(thread.locator('article'));
  await thread.locator('article', { hasText: 'Då gör vi den mindre.' }).waitFor();
  expect(await thread.locator('article').count()).toBe(2);
  await seeWell(officer);
  await officer.close();
});

test.each([
  ['en', 1280],
  ['sv', 375],
] as const)(
  'a note stays with its department, and what bodies write to each other with the bodies, in %s at %i',
  async (language, width) => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl, reference } = submitted.body;
    const task = await c.task('koping-building', caseId, 'sign-permit');
    const officer = await openTask(language, width, 'koping-building', task.taskId);
    const [note, asked, answered] = ['Ägaren ringde i dag.', 'Vi besöker lokalen på torsdag.', 'Då följer vi med.'];
    await write(officer, 'colleagues', note);
    await write(officer, 'bodies', asked);
    await seeWell(officer);

    const police = await c.task('police', caseId, 'public-place');
    const other = await openTask(language, width, 'police', police.taskId);
    await bringIntoSight(threadOf(other, 'bodies').locator('article', { hasText: asked }));
    expect(await other.locator('body').textContent()).not.toContain(note);
    await write(other, 'bodies', answered);
    await seeWell(other);
    await other.close();

    await officer.reload();
    await bringIntoSight(threadOf(officer, 'bodies').locator('article', { hasText: answered }));
    await officer.close();

    const owner = await browser.newPage();
    await owner.goto(accessUrl);
    await owner.locator('.permit-rows > li').first().waitFor();
    const shown = await owner.locator('body').textContent();
    expect(shown).toContain(reference);
    for (const words of [note, asked, answered]) expect(shown).not.toContain(words);
    await owner.close();
  },
);
