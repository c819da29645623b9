import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { addressOf, cafeWithSign, chooseEvent } from './owner.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let c: Client;
const complaints: string[] = [];

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
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  complaints.length = 0;
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const open = (path: string) => page.goto(`${running.machine.url}${path}`);
const seeWell = async () => {
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      `no sideways scrolling at ${width}`,
    ).toBe(true);
  }
};

const answered = addressOf(cafeWithSign);
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** Fills in whatever the page of the form asks. */
async function fillPage(): Promise<void> {
  const fields: Record<string, string> = {
    'applicant.name': 'Test Sökande',
    'applicant.email': 'sokande@exempel.example',
    'applicant.phone': '0221-123 45',
    'requirements.property_designation': 'Centrum 1:12',
  };
  for (const [id, value] of Object.entries(fields)) {
    const field = page.locator(`[id="${id}"]`);
    if ((await field.count()) > 0) await field.fill(value);
  }
  for (const box of await page.locator('form textarea').all()) await box.fill('Beskrivet');
  for (const input of await page.locator('form input[type=text]').all()) {
    if ((await input.inputValue()) === '')
      await input.fill(/decimal|numeric/.test((await input.getAttribute('inputmode')) ?? '') ? '40' : 'Se bilaga');
  }
  for (const group of await page.locator('form fieldset').all())
    if ((await group.locator('input:checked').count()) === 0) await group.locator('input').first().check();
}

