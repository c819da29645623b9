import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { sectionOf } from '#domain/pages/form-sections.ts';
import { webOutput } from '#lib/build/web.ts';
import { applicant, business } from '#local/sample-cafe.ts';
import { type GuidePlace, writePlace } from '../../web/applicant/guide/guide-address.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { draftContent, draftPath, field, openForm, saved } from '../browser/owner.ts';
import { eventually } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let guide: GuideView;
let place: GuidePlace & { readonly municipality: string; readonly event: string };
let plan: PlanView;
const opening = inDays(200);

/** A restaurant that has answered everything, with alcohol and water that is not from a well, and the day it wants to open. */
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  const { client } = running;
  guide = (await client.call<GuideView>('GET', '/api/guide')).body;
  const answers: Record<string, Answer> = {};
  const given = { municipality: 'koping', event: 'open-restaurant' };
  const planNow = async () =>
    (await client.call<PlanView>('POST', '/api/guide/plan', { body: { ...given, answers, openingDate: opening } }))
      .body;
  plan = await planNow();
  while (plan.next !== undefined) {
    const question = guide.questions.find((q) => q.id === plan.next);
    answers[plan.next] =
      question?.type === 'number'
        ? Math.min(37, question.max ?? 37)
        : question?.type === 'several'
          ? (plan.offered[plan.next] ?? []).filter((id) => ['deals_in_alcohol', 'serves_alcohol'].includes(id))
          : question?.type === 'choice'
            ? 'unknown'
            : false;
    plan = await planNow();
  }
  place = { ...given, answers, opening };
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const known = () => plan.requirements.filter((r) => r.known !== undefined);
/** What is asked in the guide as one of several things on the site. */
const water = () => known().find((r) => r.known?.at === 'site');
const fail = (why: string): never => {
  throw new Error(why);
};
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
/** A line of the page on which everything is read through. */
const reviewed = (label: string) =>
  page.locator('dl.answers > div', { has: page.locator('dt', { hasText: exactly(label) }) });
const draftWith = async (requirements: Record<string, unknown>) => {
  const { language: _form, ...you } = applicant;
  const { opening: openingDate, ...rest } = place;
  const body = { ...rest, openingDate, applicant: you, business, requirements };
  return (await running.client.call<{ id: string; token: string }>('POST', '/api/drafts', { body })).body;
};

