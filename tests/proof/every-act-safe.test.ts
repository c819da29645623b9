import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { actForms } from '#domain/acts/forms.ts';
import { freePort } from '#local/free-port.ts';
import { startOneMachine } from '#local/one-machine.ts';
import { bringIntoSight, launch } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { type AtTheDesk, notWalked, type Stand, standOf, typedActs } from '../support/acts-at-the-desk.ts';
import { localTarget } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const forms = actForms();
const acts = typedActs.filter(({ name }) => !notWalked.includes(name));
/** So long ago that the owner may ask for a decision (förvaltningslagen 12 §). */
const longAgoMs = -240 * 86_400_000;

let directory: string;
let product: ProductProcess;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
/** Cases that were handed in long ago: one for each act that needs one. */
const late: Omit<AtTheDesk, 'c'>[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'foretagslots-acts-'));
  const before = await startOneMachine({ port: await freePort(), mailboxPort: 0, directory, aheadMs: longAgoMs });
  const then = new Client(localTarget(before.url));
  for (const { name } of acts) {
    if (!standOf(name).isLate) continue;
    const { caseId, accessUrl } = (await submitCafe(then, 'koping')).submitted.body;
    await then.task('koping-building', caseId, 'sign-permit');
    late.push({ caseId, accessUrl });
  }
  await before.stop();
  product = new ProductProcess(await freePort(), directory);
  await product.start();
  c = new Client(localTarget(product.url));
  browser = await launch();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await product.kill();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Somebody else who may do the same; there is one coordinator. */
function colleagueOf(user: string): string {
  if (user.startsWith('coordinator')) return user;
  return user.endsWith('-head') ? user.replace(/-head$/, '') : `${user}-2`;
}

/** How many facts of an act a case has. */
function stored(caseId: string, types: readonly string[]): number {
  const register = new DatabaseSync(join(directory, 'register.db'), { readOnly: true });
  const facts = register
    .prepare('SELECT json FROM facts WHERE case_id = ?')
    .all(caseId)
    .filter(({ json }) => types.includes((JSON.parse(String(json)) as { type: string }).type));
  register.close();
  return facts.length;
}

/** What stands in the fields of a form. */
const valuesIn = (form: Locator): Promise<readonly string[]> =>
  form
    .locator('input, textarea')
    .evaluateAll((fields: readonly HTMLInputElement[]) =>
      fields.map(({ type, checked, value }) =>
        type === 'radio' || type === 'checkbox' ? `${value}: ${checked}` : value,
      ),
    );

/** Types something in every field of a form that takes it. */
async function fill(form: Locator, { choose, day = '' }: Stand, what: string): Promise<void> {
  await choose?.(form, page);
  for (const field of await form
    .locator('textarea, input:not([type=radio]):not([type=checkbox]):not([type=file])')
    .all()) {
    const { type, max } = await field.evaluate((one: HTMLInputElement) => ({ type: one.type, max: one.max }));
    const typed = { date: max === '' ? day : max, email: `${Date.now()}@exempel.example` }[type];
    await field.fill(typed ?? `${what} ${type}`);
  }
}

