import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { draftContent, field, filledDraft, openForm } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let draft: Awaited<ReturnType<typeof filledDraft>>;
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
  context = await browser.newContext();
  page = await context.newPage();
  draft = await filledDraft(c);
  await openForm(page, running.machine.url, draft, place);
});
afterEach(() => context.close());

const requirement = 'process_description';
const place = `papers/${requirement}`;
const input = (of: Page = page) => field(of, `requirements.${requirement}`);
const box = (of: Page = page) => of.locator('.paper', { has: input(of) });
const listed = (of: Page = page) => box(of).locator('.files li');
const names = async (of: Page = page) =>
  (await listed(of).allTextContents()).map((text) => text.replace(/ \(.*/, '')).sort();
const file = (name: string, content: Buffer = pdf) => ({ name, mimeType: 'application/pdf', buffer: content });
const inDraft = async () =>
  (((await draftContent(c, draft)).requirements?.[requirement] ?? []) as { name: string }[]).map((f) => f.name).sort();
const draftHas = (...wanted: string[]) =>
  eventually(`the draft has ${wanted}`, async () => String(await inDraft()) === String([...wanted].sort()));

/** Holds uploads back until they are let go, one after the other. */
async function holdUploads(of: Page | BrowserContext = page) {
  const held: Route[] = [];
  await of.route('**/_files/**', (route) => {
    if (route.request().method() === 'POST') held.push(route);
    else void route.continue();
  });
  return {
    count: () => held.length,
    next: async () => (await eventually('an upload is on its way', async () => held.shift())).continue(),
  };
}

describe('files of one field', () => {
  test('chosen while another is being sent are both there, in the draft and in the case', async () => {
    const uploads = await holdUploads();
    await input().setInputFiles(file('stor-ritning.pdf'));
    await box().getByText('stor-ritning.pdf skickas').waitFor();
    await input().setInputFiles(file('snabb-bilaga.pdf'));
    await box().getByText('snabb-bilaga.pdf väntar på sin tur').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await uploads.next();
    await uploads.next();
    await listed().nth(1).waitFor();
    expect(await names()).toEqual(['snabb-bilaga.pdf', 'stor-ritning.pdf']);
    await draftHas('stor-ritning.pdf', 'snabb-bilaga.pdf');
    await page.getByRole('link', { name: 'Läs igenom och skicka' }).click();
    await page.locator('#declaration').check();
    await page.getByRole('button', { name: 'Skicka ansökan' }).click();
    await page.getByRole('link', { name: 'Följ ärendet' }).waitFor();
    const { sent } = await draftContent(c, draft);
    const task = await c.task('koping-environment', sent?.caseId ?? '', 'food-registration');
    const { given } = await c.taskPage('koping-environment', task.taskId);
    expect(
      given
        .find((g) => g.id === requirement)
        ?.files?.map((f) => f.name)
        .sort(),
    ).toEqual(['snabb-bilaga.pdf', 'stor-ritning.pdf']);
  });

  test('are added and taken away while one is on its way', async () => {
    await input().setInputFiles(file('a.pdf'));
    await listed().first().waitFor();
    const uploads = await holdUploads();
    await input().setInputFiles([file('b.pdf'), file('c.pdf')]);
    await box().getByText('b.pdf skickas').waitFor();
    await box().getByRole('button', { name: 'Ta bort a.pdf' }).click();
    await box().getByRole('button', { name: 'Avbryt c.pdf' }).click();
    await uploads.next();
    await listed().first().waitFor();
    expect(await names()).toEqual(['b.pdf']);
    await draftHas('b.pdf');
    expect(uploads.count()).toBe(0);
  });

  test('from two tabs are all there, but what was taken away', async () => {
    await input().setInputFiles(file('gammal.pdf'));
    await draftHas('gammal.pdf');
    const other = await context.newPage();
    await openForm(other, running.machine.url, draft, place);
    await listed(other).first().waitFor();
    await input().setInputFiles(file('forsta-fliken.pdf'));
    await input(other).setInputFiles(file('andra-fliken.pdf'));
    await draftHas('gammal.pdf', 'forsta-fliken.pdf', 'andra-fliken.pdf');
    await box(other).getByRole('button', { name: 'Ta bort gammal.pdf' }).click();
    await draftHas('forsta-fliken.pdf', 'andra-fliken.pdf');
    await eventually('both are seen', async () => String(await names(other)) === 'andra-fliken.pdf,forsta-fliken.pdf');
  });
});

describe('a file that is on its way', () => {
  test('goes on while its owner does, is not called missing, and is waited for', async () => {
    const uploads = await holdUploads();
    await input().setInputFiles(file('sen.pdf'));
    await box().getByText('sen.pdf skickas').waitFor();
    await page.getByRole('link', { name: 'Läs igenom och skicka' }).click();
    await page.locator('#declaration').check();
    const given = page.locator('dl.answers > div', { hasText: 'sen.pdf är på väg' });
    await given.waitFor();
    expect(await given.textContent()).not.toContain('Inte ifyllt');
    await page.getByRole('button', { name: 'Skicka ansökan' }).click();
    await page.getByRole('button', { name: 'Väntar på filer som är på väg' }).waitFor();
    expect((await draftContent(c, draft)).sent).toBeUndefined();
    await uploads.next();
    await page.getByRole('link', { name: 'Följ ärendet' }).waitFor();
    const { sent } = await draftContent(c, draft);
    const task = await c.task('koping-environment', sent?.caseId ?? '', 'food-registration');
    const { given: read } = await c.taskPage('koping-environment', task.taskId);
    expect(read.find((g) => g.id === requirement)?.value).toBe('sen.pdf');
  });

  test('arrives in the draft although its owner has gone to another page', async () => {
    const uploads = await holdUploads();
    await input().setInputFiles(file('efterat.pdf'));
    await box().getByText('efterat.pdf skickas').waitFor();
    await page.locator('a.brand').click();
    await page.locator('.steps').waitFor();
    await uploads.next();
    await draftHas('efterat.pdf');
  });

  test('makes the browser ask before the page is left', async () => {
    await holdUploads();
    await input().setInputFiles(file('sen.pdf'));
    await box().getByText('sen.pdf skickas').waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    await leaving;
    await box().getByText('sen.pdf skickas').waitFor();
  });

  test('that the network stopped says so, holds the sending back, and is sent when the network is back', async () => {
    await context.setOffline(true);
    await input().setInputFiles(file('utan-nat.pdf'));
    await box().locator('[role=alert]', { hasText: 'utan-nat.pdf: kom inte fram' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Läs igenom och skicka' }).click();
    await page.locator('#declaration').check();
    await page.getByRole('button', { name: 'Skicka ansökan' }).click();
    await page.locator('form [role=alert]', { hasText: 'en fil har inte kommit fram' }).waitFor();
    await context.setOffline(false);
    await page.locator('dl.answers dd', { hasText: 'utan-nat.pdf' }).waitFor();
    await draftHas('utan-nat.pdf');
  });
});

describe('a file that is not taken says why, and what to do', () => {
  const virus = Buffer.concat([pdf, Buffer.from('$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!')]);
  test.each([
    ['tom.pdf', Buffer.alloc(0), 'Filen är tom'],
    ['meny.docx', pdf, 'Spara dokumentet som PDF'],
    ['budget.XLSX', pdf, 'Spara dokumentet som PDF'],
    ['sida.html', pdf, 'Välj en PDF, en bild'],
    ['ritning.pdf', Buffer.from('<html>'.padEnd(200)), 'Filen heter .pdf men är något annat'],
    ['smitta.pdf', virus, 'skadlig kod'],
  ])('%s', async (name, content, reason) => {
    await input().setInputFiles(file(name, content));
    const alert = box().locator('[role=alert]', { hasText: reason });
    await alert.waitFor();
    expect(await alert.textContent()).toContain(name);
    expect(await axeFindings(page)).toEqual([]);
    await alert.getByRole('button', { name: `Stäng ${name}` }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await listed().count()).toBe(0);
  });
  test.each([
    ['in the words of the check', 'Filen är skyddad med ett lösenord.', 'skyddad med ett lösenord'],
    ['in general words when the check has none', undefined, 'gick inte att godkänna'],
  ])('%s', async (_how, message, said) => {
    await page.route('**/api/attachments/*', (route) =>
      route.fulfill({ json: { id: 'x', name: 'a.pdf', size: 1, state: 'rejected', message } }),
    );
    await input().setInputFiles(file('a.pdf'));
    await box().locator('[role=alert]', { hasText: said }).waitFor();
  });
});
