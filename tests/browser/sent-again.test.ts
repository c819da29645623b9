import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { fail, loseAnswer } from './owner.ts';

/*
 * Words whose answer was lost on the way. Two minutes of the case's time pass in each second, so that nothing here is taken for
 * the same because it was said a moment ago: the words are known by their key alone.
 */
let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let caseId: string;
let accessUrl: string;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput, rate: 120 });
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
  ({ accessUrl, caseId } = (await submitCafe(c, 'koping')).submitted.body);
});
afterEach(() => context.close());

const words = 'Vi flyttar in en vecka senare.';
/** Longer than a moment in the case's time. */
const aMinute = () => new Promise((resolve) => setTimeout(resolve, 700));
/** The keys that calls come with, in their order. */
const keysOf = (where: Page, end: string): string[] => {
  const keys: string[] = [];
  where.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith(end)) return;
    keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
};

/**
 * Lets a call arrive, and its answer wait.
 *
 * @param instead what becomes of it when it does not arrive: it is refused with a status, or 0 and its connection is lost
 * @returns lets the answer come
 */
async function holdAnswer(where: Page, pattern: string, instead?: number): Promise<() => void> {
  let through = () => {};
  const held = new Promise<void>((resolve) => {
    through = resolve;
  });
  await where.route(
    pattern,
    async (route) => {
      const response = instead === undefined ? await route.fetch() : undefined;
      await held;
      if (response) await route.fulfill({ response });
      else if (instead === 0) await route.abort('connectionreset');
      else await route.fulfill({ status: instead ?? 0, contentType: 'text/plain', body: 'x' });
    },
    { times: 1 },
  );
  return through;
}