describe('what the guide was told', () => {
  test('is the wished day, and where the water comes from', () => {
    expect(known().map((r) => r.id)).toContain('planned_opening_day');
    expect(water()?.known?.value).toBe('municipal');
  });

  test('stands in the review as told, and leads back to where it was answered', async () => {
    const draft = await draftWith({});
    await openForm(page, running.machine.url, draft, 'review');
    for (const { label } of known()) expect(await reviewed(label).textContent()).toContain('från era svar');
    expect(await reviewed(water()?.label ?? '').textContent()).toContain('Kommunalt vatten');
    expect(await axeFindings(page)).toEqual([]);
    await reviewed(water()?.label ?? '')
      .getByRole('link')
      .click();
    // The question, with its answer in it; then back to the draft, with the new one.
    const none = page.getByRole('checkbox', { name: 'Inget av detta' });
    await none.waitFor();
    expect(await none.isChecked()).toBe(true);
    await page.locator('[value=own_well]').check();
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('radio', { name: 'Vet inte än' }).check();
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page
      .getByRole('heading', { name: 'Har miljönämnden sagt att personalens vatten ska registreras?' })
      .waitFor();
    await page.getByRole('radio', { name: 'Vet inte än' }).check();
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.locator('.wish').waitFor();
    await page.getByRole('link', { name: 'Ansök om allt' }).click();
    await page.getByRole('link', { name: 'Läs igenom och skicka' }).click();
    await reviewed('Namn').waitFor();
    expect(await reviewed('Namn').textContent()).toContain(applicant.name);
    expect(await reviewed(water()?.label ?? '').textContent()).toContain('Egen brunn');
  });

  test('is shown as filled in and asked nowhere, page for page', async () => {
    const asked = new Set<string>();
    let told = 0;
    const draft = await draftWith({});
    for (const section of new Set(plan.requirements.map(sectionOf))) {
      await openForm(page, running.machine.url, draft, section);
      for (const id of await page.locator('form [id^="requirements."]').evaluateAll((all) => all.map((e) => e.id)))
        asked.add(id);
      told += await page.locator('form .told').count();
    }
    expect(asked.size).toBeGreaterThan(3);
    for (const { id } of known()) expect(asked).not.toContain(`requirements.${id}`);
    expect(told).toBe(known().length);
  });

  test('of the wished day is changed where it stands', async () => {
    const wish = known().find((r) => r.known?.at === undefined) ?? fail('no wish');
    const draft = await draftWith({});
    await openForm(page, running.machine.url, draft, sectionOf(wish));
    await page.getByRole('button', { name: 'Ändra' }).click();
    const day = field(page, `requirements.${wish.id}`);
    await day.waitFor();
    expect(await day.inputValue()).toBe(opening);
    expect(await day.evaluate((it) => it === document.activeElement)).toBe(true);
    await day.fill(inDays(210));
    await eventually(
      'it is saved',
      async () => (await draftContent(running.client, draft)).requirements?.[wish.id] === inDays(210),
    );
  });

  test('gives way to what was typed in a draft before', async () => {
    const draft = await draftWith({ [water()?.id ?? '']: 'well' });
    await openForm(page, running.machine.url, draft, sectionOf(water() ?? fail('no water')));
    expect(await page.getByRole('radio', { name: 'Egen brunn' }).isChecked()).toBe(true);
    await openForm(page, running.machine.url, draft, 'review');
    expect(await reviewed(water()?.label ?? '').textContent()).not.toContain('från era svar');
  });

  test('keeps the wished day in the draft, for another device', async () => {
    await page.goto(`${running.machine.url}/sv/apply/you${writePlace(place)}`);
    await field(page, 'applicant.name').fill('Test Sökande');
    await saved(page).waitFor();
    const [id = '', token = ''] = new URL(page.url()).hash.slice(1).split('.');
    expect(await draftContent(running.client, { id, token })).toMatchObject({ openingDate: opening });
    const elsewhere = await (await browser.newContext()).newPage();
    await openForm(elsewhere, running.machine.url, { id, token }, 'review');
    const day = elsewhere.locator('dl.answers > div', { hasText: 'När vill ni öppna?' });
    expect(await day.textContent()).toContain('från era svar');
    await elsewhere.context().close();
  });
});

describe('asking the coordinator', () => {
  test.each([
    ['sv', 'Kopiera texten', 'Till: '],
    ['en', 'Copy the text', 'To: '],
  ])('is ready to send from the plan, in %s', async (language, copy, to) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: running.machine.url });
    await page.goto(`${running.machine.url}/${language}/guide${writePlace(place)}`);
    const link = new URL((await page.locator('.ask a[href^="mailto:"]').getAttribute('href')) ?? '');
    expect(link.href.length).toBeLessThan(1_900);
    expect(decodeURIComponent(link.pathname)).toBe(
      guide.municipalities.find((m) => m.id === 'koping')?.coordinator.mailbox,
    );
    await page.getByRole('button', { name: copy }).click();
    await page.locator('.ask [role=status]:not(:empty)').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${to}${decodeURIComponent(link.pathname)}`);
    expect(text).toContain(page.url().replace(/%7E/g, '~').slice(0, 60));
    expect(text).toContain(link.searchParams.get('subject'));
  });

  test('is there for whoever does not find what they do, and holds nothing of a draft', async () => {
    await page.goto(`${running.machine.url}${draftPath(await draftWith({}), 'sv', 'you')}`);
    await field(page, 'applicant.name').waitFor();
    const token = new URL(page.url()).hash;
    await page.goto(`${running.machine.url}/sv/guide?municipality=koping${token}`);
    const href = (await page.locator('.ask a[href^="mailto:"]').getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('body')).toContain('Vad ska ni göra?');
    expect(decodeURIComponent(href)).not.toContain(token.slice(1));
    expect(await axeFindings(page)).toEqual([]);
  });
});