describe.each([
  [
    'sv',
    {
      minutes: 5.4,
      takes: 'Ungefär fem minuter.',
      next: 'Nästa',
      no: 'Nej',
      apply: 'Ansök om allt',
      on: 'Fortsätt',
      begin: 'Börja fylla i',
      paper: 'Nästa papper',
      send: 'Skicka ansökan',
      look: 'Hämta företagets uppgifter',
      copy: 'Spara en kopia som PDF',
      calendar: 'Lägg dagarna i kalendern',
      width: 375,
      follow: 'Följ ärendet',
      received: 'Vi har tagit emot er ansökan',
    },
  ],
  [
    'en',
    {
      minutes: 5.4,
      takes: 'About five minutes.',
      next: 'Next',
      no: 'No',
      apply: 'Apply for everything',
      on: 'Continue',
      begin: 'Begin',
      paper: 'Next paper',
      send: 'Send the application',
      look: 'Fetch the details of the business',
      copy: 'Save a copy as PDF',
      calendar: 'Add the days to your calendar',
      width: 1280,
      follow: 'Follow the case',
      received: 'We have received your application',
    },
  ],
])('an owner, in %s', (language, say) => {
  test('goes by keyboard alone from the first page to the plan, in few questions and little reading', async () => {
    const { keyboard } = page;
    const press = async (...keys: string[]) => {
      presses += keys.length;
      for (const key of keys) await keyboard.press(key);
    };
    let words = 0;
    let presses = 0;
    const read = async () => {
      words += await page.evaluate(() => {
        let seen = '';
        for (const part of document.querySelectorAll('main h1, main form')) {
          const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const within = texts.currentNode.parentElement;
            // The legend says the heading once more, for screen readers only.
            if (within?.checkVisibility() && !within.closest('.ds-sr-only, .actions'))
              seen += ` ${texts.currentNode.nodeValue}`;
          }
        }
        return (seen.match(/\p{L}+/gu) ?? []).length;
      });
    };
    await open(`/${language}`);
    await page.getByText(say.takes).waitFor();
    await seeWell();
    // Skip link, home, the other language, light or dark, and the first thing on the page.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('radio', { name: 'Köping' }).waitFor();
    await seeWell();
    const titles: string[] = [];
    while ((await page.locator('.says').count()) === 0) {
      const title = (await page.locator('h1').textContent()) ?? '';
      titles.push(title);
      await read();
      expect(titles.length).toBeLessThanOrEqual(12);
      expect(await page.evaluate(() => document.activeElement?.tagName), 'focus is on the heading').toBe('H1');
      const ticks = await page.locator('form [type=checkbox]').count();
      // More about the question is folded before what answers it.
      if ((await page.locator('form .why').count()) > 0) await press('Tab');
      // None of what can be ticked, no, or the first that can be chosen. “I don’t know yet” comes last.
      if (ticks > 0) await press(...new Array<string>(ticks - 1).fill('Tab'), 'Space');
      // Before the first that can be chosen of several groups stands the one key that folds its group.
      else if ((await page.locator('form .group').count()) > 0) await press('Tab', 'Tab', 'Space');
      else
        await press(
          'Tab',
          'Space',
          ...((await page.locator('form .choice [value=no]').count()) > 0 ? ['ArrowDown'] : []),
        );
      await press('Enter');
      // Between the last question and the plan there may be a moment with no heading at all.
      await page.waitForFunction(
        (before) => ![before, undefined].includes(document.querySelector('h1')?.textContent),
        title,
      );
    }
    await seeWell();
    // By the keystroke-level model (Card, Moran and Newell 1980), as the form is counted: a key 0.28 s, and for each question a
    // thought of 1.35 s on what is asked and another on the answer, and a second for the page that comes.
    expect((presses * 0.28 + titles.length * (2 * 1.35 + 1)) / 60, 'minutes by keystrokes').toBeLessThanOrEqual(3);
    // Silent reading is 238 words a minute (Brysbaert 2019). Half a second for a key, three seconds to decide. Every word that
    // is seen is read, and every box is passed by the keyboard: more than an owner does who looks for their own.
    expect(words / 238 + (presses * 0.5 + titles.length * 3) / 60).toBeLessThanOrEqual(say.minutes);
    expect(await page.locator('.permit-rows > li').count()).toBe(1);
    expect(page.url()).not.toMatch(/@|name=/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say.calendar }).click();
    expect((await download).suggestedFilename()).toBe('foretagslots.ics');
  });

  test('goes back, changes an answer and sees the plan change', async () => {
    await open(`/${language}/guide${answered}`);
    await page.locator('.permit-rows > li').first().waitFor();
    const before = await page.locator('.permit-rows > li').count();
    expect(await page.locator('.earlier').count()).toBe(0);
    await open(`/${language}/guide${answered}&at=premises_acts`);
    await page.locator('.given summary').click();
    await seeWell();
    await page.locator('.choice [value=use_changes]').check();
    await page.getByRole('button', { name: say.next }).click();
    await page.locator('.choice [value=clearly]').check();
    await seeWell();
    await page.getByRole('button', { name: say.next }).click();
    await page.locator('.says').waitFor();
    expect(await page.locator('.permit-rows > li').count()).toBe(before + 1);
    expect(await page.locator('.earlier > li').count()).toBe(1);
    // A wish that cannot be met shows up among the obstacles.
    const wish = inDays(5);
    await page.locator('.wish input').fill(wish);
    await page.locator('.wish input').blur();
    await page.waitForURL(new RegExp(`opening=${wish}`));
    await page.locator('section:has(.wish) .notice').last().waitFor();
    await seeWell();
  });

  test('is asked again for what an old address names and the guide has no longer', async () => {
    await open(`/${language}/guide?municipality=koping&event=bygone&bygone=yes`);
    await chooseEvent(page, 'open-restaurant');
    await page.getByRole('button', { name: say.next }).click();
    await page.waitForURL(/municipality=koping&event=open-restaurant$/);
  });

  test('fills in the form, mends what is wrong, sends a file, and follows the case', async () => {
    const resize = () => page.setViewportSize({ width: say.width, height: 800 });
    await resize();
    await open(`/${language}/apply${answered}`);
    await page.locator('.tasks > li').first().waitFor();
    await seeWell();
    await resize();
    await page.getByRole('link', { name: say.begin }).click();
    await page.getByRole('button', { name: say.on }).click();
    await page.locator('.error-summary').waitFor();
    await seeWell();
    await resize();
    // The summary takes the keyboard to the field.
    await page.locator('.error-summary a').first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'applicant.name');
    await fillPage();
    // What is written is saved: the address alone brings it back.
    await page.waitForFunction(() => window.location.hash.length > 40);
    await page.locator('.saved', { hasText: /^(Sparat|Saved)\./ }).waitFor();
    const resume = page.url();
    await page.goto('about:blank');
    await page.goto(resume);
    await page.waitForFunction(
      () => (document.getElementById('applicant.name') as HTMLInputElement | null)?.value === 'Test Sökande',
    );
    const title = () => page.locator('h1').textContent();
    const onward = async (go: () => Promise<void>) => {
      const before = await title();
      await go();
      await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
    };
    const on = () => onward(() => page.getByRole('button', { name: say.on }).click());
    await on();
    // The register fills in the business.
    await page.locator('[id="business.organisationNumber"]').fill('556036-0793');
    await page.getByRole('button', { name: say.look }).click();
    await page.waitForFunction(
      () => (document.getElementById('business.name') as HTMLInputElement | null)?.value === 'Kafé Exempel AB',
    );
    await fillPage();
    await seeWell();
    await resize();
    while ((await page.locator('.papers').count()) === 0) {
      await on();
      await fillPage();
    }
    await seeWell();
    await resize();
    await onward(() => page.getByRole('link', { name: say.paper }).click());
    const files = page.locator('.paper input[type=file]').first();
    await files.setInputFiles({ name: 'skript.html', mimeType: 'text/html', buffer: Buffer.from('<b>') });
    await page.locator('.paper [role=alert]', { hasText: 'PDF' }).waitFor();
    await files.setInputFiles({ name: 'ritning.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
    await seeWell();
    await resize();
    while ((await page.locator('#declaration').count()) === 0)
      await onward(() => page.locator('.one-paper a.go').click());
    await seeWell();
    await resize();
    await page.getByRole('button', { name: say.send }).click();
    await page.locator('.error-summary').waitFor();
    await page.locator('#declaration').check();
    await page.getByRole('button', { name: say.send }).click();
    await page.getByRole('heading', { name: say.received }).waitFor();
    await seeWell();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say.copy }).click();
    expect((await download).suggestedFilename()).toMatch(/^KOP-\d{4}-\d{5}\.pdf$/);
    await page.getByRole('link', { name: say.follow }).click();
    await page.locator('.permit-rows > li').first().waitFor();
    await seeWell();
    expect(await page.locator('.history li').count()).toBeGreaterThan(0);
  });

  test('is told what a changed catalogue means for a draft', async () => {
    const { commercial_kitchen: _new, ...before } = cafeWithSign;
    const { id, token } = (
      await c.call<{ id: string; token: string }>('POST', '/api/drafts', {
        body: {
          municipality: 'koping',
          event: 'open-restaurant',
          answers: { retired_question: true, ...before },
          applicant: { name: 'Test Sökande' },
          requirements: { property_designation: 'Centrum 1:12', retired_field: 'x' },
          asked: {
            catalogueVersion: '2020-01-01',
            permits: [{ id: 'retired-permit', name: 'Tillstånd som har upphört' }],
            requirements: ['property_designation', 'retired_field'],
          },
        },
      })
    ).body;
    await open(`/${language}/apply#${id}.${token}`);
    const named = () => page.locator('[id="applicant.name"]');
    const changed = page.locator('.changed');
    await changed.waitFor();
    expect(await changed.textContent()).toContain('Tillstånd som har upphört');
    await seeWell();
    // A question that is new is answered in the guide, and the draft is there when its owner comes back.
    await page.locator('.notice a').click();
    await page.getByRole('radio', { name: say.no, exact: true }).check();
    expect(page.url()).not.toContain(token);
    await page.getByRole('button', { name: say.next }).click();
    await page.getByRole('link', { name: say.apply }).click();
    await page.locator('.tasks a').first().click();
    await named().waitFor();
    expect(await named().inputValue()).toBe('Test Sökande');
    expect(page.url()).toContain(token);
  });

  test('asks for a new link', async () => {
    await open(`/${language}/lost-link`);
    await page.locator('form button').click();
    await page.locator('[role=alert] h2').waitFor();
    await seeWell();
  });
});