test.each(acts)('$name: no trouble takes a typed word, and it is done once', async (act) => {
  const stand = standOf(act.name);
  const at = { c, ...(stand.isLate ? late.pop() : (await submitCafe(c, 'koping')).submitted.body) } as AtTheDesk;
  const { taskId } =
    stand.user === 'coordinator-koping'
      ? await eventually('a follow-up', async () =>
          (await c.inbox(stand.user)).find(({ caseId }) => caseId === at.caseId),
        )
      : await c.task(stand.user.replace(/-head$/, ''), at.caseId, stand.permit ?? '');
  await stand.before?.(at, taskId);
  const { as } = stand;
  const path = `/api/tasks/${taskId}`;
  const readOtherwise = async (of: BrowserContext) => {
    if (as)
      await of.route(
        (url) => decodeURIComponent(url.pathname) === path,
        async (route) => {
          const response = await route.fetch();
          const json = await response.json();
          await route.fulfill({ response, json: response.ok() ? { ...json, ...as(json) } : json });
        },
      );
  };
  await readOtherwise(context);

  // A form that serves two acts has the button of the one that is chosen.
  const names = [act.name, ...(stand.button ? [stand.button] : [])].map((name) => forms[name].words.button.sv);
  const label = act.name === 'decide' ? 'Granska beslutet' : `(?:${names.join('|')})`;
  const buttonOn = (of: Page) =>
    of.locator(`.desk ${stand.within ?? ''} button`, { hasText: new RegExp(`^${label}$`) }).first();
  const formOn = (of: Page) =>
    buttonOn(of).locator('xpath=ancestor::*[self::form or (contains(@class, "actions") and .//input)][1]');
  const form = formOn(page);
  const url = `${product.url}/sv/department/tasks/${encodeURIComponent(taskId)}`;
  const press = async () => {
    await bringIntoSight(buttonOn(page));
    await buttonOn(page).click();
  };
  const isKept = () => page.evaluate(() => Object.keys(sessionStorage).every((key) => !key.startsWith('kept/task/')));

  await page.goto(`${product.url}/sv/department`);
  await page.locator(`button[value="${stand.user}"]`).click();
  await page.locator('.signed-in').waitFor();
  await page.goto(url);
  await buttonOn(page).waitFor({ state: 'attached' });
  await bringIntoSight(buttonOn(page));

  const fails = (status: number) =>
    page.route(
      (to) => to.pathname.startsWith('/api/'),
      async (route) => {
        const isChange = route.request().method() !== 'GET';
        if (isChange) await route.fulfill({ status, json: {} });
        else await route.fallback();
      },
    );
  const works = () => page.unrouteAll({ behavior: 'wait' });
  const problem = page.locator('.how-it-went [role=alert] .ds-alert, .how-it-went .ds-alert').first();

  // The service is down: neither the draft nor the act gets through.
  await fails(503);
  await fill(form, stand, 'Åäö skrivet i all hast');
  const typed = await valuesIn(form);
  const isThere = async (what: string, of: Page = page) => {
    await buttonOn(of).waitFor({ state: 'attached' });
    await expect.poll(() => valuesIn(formOn(of)), { message: what }).toEqual(typed);
  };
  await press();
  await problem.waitFor();
  await isThere('after a 503');
  await page.reload();
  await isThere('after a reload while nothing is saved');
  await works();
  await eventually('the draft is saved', isKept);

  // Back and forward.
  await page.goBack();
  await page.locator('.inbox').waitFor();
  await page.goForward();
  await isThere('after Back and forward');

  // The sign-in has run out.
  await fails(401);
  await press();
  const again = page.locator('.how-it-went').getByRole('button', { name: 'Logga in igen' });
  await again.waitFor();
  await isThere('while signed out');
  await works();
  await again.click();
  await isThere('after a new sign-in');

  // Another tab of the same person.
  const other = await context.newPage();
  await other.goto(url);
  await isThere('in a second tab', other);
  await other.close();

  // A colleague has done something meanwhile.
  if (act.on === 'task') {
    const colleague = colleagueOf(stand.user);
    const claimed = await c.call('POST', `${path}/claim`, { token: await c.staff(colleague) });
    expect(claimed.status).toBe(201);
    await press();
    await page.locator('.how-it-went [role=alert] .ds-alert').waitFor();
    await isThere('after a colleague’s change');
  }

  // Killed in the middle, and the button is pressed twice.
  const types = Object.keys(act.effects);
  const before = stored(at.caseId, types);
  const confirm = page.getByRole('dialog').getByRole('button', { name: forms.decide.words.button.sv });
  if (act.name === 'decide') await press();
  const last = act.name === 'decide' ? confirm : buttonOn(page);
  if (last === confirm) await last.waitFor();
  else await bringIntoSight(last);
  await product.kill();
  await last.dblclick();
  await page.locator('.how-it-went .ds-alert').waitFor();
  await isThere('after a kill');
  await product.start();
  await expect
    .poll(async () => [stored(at.caseId, types), await page.locator('.how-it-went').textContent()], { timeout: 90_000 })
    .toEqual([before + 1, expect.anything()]);
  await page.locator('.how-it-went [role=status] .ds-alert').waitFor();
  // Once more from a tab that has heard nothing: what was done is done.
  await page.reload();
  await page.locator('.desk').waitFor();
  expect(stored(at.caseId, types)).toBe(before + 1);
});

test('every act of staff in whose form something is typed has its place at the desk', () => {
  expect(acts.length + notWalked.length).toBe(typedActs.length);
  for (const name of notWalked) expect(typedActs.map((act) => act.name)).toContain(name);
});
