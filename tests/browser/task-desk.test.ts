import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
let taskId: string;
let reference: string;
let accessUrl: string;
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
  const { submitted } = await submitCafe(c, 'koping');
  ({ reference, accessUrl } = submitted.body);
  ({ taskId } = await c.task('koping-environment', submitted.body.caseId, 'food-registration'));
});
afterEach(() => context.close());

const user = 'koping-environment';
const taskPath = (language = 'sv') => `/${language}/department/tasks/${encodeURIComponent(taskId)}`;
const signInAt = async (path: string, where = page, as = user) => {
  await where.goto(`${running.machine.url}${path}`);
  await where.locator(`button[value="${as}"]`).click();
  await where.locator('.signed-in').waitFor();
};
const rowOf = () =>
  page
    .locator('main li, main tr', { hasText: reference })
    .filter({ hasText: /livsmedel/i })
    .first();
const reasons = (where = page) => where.locator('#decide-motivation');
const saved = (where = page) => where.locator('.draft-line', { hasText: 'Utkastet är sparat' }).waitFor();
const stored = async () => {
  const { case: view } = await c.taskPage(user, taskId);
  const decision = view.permits.find((p) => p.id === 'food-registration')?.decision;
  return decision && 'motivation' in decision ? decision.motivation : undefined;
};
const finished = () => page.locator('[role=status] .ds-alert', { hasText: 'Uppgiften är avslutad' });

