import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import {
  cafeAddress,
  cafeWithSign,
  draftContent,
  draftPath,
  fail,
  failSaves,
  field,
  filledDraft,
  openForm,
  saved,
} from '../browser/owner.ts';
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

const name = () => field(page, 'applicant.name');
const shows = (value: string, of: Page = page, id = 'applicant.name') =>
  of.waitForFunction(
    ([id, value]) => (document.getElementById(id ?? '') as HTMLInputElement | null)?.value === value,
    [id, value],
  );

describe('what is typed and left at once', () => {
  test('is there after a reload, before there is a draft', async () => {
    await page.goto(`${url}/sv/apply/you${cafeAddress}`);
    await name().fill('Skrivet i all hast');
    await page.reload();
    await shows('Skrivet i all hast');
    await saved(page).waitFor();
  });
  test('is there when the tab was closed and the same address is opened again', async () => {
    // So slow a start that there is no draft yet when the tab is closed.
    const through = await fail(page, '**/api/drafts', 0);
    await page.goto(`${url}/sv/apply/you${cafeAddress}`);
    await name().fill('Stängde för fort');
    await page.close();
    await through().catch(() => undefined);
    page = await context.newPage();
    await page.goto(`${url}/sv/apply/you${cafeAddress}`);
    await shows('Stängde för fort');
  });
  test('in a draft is there after a reload, also when no save got through', async () => {
    const draft = await filledDraft(c);
    await openForm(page, url, draft, 'you');
    const through = await failSaves(page);
    await name().fill('Sista ordet');
    await page.reload();
    await shows('Sista ordet');
    await page.locator('.saved', { hasText: 'Det går inte att spara just nu' }).waitFor();
    await through();
    await eventually('it is saved', async () => (await draftContent(c, draft)).applicant?.name === 'Sista ordet');
    await saved(page).waitFor();
    // What is saved is no longer on the device.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
  test('is saved while the page is being left', async () => {
    const draft = await filledDraft(c);
    await openForm(page, url, draft, 'you');
    await name().fill('På väg ut');
    await page.goto('about:blank');
    await eventually('it is saved', async () => (await draftContent(c, draft)).applicant?.name === 'På väg ut');
  });
  test('is there when the reader goes back and forward, and in the other language', async () => {
    const draft = await filledDraft(c);
    await page.goto(`${url}/sv`);
    await openForm(page, url, draft, 'you');
    await name().fill('Fram och åter');
    await page.goto(`${url}/sv/lost-link`);
    await page.goBack();
    await shows('Fram och åter');
    await name().fill('Fram och tillbaka');
    await page.getByRole('link', { name: 'In English' }).click();
    await page.getByRole('heading', { name: 'You, the applicant' }).waitFor();
    await shows('Fram och tillbaka');
  });
  test('makes the browser ask first when it can be kept nowhere', async () => {
    const draft = await filledDraft(c);
    await openForm(page, url, draft, 'you');
    await fail(page, '**/api/drafts/*', 503, 'PUT');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await name().fill('Ingenstans');
    await page.locator('.saved', { hasText: 'varken hos oss eller på den här enheten' }).waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await shows('Ingenstans');
  });
});

test('what is typed without a network is saved by itself when it is back', async () => {
  const draft = await filledDraft(c);
  await openForm(page, url, draft, 'you');
  await context.setOffline(true);
  await name().fill('Utan nät');
  await page.locator('.saved', { hasText: 'Ingen uppkoppling' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.setOffline(false);
  await saved(page).waitFor();
  expect((await draftContent(c, draft)).applicant?.name).toBe('Utan nät');
});

describe('the same draft in two tabs', () => {
  let other: Page;
  let draft: Awaited<ReturnType<typeof filledDraft>>;
  beforeEach(async () => {
    draft = await filledDraft(c);
    other = await context.newPage();
    await openForm(page, url, draft, 'you');
    await openForm(other, url, draft, 'you');
  });

  test('keeps what both typed in different fields, and shows it in both', async () => {
    await field(page, 'applicant.phone').fill('0221-111 11');
    await saved(page).waitFor();
    await eventually(
      'the phone is saved',
      async () => (await draftContent(c, draft)).applicant?.phone === '0221-111 11',
    );
    await field(other, 'applicant.email').fill('tva@exempel.example');
    await shows('0221-111 11', other, 'applicant.phone');
    await eventually(
      'the e-mail is saved',
      async () => (await draftContent(c, draft)).applicant?.email === 'tva@exempel.example',
    );
    expect((await draftContent(c, draft)).applicant?.phone).toBe('0221-111 11');
    await other.locator('.saved', { hasText: 'Ändringar från en annan flik eller enhet' }).waitFor();
    // Back in the first tab, that has not been touched since.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await shows('tva@exempel.example', page, 'applicant.email');
  });

  test('asks which is meant when both typed in the same field, and drops neither', async () => {
    await name().fill('Första fliken');
    await eventually('it is saved', async () => (await draftContent(c, draft)).applicant?.name === 'Första fliken');
    await field(other, 'applicant.name').fill('Andra fliken');
    const choice = other.locator('.conflicts');
    await choice.waitFor();
    expect(await choice.textContent()).toContain('Första fliken');
    expect(await choice.textContent()).toContain('Andra fliken');
    expect(await axeFindings(other)).toEqual([]);
    expect((await draftContent(c, draft)).applicant?.name).toBe('Första fliken');
    // The choice is still there after a reload: neither is forgotten.
    await other.reload();
    await choice.waitFor();
    expect(await field(other, 'applicant.name').inputValue()).toBe('Andra fliken');
    await other.getByRole('button', { name: 'Behåll det som är skrivet här' }).click();
    await choice.waitFor({ state: 'detached' });
    await eventually('mine is saved', async () => (await draftContent(c, draft)).applicant?.name === 'Andra fliken');
    // The other way round.
    await name().fill('Ändrat igen');
    await page.locator('.conflicts').waitFor();
    await page.getByRole('button', { name: 'Ta det andra' }).click();
    await shows('Andra fliken');
    await eventually('theirs stays', async () => (await draftContent(c, draft)).applicant?.name === 'Andra fliken');
  });

  test('that gets other answers from the guide in one shows the form they give in both', async () => {
    const content = await draftContent(c, draft);
    const { headers } = await c.call('GET', `/api/drafts/${draft.id}`, { token: draft.token });
    const answers = cafeWithSign;
    await c.call('PUT', `/api/drafts/${draft.id}`, {
      token: draft.token,
      body: { ...content, answers },
      headers: { 'If-Match': headers.get('etag') ?? '' },
    });
    const parts = page.locator('.tasks > li');
    await page.getByRole('link', { name: 'Alla delar' }).click();
    await parts.first().waitFor();
    const before = await parts.count();
    await page.goBack();
    await field(page, 'applicant.phone').fill('0221-222 22');
    await page.getByRole('link', { name: 'Alla delar' }).click();
    await eventually('there is a part more', async () => (await parts.count()) > before);
    await page.getByRole('link', { name: 'Ni som ansöker' }).click();
    await shows('0221-222 22', page, 'applicant.phone');
    await eventually('both are saved', async () => {
      const now = (await draftContent(c, draft)) as {
        answers?: Record<string, unknown>;
        applicant?: { phone?: string };
      };
      return `${now.answers?.premises_acts}` === 'sign' && now.applicant?.phone === '0221-222 22';
    });
  });
});

test('a link to a draft that is gone says so and leads on', async () => {
  await page.goto(`${url}${draftPath({ id: 'f'.repeat(32), token: 'x'.repeat(43) })}`);
  await page.getByRole('heading', { name: 'Utkastet finns inte kvar' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Till frågorna' }).click();
  await page.getByRole('radio', { name: 'Köping' }).waitFor();
});
