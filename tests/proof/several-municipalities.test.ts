import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { webOutput } from '#lib/build/web.ts';
import { applicant, business, cafe } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { draftPath, filledDraft, openForm, saved } from '../browser/owner.ts';
import type { Client } from '../e2e/client.ts';
import type { DraftKey } from '../e2e/files.ts';
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
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(() => context.close());

/** A filled-in draft of a café in Köping and Arboga. */
async function draftOfTwo(): Promise<DraftKey> {
  const draft = await filledDraft(c);
  const { body } = await c.call('GET', `/api/drafts/${draft.id}`, { token: draft.token });
  await c.call('PUT', `/api/drafts/${draft.id}`, {
    token: draft.token,
    body: { ...body, also: ['arboga'] },
    headers: { 'If-Match': '"1"' },
  });
  return draft;
}

test('the receipt of an application to two municipalities shows both cases, and leads to each', async () => {
  const draft = await draftOfTwo();
  await openForm(page, url, draft, 'review');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await page.getByRole('heading', { name: 'Vi har tagit emot er ansökan' }).waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  const [koping, arboga] = [/KOP-\d{4}-\d{5}/.exec(text)?.[0] ?? '-', /ARB-\d{4}-\d{5}/.exec(text)?.[0] ?? '-'];
  expect(text).toContain(`${koping} i Köping och ${arboga} i Arboga`);
  await page.getByRole('heading', { name: `Arboga: ${arboga}` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: `Köping: ${koping}` }).waitFor();
  await page.getByRole('link', { name: 'Följ ärendet i Arboga' }).click();
  await page.getByText(arboga).first().waitFor();
  await page.locator('.permit-rows > li').first().waitFor();
  // It is the case in Arboga; that there is another is told beside.
  expect(await page.locator('main').textContent()).toContain(`Ärende ${arboga}`);
  expect(await page.locator('main').textContent()).not.toContain(`Ärende ${koping}`);

  const english = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await english.goto(`${url}${draftPath(draft, 'en')}`);
  await english.getByRole('link', { name: 'Follow the case in Arboga' }).waitFor();
  await english.context().close();
});

test('what the address says of other municipalities goes with the plan, the form and its draft', async () => {
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/guide/plan'));
  await page.goto(
    `${url}/sv/apply/you${writePlace({ municipality: 'koping', also: ['arboga', 'kungsor'], event: 'open-restaurant', answers: cafe })}`,
  );
  expect((await asked).postDataJSON()).toMatchObject({ municipality: 'koping', also: ['arboga', 'kungsor'] });
  await page.locator('input[name="applicant.name"]').fill('Test Sökande');
  await saved(page).waitFor();
  const [id = '', token = ''] = new URL(page.url()).hash.slice(1).split('.');
  const { body } = await c.call('GET', `/api/drafts/${id}`, { token });
  expect(body).toMatchObject({ municipality: 'koping', also: ['arboga', 'kungsor'] });
});

const three = { municipality: 'koping', also: ['arboga', 'kungsor'], event: 'food-truck' };

/** A food truck on the market squares that has answered everything, with as little more as can be. */
async function truck(): Promise<{ readonly answers: Record<string, Answer>; readonly plan: PlanAnswer }> {
  const { questions } = (await c.call<GuideView>('GET', '/api/guide')).body;
  const answers: Record<string, Answer> = { outdoor_places: ['on_market_square'], commercial_kitchen: true };
  const planNow = async () =>
    (await c.call<PlanAnswer>('POST', '/api/guide/plan', { body: { ...three, answers } })).body;
  for (let plan = await planNow(); ; plan = await planNow()) {
    const question = questions.find((q) => q.id === plan.next);
    if (!question) return { answers, plan };
    const { type, options, min = 0 } = question;
    answers[question.id] =
      type === 'several'
        ? []
        : type === 'number'
          ? Math.max(min, 10)
          : type === 'choice'
            ? (options?.[0]?.id ?? '')
            : false;
  }
}