describe('a food registration from the inbox to the stored decision', () => {
  test('takes five clicks at most, with preview and confirmation', async () => {
    await signInAt('/sv/department');
    const row = rowOf();
    await row.waitFor();
    await page.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      counted.clicks = 0;
      document.addEventListener('pointerdown', () => (counted.clicks += 1), true);
    });
    await row.getByRole('link').first().click();
    await page.locator('#decide-outcome').getByRole('radio').first().click();
    await reasons().fill('Uppgifterna är fullständiga.');
    await page.getByRole('button', { name: 'Granska beslutet' }).click();
    const shown = page.getByRole('dialog');
    await shown.getByText('Uppgifterna är fullständiga.').waitFor();
    expect(await shown.textContent()).toContain('36–39 §§ förvaltningslagen');
    expect(await stored()).toBeUndefined();
    expect(await axeFindings(page)).toEqual([]);
    const due = page.locator('.facts .ds-tag');
    expect(await due.count()).toBe(1);
    await shown.getByRole('button', { name: 'Fatta beslutet' }).click();
    await finished().waitFor();
    // What is done has no day any more.
    await due.waitFor({ state: 'detached' });
    const clicks = await page.evaluate(() => (window as unknown as { clicks: number }).clicks);
    expect(clicks).toBeLessThanOrEqual(5);
    expect(await stored()).toBe('Uppgifterna är fullständiga.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is done by keys alone', async () => {
    await signInAt('/sv/department');
    const row = rowOf();
    await row.waitFor();
    const isOn = () =>
      row
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement);
    for (let tries = 0; tries < 60 && !(await isOn()); tries++) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.desk').waitFor();
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.matches('input[name=outcome]'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bara tangenter, också b, c, f och ?.');
    await page.keyboard.press('Tab');
    for (let tries = 0; tries < 9; tries++) {
      if (await page.evaluate(() => document.activeElement?.matches('button[type=submit]'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Fatta beslutet' });
    await confirm.waitFor();
    for (let tries = 0; tries < 5 && !(await confirm.evaluate((b) => b === document.activeElement)); tries++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await finished().waitFor();
    expect(await stored()).toBe('Bara tangenter, också b, c, f och ?.');
  });
});

test('the three columns of a task begin at one height, and what there is to say takes no room before it is said', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAt(taskPath());
  await page.locator('.desk').waitFor();
  const begins = await page.locator('.desk > section').evaluateAll((columns) =>
    columns.map((column) => {
      const seen = [...column.querySelectorAll('button, summary, h2')].map((one) => one.getBoundingClientRect());
      return Math.min(...seen.filter(({ height }) => height > 0).map(({ top }) => top));
    }),
  );
  expect(begins).toHaveLength(3);
  expect(Math.max(...begins) - Math.min(...begins)).toBeLessThan(1);
});

test('the decision that is made is the one that was shown, also when a colleague writes in it meanwhile', async () => {
  await signInAt(taskPath());
  await page.locator('input[name=outcome]').first().check();
  await reasons().fill('Det som visas');
  await saved();
  await page.getByRole('button', { name: 'Granska beslutet' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Fatta beslutet' });
  await confirm.waitFor();
  const token = await c.staff('koping-environment-2');
  const path = `/api/tasks/${taskId}/draft`;
  const { body } = await c.call<{ version: number; content: Record<string, object> }>('GET', path, { token });
  const content = { ...body.content, decision: { ...body.content.decision, motivation: 'Kollegans ord' } };
  const headers = { 'If-Match': `"${body.version}"` };
  expect((await c.call('PUT', path, { token, headers, body: { content } })).status).toBe(200);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => reasons().inputValue()).toBe('Kollegans ord');
  await confirm.click();
  await expect.poll(stored).toBe('Det som visas');
});

describe('the draft of a task', () => {
  const colleagueWrites = async (forms: object) => {
    const path = `/api/tasks/${taskId}/draft`;
    const token = await c.staff('koping-environment-2');
    const { body } = await c.call<{ version: number; content: object }>('GET', path, { token });
    const headers = { 'If-Match': `"${body.version}"` };
    const { status } = await c.call('PUT', path, { token, headers, body: { content: { ...body.content, ...forms } } });
    expect(status).toBe(200);
  };

  test('is shown to a colleague, with whose it is, and what both write in one place is chosen between', async () => {
    await signInAt(taskPath());
    await reasons().fill('Första handläggarens skäl');
    await saved();
    const others = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const colleague = await others.newPage();
    await signInAt(taskPath(), colleague);
    await colleague.locator('.desk').waitFor();
    expect(await reasons(colleague).inputValue()).toBe('Första handläggarens skäl');
    expect(await colleague.locator('.draft-line').textContent()).toMatch(/utkast/i);
    await reasons(colleague).fill('Den andras skäl');
    await saved(colleague);
    await colleague.waitForFunction(() => Object.keys(sessionStorage).every((key) => !key.startsWith('kept/task/')));
    await reasons().fill('Den förstas nya skäl');
    const conflict = page.getByRole('alert').filter({ hasText: 'har skrivit på samma ställe' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Den andras skäl');
    expect(await reasons().inputValue()).toBe('Den förstas nya skäl');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Behåll min text' }).click();
    await conflict.waitFor({ state: 'detached' });
    await saved();
    await others.close();
  });

  test('that a colleague has saved last shows at the decision what one had written and never sent, after a reload too', async () => {
    await signInAt(taskPath());
    const note = page.locator('#write-note-text');
    await page.locator('details', { has: note }).locator('summary').click();
    await note.fill('Ägaren ringde.');
    await saved();
    await colleagueWrites({ decision: { motivation: 'Kollegans skäl' } });
    await page.reload();
    await page.locator('.draft-line', { hasText: 'Utkast av' }).waitFor();
    expect(await note.inputValue()).toBe('Ägaren ringde.');
    await page.locator('#decide-outcome').getByRole('radio').first().click();
    await page.getByRole('button', { name: 'Granska beslutet' }).click();
    await page.getByRole('button', { name: 'Fatta beslutet' }).click();
    await finished().waitFor();
    const unsent = page.locator('.unsent');
    await unsent.waitFor();
    expect(await unsent.locator('.kept').textContent()).toBe('Ägaren ringde.');
  });

  test('that was never sent is shown as soon as the page is looked at again, when a colleague has decided meanwhile', async () => {
    await signInAt(taskPath());
    const note = page.locator('#write-note-text');
    await page.locator('details', { has: note }).locator('summary').click();
    await note.fill('Ägaren ringde.');
    await saved();
    await c.decide('koping-environment-2', taskId);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const unsent = page.locator('.unsent');
    await unsent.waitFor();
    expect(await unsent.locator('.kept').textContent()).toBe('Ägaren ringde.');
    // It is in sight after a reload too, until it has been seen.
    await page.reload();
    await unsent.getByRole('button', { name: 'Ta bort texten' }).click();
    await unsent.waitFor({ state: 'detached' });
    await page.waitForFunction(() => Object.keys(sessionStorage).every((key) => !key.startsWith('kept/task/')));
  });

  test('is shown before the decision is made, whatever of it anybody has written and not sent', async () => {
    await signInAt(taskPath());
    await reasons().fill('Skäl');
    await saved();
    await colleagueWrites({ 'write-note': { text: 'Ägaren ringde.' } });
    await page.locator('#decide-outcome').getByRole('radio').first().click();
    await page.getByRole('button', { name: 'Granska beslutet' }).click();
    const panel = page.getByRole('dialog');
    await panel.locator('.notice', { hasText: 'skrivet i uppgiften men inte skickat' }).waitFor();
    expect(await panel.locator('.notice .kept').textContent()).toBe('Ägaren ringde.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('that is still to be chosen between shows both texts, when a colleague has decided meanwhile', async () => {
    await signInAt(taskPath());
    await reasons().fill('Mina första skäl');
    await saved();
    await colleagueWrites({ decision: { motivation: 'Kollegans utkast' } });
    await reasons().fill('Mina nya skäl');
    const conflict = page.getByRole('alert').filter({ hasText: 'har skrivit på samma ställe' });
    await conflict.waitFor();
    await c.decide('koping-environment-2', taskId);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.locator('.unsent').waitFor();
    expect(await page.locator('.unsent .kept').textContent()).toBe('Mina nya skäl\n\nKollegans utkast');
    expect(await reasons().count()).toBe(0);
  });

  test('ends with a task that its owner has withdrawn, and the page says so', async () => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await reasons().waitFor();
    const { caseId, token } = await c.session(accessUrl);
    const { status } = await c.call('POST', `/api/cases/${caseId}/withdrawals`, { token, body: {} });
    expect(status).toBe(201);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const told = page.locator('.hand [role=status]', { hasText: 'Uppgiften är avslutad. Återkallat' });
    await told.waitFor();
    expect(await reasons().count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('ends for whoever has been disqualified in another place: the forms close, with what was never sent in sight', async () => {
    await signInAt(taskPath());
    await reasons().fill('Det här hann inte skickas');
    await saved();
    const reported = await c.call('POST', `/api/tasks/${taskId}/report-disqualification`, {
      token: await c.staff(user),
      body: { ground: 'party' },
    });
    expect(reported.status).toBe(201);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.locator('.unsent').waitFor();
    expect(await page.locator('.unsent .kept').textContent()).toBe('Det här hann inte skickas');
    await page.locator('.hand', { hasText: 'anmält jäv' }).waitFor();
    expect(await page.locator('.desk form').count()).toBe(0);
    expect(await page.locator('.desk textarea').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('shows files that two have added in one place by their names', async () => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await page.keyboard.press('f');
    const theirs = { id: '0123456789abcdef0123456789abcdef', name: 'blankett-egenkontroll.pdf', size: 12 };
    const token = await c.staff('koping-environment-2');
    const said = await c.call('PUT', `/api/tasks/${taskId}/draft`, {
      token,
      headers: { 'If-Match': '"0"' },
      body: { content: { ask: { files: [theirs] } } },
    });
    expect(said.status).toBe(200);
    // Nothing is saved before the file is here.
    const held = Promise.withResolvers<void>();
    await page.route('**/draft', (route) => held.promise.then(() => route.continue()));
    const mine = { name: 'checklista.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.locator('#ask-for-supplement-files').setInputFiles(mine);
    await page.waitForFunction(() =>
      Object.values(sessionStorage).some((kept) => `${kept}`.includes('checklista.pdf')),
    );
    held.resolve();
    const conflict = page.getByRole('alert').filter({ hasText: 'har skrivit på samma ställe' });
    await conflict.waitFor();
    await conflict.getByText('checklista.pdf').waitFor();
    const text = (await conflict.textContent()) ?? '';
    expect(text).toContain(theirs.name);
    expect(text).not.toMatch(/[{}[\]"]/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ta den andras text' }).click();
    await conflict.waitFor({ state: 'detached' });
    await page.locator('form', { hasText: theirs.name }).waitFor();
    await saved();
  });

  test.each([503, 0])('waits out a %i and is saved by itself', async (status) => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await page.route('**/draft', (route) =>
      status === 0 ? route.abort() : route.fulfill({ status, json: { title: 'Fel' } }),
    );
    await reasons().fill('Skrivet medan det är fel');
    await page.locator('.draft-line', { hasText: 'inte sparat än' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.locator('.desk').waitFor();
    expect(await reasons().inputValue()).toBe('Skrivet medan det är fel');
    await page.unrouteAll();
    await saved();
  });

  test('is what whoever comes back is shown, and is a draft no more when it has been sent', async () => {
    await signInAt(taskPath());
    await page.getByRole('tab', { name: 'Fråga' }).click();
    await page.locator('#ask-for-supplement-text').fill('Vi behöver en ritning.');
    await page.locator('#ask-for-supplement-items').fill('Ritning');
    await saved();
    await page.reload();
    await page.locator('.desk').waitFor();
    expect(await page.getByRole('tab', { name: 'Fråga' }).getAttribute('aria-selected')).toBe('true');
    await page.locator('form:has(#ask-for-supplement-items) button[type=submit]').click();
    await page.locator('[role=status] .ds-alert', { hasText: 'Gjort: Fråga företaget' }).waitFor();
    await page.locator('.draft-line', { hasText: 'Utkastet' }).waitFor({ state: 'detached' });
    // The paper is asked for by its name, and the decision waits while the business has time to answer.
    await page.locator('.ds-alert', { hasText: 'så länge företaget har tid att svara' }).waitFor();
  });

  test('goes on after a new sign-in', async () => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await page.route('**/draft', (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
    await reasons().fill('Skrivet utan inloggning');
    const again = page.locator('.draft-line').getByRole('button', { name: 'Logga in igen' });
    await again.waitFor();
    await page.unrouteAll();
    await again.click();
    await page.locator('.desk').waitFor();
    expect(await reasons().inputValue()).toBe('Skrivet utan inloggning');
    await saved();
    await page.waitForFunction(() => Object.keys(sessionStorage).every((key) => !key.startsWith('kept/task/')));
  });

  test('is on the server before anybody signs out, and nobody is signed out while it is not', async () => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await context.setOffline(true);
    await reasons().fill('Skrivet utan nät');
    const out = page.locator('.signed-in > .button:last-child');
    await out.click();
    const notYet = page.getByRole('alert').filter({ hasText: 'Du är inte utloggad än' });
    await notYet.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await reasons().inputValue()).toBe('Skrivet utan nät');
    await page.route('**/draft', (route) => route.fulfill({ status: 503, json: {} }));
    await context.setOffline(false);
    await out.click();
    await notYet.waitFor();
    await page.unrouteAll();
    await out.click();
    await page.locator('.steps').waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('kept/')))).toEqual([]);
    const { body } = await c.call('GET', `/api/tasks/${taskId}/draft`, { token: await c.staff(user) });
    expect(body).toMatchObject({ content: { decision: { motivation: 'Skrivet utan nät' } } });
  });

  test('that was left in another task while nothing could be saved is saved too before a sign-out', async () => {
    await signInAt(taskPath());
    await page.locator('.desk').waitFor();
    await page.route('**/draft', (route) => route.fulfill({ status: 503, json: {} }));
    await reasons().fill('Lämnat i en annan uppgift');
    await page.locator('.draft-line', { hasText: 'inte sparat än' }).waitFor();
    await page.getByRole('link', { name: 'Till inkorgen' }).click();
    await page.locator('.inbox').waitFor();
    await page.unrouteAll();
    await page.locator('.signed-in > .button:last-child').click();
    await page.locator('.steps').waitFor();
    const { body } = await c.call('GET', `/api/tasks/${taskId}/draft`, { token: await c.staff(user) });
    expect(body).toMatchObject({ content: { decision: { motivation: 'Lämnat i en annan uppgift' } } });
  });

  test('is one in two tabs, and a decision in one of them is told in the other', async () => {
    await signInAt(taskPath());
    await reasons().fill('Skrivet i den ena');
    await saved();
    const other = await context.newPage();
    await other.goto(`${running.machine.url}${taskPath()}`);
    await other.locator('.desk').waitFor();
    expect(await reasons(other).inputValue()).toBe('Skrivet i den ena');
    await page.locator('#decide-outcome').getByRole('radio').first().click();
    await page.getByRole('button', { name: 'Granska beslutet' }).click();
    await page.getByRole('button', { name: 'Fatta beslutet' }).click();
    await finished().waitFor();
    await reasons(other).fill('Skrivet för sent');
    await other.locator('#decide-outcome').getByRole('radio').first().click();
    await other.getByRole('button', { name: 'Granska beslutet' }).click();
    await other.locator('.unsent').waitFor();
    expect(await other.locator('.unsent').textContent()).toContain('Skrivet för sent');
    expect(await stored()).toBe('Skrivet i den ena');
  });
});

test.each([
  [1280, 'sv', 'Det här behöver rättas', 'Granska beslutet'],
  [375, 'en', 'This needs to be mended', 'Preview the decision'],
])(
  'what is wrong at %i px (%s) stands in a summary that has the focus, and at its field',
  async (width, language, title, button) => {
    await page.setViewportSize({ width, height: 800 });
    await signInAt(taskPath(language));
    await page.locator('#decide-outcome').waitFor();
    await page.getByRole('button', { name: button }).click();
    const summary = page.locator('.error-summary', { hasText: title });
    await summary.waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('how-it-went'))).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await summary.getByRole('link').first().click();
    // A group is no field: the way to it leads to what can be chosen.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('outcome');
    await summary.getByRole('link').last().click();
    expect(await reasons().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await reasons().getAttribute('aria-invalid')).toBe('true');
  },
);

test.each([
  [1280, 'sv', 'Fråga om det som saknas'],
  [375, 'en', 'Ask for what is missing'],
])('the checklist at %i px (%s) says what is missing, and asks for it', async (width, language, ask) => {
  await page.setViewportSize({ width, height: 800 });
  await signInAt(taskPath(language));
  await page.locator('.desk').waitFor();
  if (width < 1200) {
    expect(await page.locator('.hand').isVisible()).toBe(true);
    expect(await page.locator('.material').isVisible()).toBe(false);
    await page.locator('.pane-choice button').nth(1).click();
  }
  const missing = page.locator('.checklist li', { has: page.locator('[data-state=problem]') });
  const names = await missing.locator('span:first-child').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: ask }).click();
  const items = page.locator('#ask-for-supplement-items');
  await items.waitFor();
  expect((await items.inputValue()).split('\n')).toEqual(names.map((name) => name.trim()));
  expect(await axeFindings(page)).toEqual([]);
});

/** Set, it is where pictures of the pages are put, to be looked at. */
const pictures = process.env.PICTURES_TO;
async function seen(name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test.each([
  [1440, 'sv', 'Något i checklistan finns inte än', 'Nästa uppgift', 'Inget mer väntar på dig'],
  [375, 'en', 'Something on the checklist is not there yet', 'Next task', 'Nothing more waits for you'],
])(
  'a decision at %i px (%s) is made knowing what is not there, and leads on to the next',
  async (width, language, notThere, next, none) => {
    const { submitted } = await submitCafe(c, 'koping');
    const other = await c.task(user, submitted.body.caseId, 'food-registration');
    const token = await c.staff(user);
    await c.call('POST', `/api/tasks/${other.taskId}/claim`, { token });
    await page.setViewportSize({ width, height: 900 });
    await signInAt(taskPath(language));
    const decide = page.locator('.hand form').first();
    await decide.locator('input[name=outcome]').first().check();
    await reasons().fill('Uppgifterna räcker.');
    const basis = page.locator('#decide-legalBasis');
    const isWhole = (field: HTMLElement | SVGElement) => field.scrollHeight <= field.clientHeight + 1;
    await basis.fill('livsmedelslagen (2006:804) och förordning (EG) nr 852/2004 artikel 6.2. '.repeat(6).trim());
    expect(await basis.evaluate(isWhole)).toBe(true);
    await seen(`decide-${width}`);
    await decide.locator('button[type=submit]').click();
    const preview = page.locator('dialog[open]');
    await preview.getByText(notThere).waitFor();
    const { checklist } = await c.taskPage(user, taskId);
    const open = checklist.filter(({ state }) => state !== 'given' && state !== 'not-needed');
    expect(open.length).toBeGreaterThan(0);
    expect(await preview.locator('.checklist li').count()).toBe(open.length);
    await seen(`preview-${width}`);
    await preview.locator('.actions button').first().click();
    const way = page.getByRole('navigation', { name: next });
    await way.waitFor();
    const { body } = await c.call<{ tasks: readonly { taskId: string }[] }>(
      'GET',
      `/api/departments/${user}/tasks?view=mine`,
      { token },
    );
    const first = body.tasks.find((one) => one.taskId !== taskId)?.taskId ?? '';
    expect(await way.getByRole('link').getAttribute('href')).toBe(
      `/${language}/department/tasks/${encodeURIComponent(first)}`,
    );
    await seen(`next-${width}`);
    await way.getByRole('link').click();
    await page.waitForURL(`**/tasks/${encodeURIComponent(first)}`);
    // In an inbox with nothing more there is the way to the inbox.
    await page.route('**/api/departments/*/tasks?*', (route) => route.fulfill({ json: { tasks: [] } }));
    await page.locator('.hand form input[name=outcome]').first().check();
    await reasons().fill('Uppgifterna räcker.');
    await page.locator('.hand form button[type=submit]').first().click();
    await preview.locator('.actions button').first().click();
    await page.locator('.how-it-went').getByText(none).waitFor();
    await seen(`none-left-${width}`);
    await page.locator('.how-it-went').getByRole('link').click();
    await page.waitForURL((url) => url.pathname.endsWith('/department'));
  },
);

test('single keys are listed, do nothing in a field, and can be turned off', async () => {
  await signInAt(taskPath());
  await page.locator('.desk').waitFor();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog');
  await list.getByText('Till beslutet').waitFor();
  // Only what the page has something for: a task has neither a search nor rows.
  expect(await list.locator('kbd').allTextContents()).toEqual(['?', 'c', 'b', 'f']);
  expect(await axeFindings(page)).toEqual([]);
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  expect(await list.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor();
  await page.getByRole('button', { name: 'Tangenter' }).click();
  await list.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  const reasons = page.getByLabel('Skäl');
  await reasons.focus();
  await page.keyboard.press('c');
  expect(await reasons.inputValue()).toBe('c');
  await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor();
  await reasons.evaluate((field: HTMLElement) => field.blur());
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Släpp uppgiften' }).waitFor();
});

test('a file of a case is drawn in the page, and its reading is stored; nothing is opened by its own address', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, accessUrl } = submitted.body;
  const owner = await c.session(accessUrl);
  const task = await c.task('koping-building', caseId, 'sign-permit');
  const receipt = await fetch(`${running.machine.url}/api/cases/${caseId}/receipt`, {
    headers: { Authorization: `Bearer ${owner.token}` },
  });
  const content = Buffer.from(await receipt.arrayBuffer());
  const paper = { name: 'ritning.pdf', type: 'application/pdf', content };
  const { id } = await sendFile(c, paper, { ...owner, request: 'sign-permit' });
  await c.call('POST', `/api/cases/${caseId}/permits/sign-permit/papers`, {
    token: owner.token,
    body: { files: [{ id, name: paper.name, size: content.length }] },
  });
  await signInAt(`/sv/department/tasks/${encodeURIComponent(task.taskId)}`, page, 'koping-building');
  await page.getByRole('button', { name: paper.name, exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: paper.name });
  await panel.locator('img').waitFor();
  expect(await panel.locator('img').getAttribute('src')).toMatch(/^blob:/);
  expect(await panel.textContent()).toMatch(/Sida 1 av \d/);
  expect(await axeFindings(page)).toEqual([]);
  expect(context.pages()).toHaveLength(1);
  const { body } = await c.call<{ readings: { what: string; id?: string }[] }>('GET', `/api/cases/${caseId}/readings`, {
    token: await c.staff('coordinator-koping'),
  });
  expect(body.readings.some((reading) => reading.what === 'file' && reading.id === id)).toBe(true);
});