describe('what an owner writes', () => {
  const open = async (where = page) => {
    await where.goto(`${running.machine.url}/sv/case${new URL(accessUrl).hash}`);
    await where.locator('.permit-rows > li').first().waitFor();
  };
  const fold = (name: string | RegExp, where = page) => where.locator('.folds details', { has: where.getByText(name) });
  const writing = (where = page) => fold('Skriv till handläggaren', where);
  const sent = async () => {
    const { sent } = await c.caseOf(await c.session(accessUrl));
    return sent.map(({ text }) => text);
  };
  const isSent = (where = page) =>
    where.locator('[role=status] .notice', { hasText: 'Meddelandet är skickat till' }).waitFor();
  const waits = () => page.locator('[role=alert]', { hasText: 'Det är inte skickat än' }).waitFor();
  const nothingKept = () => page.evaluate(() => Object.keys(localStorage));
  const begin = async () => {
    await open();
    await writing().locator('summary').click();
    await writing().locator('select').selectOption('sign-permit');
    await writing().locator('textarea').fill(words);
    await loseAnswer(page, '**/permits/sign-permit/messages');
    await writing().locator('button[type=submit]').click();
    await waits();
    await eventually('it is stored', async () => (await sent()).length > 0);
  };

  test('is tried again by itself with the same key, and is stored once', async () => {
    const keys = keysOf(page, '/messages');
    await begin();
    await isSent();
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{16,100}$/);
    expect(await sent()).toEqual([words]);
    expect(await nothingKept()).toEqual([]);
  });

  test('is sent again after a reload, and from another tab, and is stored once', async () => {
    await begin();
    await fail(page, '**/messages', 0);
    const other = await context.newPage();
    await open(other);
    await page.reload();
    await writing().locator('textarea').waitFor();
    expect(await writing().locator('textarea').inputValue()).toBe(words);
    await aMinute();
    await writing(other).locator('button[type=submit]').click();
    await isSent(other);
    // What has arrived is written nowhere any more.
    await page.waitForFunction(() => [...document.querySelectorAll('textarea')].every((one) => one.value === ''));
    expect(await sent()).toEqual([words]);
    expect(await nothingKept()).toEqual([]);
  });

  test('and changes after it had arrived is not lost, and the old is not sent twice', async () => {
    await begin();
    // It does not try again by itself.
    const through = await fail(page, '**/messages', 0);
    const more = `${words} Kan ni ringa?`;
    await writing().locator('textarea').fill(more);
    await through();
    await aMinute();
    await writing().locator('button[type=submit]').click();
    const told = page.locator('[role=alert]', { hasText: 'Det som skickades först har kommit fram' });
    await told.waitFor();
    expect(await told.textContent()).toContain('Det ni har skickat');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sent()).toEqual([words]);
    expect(await writing().locator('textarea').inputValue()).toBe(more);
    await fold(/^Det ni har skickat/)
      .locator('summary')
      .click();
    await fold(/^Det ni har skickat/)
      .getByText(words)
      .waitFor();
    await writing().locator('textarea').fill('Kan ni ringa?');
    await writing().locator('button[type=submit]').click();
    await isSent();
    expect((await sent()).toSorted()).toEqual(['Kan ni ringa?', words]);
    expect(await nothingKept()).toEqual([]);
  });

  test('is not taken for sent because something before it was', async () => {
    await open();
    await writing().locator('summary').click();
    await writing().locator('textarea').fill('Hej');
    await writing().locator('button[type=submit]').click();
    await isSent();
    await context.setOffline(true);
    await writing().locator('textarea').fill(words);
    await writing().locator('button[type=submit]').click();
    await waits();
    expect(await page.locator('.said').textContent()).toBe('');
  });

  test('and changes before anything had arrived is sent as it is now, once', async () => {
    await open();
    await writing().locator('summary').click();
    await writing().locator('textarea').fill('Hej');
    await context.setOffline(true);
    await writing().locator('button[type=submit]').click();
    await waits();
    await writing().locator('textarea').fill(words);
    await context.setOffline(false);
    await writing().locator('button[type=submit]').click();
    await isSent();
    expect(await sent()).toEqual([words]);
  });

  test('and gives to another part while it waits is said not to be sent, and is sent there when asked', async () => {
    await c.task('koping-building', caseId, 'sign-permit');
    await c.task('koping-environment', caseId, 'food-registration');
    await open();
    await writing().locator('summary').click();
    await writing().locator('select').selectOption('sign-permit');
    await writing().locator('textarea').fill(words);
    await context.setOffline(true);
    await writing().locator('button[type=submit]').click();
    await waits();
    await writing().locator('select').selectOption('food-registration');
    await writing().getByRole('alert').filter({ hasText: 'Det som står här nu är inte skickat' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await writing().getByText('Det är inte skickat än').waitFor({ state: 'detached' });
    expect(await writing().locator('textarea').inputValue()).toBe(words);
    await context.setOffline(false);
    await writing().locator('button[type=submit]').click();
    await isSent();
    const { sent: all } = await c.caseOf(await c.session(accessUrl));
    expect(all.map(({ permit, text }) => [permit, text])).toEqual([['food-registration', words]]);
    expect(await nothingKept()).toEqual([]);
  });

  describe('and gives to another part while it is on its way', () => {
    const give = async (instead?: number) => {
      await c.task('koping-building', caseId, 'sign-permit');
      await c.task('koping-environment', caseId, 'food-registration');
      await open();
      await writing().locator('summary').click();
      await writing().locator('select').selectOption('sign-permit');
      await writing().locator('textarea').fill(words);
      const through = await holdAnswer(page, '**/messages', instead);
      const asked = page.waitForRequest('**/messages');
      await writing().locator('button[type=submit]').click();
      await asked;
      if (instead === undefined) await eventually('it is stored', async () => (await sent()).length > 0);
      await writing().locator('select').selectOption('food-registration');
      through();
    };
    const sentTo = async () => {
      const { sent: all } = await c.caseOf(await c.session(accessUrl));
      return all.map(({ permit, text }) => [permit, text]);
    };

    test('is not sent to the first once more when it is lost, and is sent to the other when asked', async () => {
      await give(0);
      await writing().getByRole('alert').filter({ hasText: 'Det som står här nu är inte skickat' }).waitFor();
      expect(await writing().locator('textarea').inputValue()).toBe(words);
      await writing().locator('button[type=submit]').click();
      await isSent();
      expect(await sentTo()).toEqual([['food-registration', words]]);
      expect(await nothingKept()).toEqual([]);
    });

    test('is told to have arrived at the first when it has', async () => {
      await give();
      await isSent();
      expect(await page.locator('[role=status].said').textContent()).toContain('Samhällsbyggnad');
      expect(await sentTo()).toEqual([['sign-permit', words]]);
      expect(await writing().locator('textarea').inputValue()).toBe(words);
    });
  });

  test('and changes while a service that is away is tried again is said not to be sent', async () => {
    await open();
    await writing().locator('summary').click();
    await writing().locator('textarea').fill('Hej');
    const through = await fail(page, '**/messages', 0);
    await writing().locator('button[type=submit]').click();
    await waits();
    await through();
    await fail(page, '**/messages', 503);
    await page.waitForResponse((response) => response.status() === 503);
    await writing().locator('textarea').fill(words);
    await writing().getByRole('alert').filter({ hasText: 'Det som står här nu är inte skickat' }).waitFor();
    expect(await sent()).toEqual([]);
  });

  test('and writes on in another tab while it waits is sent when it is whole', async () => {
    await open();
    await writing().locator('summary').click();
    await writing().locator('textarea').fill('Vi flyttar in');
    const through = await fail(page, '**/messages', 0);
    await writing().locator('button[type=submit]').click();
    await waits();
    const other = await context.newPage();
    await open(other);
    await writing(other).locator('textarea').fill('Vi flyttar in en vec');
    // It could not be sent, and does not wait any more.
    const told = writing()
      .getByRole('alert')
      .filter({ has: page.getByRole('heading') });
    await told.filter({ hasNotText: 'Det är inte skickat än' }).waitFor();
    await through();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await writing(other).locator('textarea').fill(words);
    await writing(other).locator('button[type=submit]').click();
    await isSent(other);
    expect(await sent()).toEqual([words]);
  });

  test('as a message and as the reply to one in the same part is two texts, both there after a reload', async () => {
    const user = 'koping-building';
    const { taskId } = await c.task(user, caseId, 'sign-permit');
    await c.ask('POST /api/tasks/{taskId}/write-to-owner', {
      path: { taskId },
      token: await c.staff(user),
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      body: { text: 'Hur stor är skylten?' },
    });
    await open();
    await writing().locator('summary').click();
    await writing().locator('select').selectOption('sign-permit');
    await writing().locator('textarea').fill(words);
    const reply = page.locator('.messages details');
    await reply.locator('summary').click();
    expect(await reply.locator('textarea').inputValue()).toBe('');
    await reply.locator('textarea').fill('En meter bred.');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await reply.locator('textarea').waitFor();
    expect([await writing().locator('textarea').inputValue(), await reply.locator('textarea').inputValue()]).toEqual([
      words,
      'En meter bred.',
    ]);
    await reply.locator('button[type=submit]').click();
    await isSent();
    expect([await sent(), await nothingKept()]).toEqual([['En meter bred.'], [`kept/message/${caseId}/sign-permit`]]);
    expect(await writing().locator('textarea').inputValue()).toBe(words);
  });

  test('and gives to another part, where its files do not follow, has its words in sight after a reload', async () => {
    await c.task('koping-building', caseId, 'sign-permit');
    await c.task('koping-environment', caseId, 'food-registration');
    await open();
    await writing().locator('summary').click();
    const parts = await writing()
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    await writing().locator('select').selectOption(first);
    await writing().locator('textarea').fill(words);
    await writing()
      .locator('input[type=file]')
      .setInputFiles({ name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf });
    await writing().locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
    await writing().locator('select').selectOption(last);
    await page.waitForFunction(
      (place) => localStorage.getItem(place)?.includes('flyttar'),
      `kept/message/${caseId}/${last}`,
    );
    await page.reload();
    await writing().locator('textarea').waitFor();
    expect([await writing().locator('select').inputValue(), await writing().locator('textarea').inputValue()]).toEqual([
      last,
      words,
    ]);
  });

  test('for what is gone is shown until it is removed, and what says nothing any more is forgotten', async () => {
    const keep = (places: Record<string, [object, number?]>) =>
      page.evaluate((all) => {
        for (const [place, [value, at = Date.now()]] of Object.entries(all))
          localStorage.setItem(`kept/${place}`, JSON.stringify({ at, value }));
      }, places);
    await page.goto(`${running.machine.url}/sv`);
    await keep({
      [`message/${caseId}/gone`]: [{ text: words, files: [], sentAs: 'x'.repeat(20) }],
      [`decline/${caseId}/9`]: [{ text: 'Vi friterar inte.' }],
      [`accept/${caseId}/8`]: [{ filled: { seats: '12', kind: ['cafe'] } }],
      [`accept/${caseId}/9`]: [
        {
          about: 'Fettavskiljare',
          // The day was filled in before what is typed was noted.
          filled: { menu: 'Pannkakor', kind: 'cafe', day: '2027-03-01' },
          typed: { menu: 'Meny: Pannkakor', kind: '' },
        },
      ],
      [`paper/${caseId}/gone`]: [{ about: 'Ritning', text: 'Kommer snart', files: [], sentAs: 'z'.repeat(20) }],
      [`paper/${caseId}/empty`]: [{ about: 'Meny', text: '', files: [] }],
      [`later/${caseId}/1`]: [{ says: 'what a later page knows' }],
      [`answer/${caseId}/gone-not-now`]: [{ notNow: [1] }],
      [`message/${caseId}/sign-permit`]: [{ text: 'Inte klart', files: [], sentAs: 'y'.repeat(20) }],
      'message/another/sign-permit': [{ text: 'Glömt', files: [] }, 0],
    });
    await open();
    const unsent = page.locator('.unsent');
    const texts = [words, 'Vi friterar inte.', '12', 'Meny: Pannkakor\n2027-03-01', 'Kommer snart'];
    await unsent.nth(texts.length - 1).waitFor();
    expect((await unsent.locator('.kept').allTextContents()).toSorted()).toEqual(texts.toSorted());
    for (const [text, said] of [
      ['Vi friterar inte.', 'Förslaget är besvarat eller finns inte kvar.'],
      ['Meny: Pannkakor', 'Förslaget är besvarat eller finns inte kvar.'],
      ['Meny: Pannkakor', 'Fettavskiljare'],
      ['Kommer snart', 'Ritning'],
    ] as const)
      expect(await unsent.filter({ hasText: text }).textContent()).toContain(said);
    expect(await axeFindings(page)).toEqual([]);
    expect(await writing().locator('textarea').inputValue()).toBe('Inte klart');
    for (const text of texts) {
      const one = unsent.filter({ has: page.getByText(text, { exact: true }) });
      await one.getByRole('button', { name: 'Ta bort' }).click();
      await one.waitFor({ state: 'detached' });
    }
    expect((await nothingKept()).toSorted()).toEqual([`kept/later/${caseId}/1`, `kept/message/${caseId}/sign-permit`]);
  });

  test.each([
    ['is told', 'Det som skickades först har kommit fram'],
    ['is told where its words do not come either', 'Det som står här nu är inte skickat'],
  ])('and goes on writing while it is on its way is not lost, and what has arrived %s', async (how, heading) => {
    await open();
    if (how !== 'is told') await page.route('**/arrived-otherwise*', (route) => route.abort());
    await writing().locator('summary').click();
    await writing().locator('select').selectOption('sign-permit');
    await writing().locator('textarea').fill(words);
    const through = await holdAnswer(page, '**/messages');
    await writing().locator('button[type=submit]').click();
    await eventually('it is stored', async () => (await sent()).length > 0);
    const more = `${words} Kan ni ringa?`;
    await writing().locator('textarea').fill(more);
    through();
    await page.locator('[role=alert]', { hasText: heading }).waitFor();
    expect(await writing().locator('textarea').inputValue()).toBe(more);
    await writing().locator('textarea').fill('Kan ni ringa?');
    await writing().locator('button[type=submit]').click();
    await isSent();
    expect((await sent()).toSorted()).toEqual(['Kan ni ringa?', words]);
    expect(await nothingKept()).toEqual([]);
  });

  test.each(['after the word of it was lost', 'while it is on its way'])(
    'as an answer, and changes %s, is told that the rest has not been sent, and has it still',
    async (when) => {
      const user = 'koping-environment';
      const { taskId } = await c.task(user, caseId, 'food-registration');
      const body = { text: 'Vad ska ni laga?', items: ['Beskrivning'], lastDay: inDays(30) };
      const token = await c.staff(user);
      expect((await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, { token, body })).status).toBe(201);
      await open();
      const line = page.locator('.owed > li', { hasText: 'Svara på frågan' });
      await line.getByRole('button', { name: 'Svara' }).click();
      await line.locator('textarea').fill('Pannkakor.');
      const isLost = when.startsWith('after');
      if (isLost) await loseAnswer(page, '**/supplements/*');
      const through = isLost ? undefined : await holdAnswer(page, '**/supplements/*');
      await line.locator('button[type=submit]').click();
      const answered = async () =>
        (await c.caseOf(await c.session(accessUrl))).requests.some(({ answer }) => answer?.text === 'Pannkakor.');
      await eventually('it is stored', answered);
      if (isLost) await waits();
      await line.locator('textarea').fill('Pannkakor. Och soppa.');
      through?.();
      if (isLost) await line.locator('button[type=submit]').click();
      const told = page.locator('[role=status].said', { hasText: 'Det ni skrev är inte skickat' });
      await told.waitFor();
      expect(await told.evaluate((element) => element === document.activeElement)).toBe(true);
      const unsent = page.locator('.unsent', { hasText: 'Pannkakor. Och soppa.' });
      await unsent.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await answered()).toBe(true);
      await unsent.getByRole('button', { name: 'Ta bort' }).click();
      await unsent.waitFor({ state: 'detached' });
      expect(await nothingKept()).toEqual([]);
    },
  );

  test('as an answer, and closes while it waits, is sent when the network is back', async () => {
    const user = 'koping-environment';
    const { taskId } = await c.task(user, caseId, 'food-registration');
    const body = { text: 'Vad ska ni laga?', items: ['Beskrivning'], lastDay: inDays(30) };
    const token = await c.staff(user);
    expect((await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, { token, body })).status).toBe(201);
    await open();
    const line = page.locator('.owed > li', { hasText: 'Svara på frågan' });
    const opener = line.getByRole('button', { name: 'Svara', exact: true });
    await opener.click();
    await line.locator('textarea').fill('Pannkakor.');
    await context.setOffline(true);
    await line.locator('button[type=submit]').click();
    await waits();
    await opener.click();
    await line.locator('textarea').waitFor({ state: 'hidden' });
    // Opened once more it is as it was left, and has the focus.
    await opener.click();
    await waits();
    await page.waitForFunction(() => document.activeElement?.classList.contains('panel-of-owed'));
    await opener.click();
    await line.locator('textarea').waitFor({ state: 'hidden' });
    await context.setOffline(false);
    await page.locator('[role=status].said', { hasText: 'Svaret är skickat' }).waitFor();
    expect(await nothingKept()).toEqual([]);
  });

  test('as an answer, and closes while it is on its way, is opened again when it is refused', async () => {
    const user = 'koping-environment';
    const { taskId } = await c.task(user, caseId, 'food-registration');
    const body = { text: 'Vad ska ni laga?', items: ['Beskrivning'], lastDay: inDays(30) };
    const token = await c.staff(user);
    expect((await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, { token, body })).status).toBe(201);
    await open();
    const line = page.locator('.owed > li', { hasText: 'Svara på frågan' });
    const opener = line.getByRole('button', { name: 'Svara', exact: true });
    await opener.click();
    await line.locator('textarea').fill('Pannkakor.');
    const through = await holdAnswer(page, '**/supplements/*', 429);
    await line.locator('button[type=submit]').click();
    await opener.click();
    await line.locator('textarea').waitFor({ state: 'hidden' });
    through();
    await line.getByRole('alert').filter({ hasText: 'Det blev för många anrop' }).waitFor();
    expect(await line.locator('textarea').inputValue()).toBe('Pannkakor.');
    // What has been read can be closed.
    await opener.click();
    await line.locator('textarea').waitFor({ state: 'hidden' });
  });

  test('a paper that is handed in is handed in once', async () => {
    await open();
    const line = page.locator('.owed > li', { hasText: 'Registreringsbevis' });
    await line.getByRole('button', { name: 'Lämna in' }).click();
    await line
      .locator('input[type=file]')
      .setInputFiles({ name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf });
    await line.locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
    await loseAnswer(page, '**/papers');
    await line.locator('button[type=submit]').click();
    await page.locator('[role=status] .notice', { hasText: 'Pappren är inlämnade' }).waitFor();
    const { sent } = await c.caseOf(await c.session(accessUrl));
    expect(sent.map(({ files }) => files.map(({ name }) => name))).toEqual([['ritning.pdf']]);
  });
});

