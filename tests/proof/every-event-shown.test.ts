import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { openRestaurant } from '#workflows/events/open-restaurant.ts';
import { papersOf, papersPlace, placesOf } from '../../web/applicant/apply/form-place.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import { axeFindings, launch, planByService } from '../browser/browser.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { events, nothingKnown, planOfEverything, saysLeast } from '../support/everything.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const open = (path: string) => page.goto(`${running.machine.url}${path}`);
async function seeWell(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect(await axeFindings(page)).toEqual([]);
  await seeItFits(width);
}
async function seeItFits(width: number): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    `no sideways scrolling at ${width}`,
  ).toBe(true);
}

/** Opens what more there is to read: of one permit of each make, or of all. */
async function openMore(how: 'one of each' | 'all'): Promise<void> {
  await page.locator('.permit-rows > li, .to-tick > li').evaluateAll((all, only) => {
    const made = new Set<string>();
    for (const permit of all) {
      const details = permit.querySelector('details');
      // What it consists of, whatever it says.
      const make = [...permit.querySelectorAll('*')]
        .map((e) => `${e.tagName}.${e.className}`)
        .filter((e, i, of) => of.indexOf(e) === i);
      if (!only || !made.has(make.join())) details?.setAttribute('open', '');
      made.add(make.join());
    }
    for (const details of document.querySelectorAll('.fold')) details.setAttribute('open', '');
  }, how === 'one of each');
}

/** Shows a place of the form that is open. */
const turnTo = (place: string) =>
  page.evaluate((to) => {
    const [, language] = window.location.pathname.split('/');
    const { search, hash } = window.location;
    window.history.pushState(null, '', `/${language}/apply/${to}${search}${hash}`);
  }, place);

describe.each([
  ['sv', 375],
  ['en', 1280],
] as const)('with everything that any event can lead to, in %s', (language, width) => {
  // What the events have of it is a test of its own, without a browser: tests/workflows/every-plan.test.ts.
  const everything = planOfEverything(language, new Date().toISOString().slice(0, 10));
  const address = writePlace({
    municipality: 'kungsor',
    event: everything.event,
    answers: nothingKnown(openRestaurant),
  });
  beforeAll(async () => {
    await planByService(page);
    await page.route('**/api/guide/plan*', (route) => route.fulfill({ json: everything }));
  });
  afterAll(() => page.unrouteAll());
  /** A page that is opened comes with its own plan; one that is gone to fetches it. */
  const goTo = async (there: string) => {
    await open(`/${language}/lost-link`);
    await page.locator('form button').waitFor();
    await page.evaluate((to) => window.history.pushState(null, '', to), there);
  };

  test('the plan can be read', async () => {
    await page.setViewportSize({ width, height: 800 });
    await goTo(`/${language}/guide${address}`);
    await page.locator('#ask').waitFor();
    expect(await page.locator('.permit-rows > li, .to-tick > li').count()).toBe(everything.permits.length);
    await openMore('one of each');
    await seeWell(width);
    await openMore('all');
    await seeItFits(width);
  });

  test('the form can be read, page by page', async () => {
    await page.setViewportSize({ width, height: 800 });
    await goTo(`/${language}/apply${address}`);
    await page.locator('.tasks > li').first().waitFor();
    await seeWell(width);
    const shown = new Set<string>();
    const papers = papersOf(everything).map(({ id }) => `${papersPlace}/${id}`);
    for (const place of placesOf(everything)) {
      const before = await page.locator('h1').textContent();
      await turnTo(place);
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before);
      for (const id of await page.locator('[id^="requirements."]').evaluateAll((all) => all.map((e) => e.id)))
        shown.add(id);
      await seeItFits(width);
      // The papers are made alike: the first is read in full, and the one that says what to pay.
      const fee = everything.requirements.some((r) => r.fees && place.endsWith(`/${r.id}`));
      if (!papers.includes(place) || place === papers[0] || fee) await seeWell(width);
    }
    for (const { id, known } of everything.requirements) if (!known) expect(shown).toContain(`requirements.${id}`);
  });
});

/** One event for each thing that a plan's days are for. */
const oneOfEachAim = [...new Map(events.map((event) => [event.aim, event])).values()];

test.each(oneOfEachAim.map((event) => [event.aim, event] as const))(
  'the plan of an event that is to %s can be read',
  async (_aim, event) => {
    const there = writePlace({ municipality: 'kungsor', event: event.id, answers: saysLeast(event) });
    for (const [language, width] of [
      ['sv', 375],
      ['en', 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(`/${language}/guide${there}`);
      await page.locator('#ask').waitFor();
      await openMore('all');
      // The two languages are made alike, and need not be read in full twice.
      if (language === 'sv') await seeWell(width);
      else await seeItFits(width);
    }
  },
);

test('what is left open because nobody knows what is part of it stands together, folded', async () => {
  const office = events.find((event) => event.id === 'office') as (typeof events)[number];
  const answers = { ...saysLeast(office), includes: 'unknown' };
  const there = writePlace({ municipality: 'kungsor', event: office.id, answers });
  for (const [language, width] of [
    ['sv', 375],
    ['en', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(`/${language}/guide${there}`);
    const folded = page.locator('section:has(#unsaid) details.fold');
    await folded.waitFor();
    expect(await folded.locator('li').first().isVisible()).toBe(false);
    await folded.locator('summary').click();
    expect(await folded.locator('li').count()).toBeGreaterThan(100);
    await seeWell(width);
  }
});

describe.each(['sv', 'en'])('a request for more, in %s', (language) => {
  test('is answered with a file', async () => {
    const c = running.client;
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const { taskId } = await c.task('koping-building', caseId, 'sign-permit');
    await c.call('POST', `/api/tasks/${taskId}/supplement-requests`, {
      token: await running.target.signIn('koping-building'),
      body: { text: 'Skicka ritningen.', items: ['Ritning'], lastDay: inDays(21) },
    });
    await open(`/${language}/case${new URL(accessUrl).hash}`);
    await page.getByRole('button', { name: language === 'sv' ? 'Svara' : 'Answer', exact: true }).click();
    await page.locator('.request textarea').fill('Här är den.');
    await seeWell(375);
    await page
      .locator('.request input[type=file]')
      .setInputFiles({ name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.locator('.request .files li').waitFor();
    await seeWell(1280);
    await page.locator('.request button[type=submit]').click();
    await page.locator('.request').waitFor({ state: 'detached' });
    const answered = await c.taskPage('koping-building', taskId);
    expect(answered.case.requests[0]?.answer?.files?.map((f) => f.name)).toEqual(['ritning.pdf']);
  });
});