async function seeWell(): Promise<void> {
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test('a food truck chooses three municipalities, sees what each wants, and sends one application', async () => {
  const { answers, plan } = await truck();
  const { also: _also, municipality: _municipality, event } = three;
  await page.goto(`${url}/sv/guide${writePlace({ event, answers })}`);

  // Nothing more is asked of those with one, until they ask for it.
  const more = page.locator('summary', { hasText: 'Ska ni verka i fler kommuner?' });
  await page.getByLabel('Köping').waitFor();
  expect(await more.count()).toBe(0);
  await page.getByLabel('Arboga').check();
  expect(await page.locator('.also details').getAttribute('open')).toBeNull();
  await more.click();
  await page.getByRole('checkbox', { name: 'Köping' }).check();
  await page.getByRole('checkbox', { name: 'Kungsör' }).check();
  // Another base: it is not among the others any more.
  await page.getByRole('radio', { name: 'Köping' }).check();
  expect(
    await page.locator('.also input:checked').evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value)),
  ).toEqual(['kungsor']);
  await page.getByRole('checkbox', { name: 'Arboga' }).check();
  await seeWell();
  await page.getByRole('button', { name: 'Nästa' }).click();

  await page.getByRole('heading', { name: 'Er plan' }).waitFor();
  expect(new URL(page.url()).searchParams.get('also')).toBe('arboga.kungsor');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Er plan');
  await page.getByText('Planen gäller Köping, där företaget har sin bas, och även Arboga och Kungsör.').waitFor();
  await page.getByRole('heading', { name: 'Tillstånd och anmälningar i Köping' }).waitFor();
  expect(plan.others?.length).toBe(2);
  for (const other of plan.others ?? []) {
    const section = page.locator('section.beside', {
      has: page.getByRole('heading', { name: `Också i ${other.municipalityName}` }),
    });
    const text = (await section.textContent()) ?? '';
    expect(other.permits.length).toBeGreaterThan(0);
    for (const permit of other.permits) {
      expect(text).toContain(permit.name);
      expect(text).toContain(permit.departmentName);
    }
    expect(text).toContain(
      'Det här gör ni bara en gång, och det står i planen för Köping: registrering av livsmedelsanläggning.',
    );
    expect(text).toContain(other.coordinator.reach);
    expect(await section.locator('a[href^="mailto:"]').getAttribute('href')).toContain(
      encodeURIComponent(`Kommun: ${other.municipalityName}`),
    );
  }
  await page.getByText('Era svar', { exact: true }).click();
  await page.getByText('Köping, och även Arboga och Kungsör').waitFor();
  await seeWell();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: 'Också i Kungsör' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  // Back to the question, with what was chosen in it; and on again.
  await page.goBack();
  await page.getByRole('heading', { name: 'I vilken kommun?' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Köping' }).isChecked()).toBe(true);
  for (const name of ['Arboga', 'Kungsör']) expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(true);
  await page.goForward();
  await page.getByRole('heading', { name: 'Också i Arboga' }).waitFor();

  const english = await context.newPage();
  await english.goto(`${url}/en/guide${writePlace({ ...three, answers })}`);
  await english.getByRole('heading', { name: 'Also in Arboga' }).waitFor();
  expect(await axeFindings(english)).toEqual([]);
  await english.close();

  await page.getByRole('link', { name: 'Ansök om allt' }).click();
  await page.locator('.tasks a').first().click();
  await page.locator('input[name="applicant.name"]').fill(applicant.name);
  await saved(page).waitFor();
  const [id = '', token = ''] = new URL(page.url()).hash.slice(1).split('.');
  const { body, headers } = await c.call('GET', `/api/drafts/${id}`, { token });
  expect(body).toMatchObject(three);
  const { language: _form, ...you } = applicant;
  const requirements = Object.fromEntries(
    Object.entries(sampleForm(plan.requirements)).map(([field, value]) => [
      field,
      typeof value === 'number' ? `${value}` : value,
    ]),
  );
  await c.call('PUT', `/api/drafts/${id}`, {
    token,
    body: { ...body, applicant: you, business, requirements },
    headers: { 'If-Match': headers.get('etag') ?? '' },
  });
  await openForm(page, url, { id, token } as DraftKey, 'review');
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await page.getByRole('heading', { name: 'Vi har tagit emot er ansökan' }).waitFor();
  const receipt = (await page.locator('main').textContent()) ?? '';
  for (const prefix of ['KOP', 'ARB', 'KUN']) expect(receipt).toMatch(new RegExp(`${prefix}-\\d{4}-\\d{5}`));
  await seeWell();
});