describe('what an officer writes', () => {
  const user = 'koping-building';
  const acts = [
    ['write-to-owner', 'owner'],
    ['write-to-bodies', 'bodies'],
    ['write-note', 'colleagues'],
  ] as const;
  let taskId: string;
  beforeEach(async () => {
    ({ taskId } = await c.task(user, caseId, 'sign-permit'));
    await c.task('koping-environment', caseId, 'food-registration');
  });
  const field = (act: string, where = page) => where.locator(`#${act}-text`);
  const write = async (act: string, text: string) => {
    await page.goto(`${running.machine.url}/sv/department/tasks/${encodeURIComponent(taskId)}`);
    await page.locator(`button[value="${user}"]`).click();
    await page.locator('.desk').waitFor();
    await page
      .locator('details', { has: field(act) })
      .locator('summary')
      .click();
    await field(act).fill(text);
    await page.locator('.draft-line', { hasText: 'Utkastet är sparat' }).waitFor();
  };
  const send = (act: string, where = page) =>
    where
      .locator('form', { has: field(act, where) })
      .locator('button[type=submit]')
      .click();
  const said = async (to: (typeof acts)[number][1]) =>
    (await c.taskPage(user, taskId)).talk[to].map(({ text }) => text);
  const isDone = (where = page) => where.locator('[role=status] .ds-alert', { hasText: 'Gjort' }).waitFor();

  test.each(acts)('with %s is tried again by itself, with the same key, and is stored once', async (act, to) => {
    const keys = keysOf(page, `/${act}`);
    await write(act, words);
    await loseAnswer(page, `**/${act}`);
    await send(act);
    await page.getByText('Det är inte skickat än').waitFor();
    await eventually('it is stored', async () => (await said(to)).length > 0);
    await isDone();
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{16,100}$/);
    expect(await said(to)).toEqual([words]);
    await page.locator('.draft-line', { hasText: 'Utkastet' }).waitFor({ state: 'detached' });
  });

  test('is sent again after a reload, and from another tab, and is stored once', async () => {
    await write('write-note', words);
    await loseAnswer(page, '**/write-note');
    await send('write-note');
    await page.getByText('Det är inte skickat än').waitFor();
    const through = await fail(page, '**/write-note', 0);
    const other = await context.newPage();
    await other.goto(page.url());
    await page.reload();
    await field('write-note').waitFor();
    await other.locator('.desk').waitFor();
    expect(await field('write-note', other).inputValue()).toBe(words);
    await aMinute();
    await send('write-note', other);
    await isDone(other);
    await through();
    await aMinute();
    await send('write-note');
    await isDone();
    expect(await said('colleagues')).toEqual([words]);
  });

  test('and changes after it had arrived is not lost, and the old is not sent twice', async () => {
    await write('write-note', words);
    await loseAnswer(page, '**/write-note');
    await send('write-note');
    await page.getByText('Det är inte skickat än').waitFor();
    const through = await fail(page, '**/write-note', 0);
    await field('write-note').fill('Ägaren ringde också.');
    await through();
    await aMinute();
    await send('write-note');
    await page.getByRole('heading', { name: 'Det som skickades först har kommit fram' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await said('colleagues')).toEqual([words]);
    // The page shows what has arrived, and what has not stays where it was.
    await page.locator('.talk article', { hasText: words }).waitFor();
    expect(await field('write-note').inputValue()).toBe('Ägaren ringde också.');
    await send('write-note');
    await isDone();
    expect((await said('colleagues')).toSorted()).toEqual([words, 'Ägaren ringde också.'].toSorted());
  });

  test.each([
    ['is told', 'Det som skickades först har kommit fram'],
    ['is told where its words do not come either', 'Det som har ändrats sedan det skickades är inte skickat'],
  ])('while it is on its way is not lost, and what has arrived %s', async (how, heading) => {
    if (how !== 'is told') await page.route('**/arrived-otherwise*', (route) => route.abort());
    await write('write-note', words);
    const through = await holdAnswer(page, '**/write-note');
    await send('write-note');
    await eventually('it is stored', async () => (await said('colleagues')).length > 0);
    const more = `${words} Ägaren ringde också.`;
    await field('write-note').fill(more);
    through();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await field('write-note').inputValue()).toBe(more);
    await field('write-note').fill('Ägaren ringde också.');
    await send('write-note');
    await isDone();
    expect((await said('colleagues')).toSorted()).toEqual([words, 'Ägaren ringde också.'].toSorted());
  });

  test('and never sends is in sight when the task is decided, also when it was written before a reload', async () => {
    await write('write-note', words);
    await page.reload();
    await page.locator('.desk').waitFor();
    expect(await field('write-note').inputValue()).toBe(words);
    await page.getByRole('radio').first().check();
    await page.getByLabel('Skäl', { exact: true }).fill('Skylten stör ingen.');
    await page.getByRole('button', { name: 'Granska beslutet' }).click();
    await page.getByRole('button', { name: 'Fatta beslutet' }).click();
    const unsent = page.locator('.unsent');
    await unsent.waitFor();
    expect(await unsent.locator('.kept').textContent()).toBe(words);
  });
});