describe.each(['sv', 'en'])('an officer, in %s', (language) => {
  test('signs in, opens a task, is told what remains, and decides', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const task = await c.task('koping-building', submitted.body.caseId, 'sign-permit');
    await open(`/${language}/department/tasks/${encodeURIComponent(task.taskId)}`);
    await page.locator('button[value="koping-building"]').waitFor();
    await seeWell();
    await page.locator('button[value="koping-building"]').click();
    await page.locator('.desk').waitFor();
    await seeWell();
    await page.locator('.hand form').first().locator('button[type=submit]').click();
    await page.locator('.error-summary li').first().waitFor();
    await seeWell();
    await page.locator('input[name=outcome][value=granted]').check();
    await page.locator('.hand textarea').first().fill('Skylten passar platsen.');
    await page.locator('.hand form').first().locator('button[type=submit]').click();
    await page.locator('dialog[open] .actions .button').first().click();
    await page.locator('[role=status] .ds-alert').waitFor();
    await seeWell();
    await open(`/${language}/department`);
    await page.locator('section h2').waitFor();
    await seeWell();
    // The next person at the same desk signs in as somebody else.
    await page.locator('.signed-in > .button:last-child').click();
    await page.locator('.steps').waitFor();
    await open(`/${language}/department`);
    await page.locator('button[value="koping-environment"]').click();
    await page.locator('[id="koping-environment"]').waitFor();
    expect(await page.locator('[id="koping-building"]').count()).toBe(0);
    const decided = (await c.caseOf(await c.session(submitted.body.accessUrl))).permits.find(
      (p) => p.id === 'sign-permit',
    );
    expect(decided?.decision?.motivation).toBe('Skylten passar platsen.');
  });
});

test('axe would find something on a page that is wrong', async () => {
  await page.setContent('<html><body><img src="x.png"><button></button></body></html>');
  expect((await axeFindings(page)).length).toBeGreaterThan(0);
  complaints.length = 0;
});
