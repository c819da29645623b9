import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build-web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import type { Client } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

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

const answered =
  '?municipality=koping&event=open-restaurant&takeover=no&use_changes=no&serves_alcohol=no&serves_folkol=no&outdoor_seating=no&flammable_goods=no&sign=yes&has_employees=no';

describe.each([
  [
    'sv',
    {
      next: 'Nästa',
      yes: 'Ja',
      no: 'Nej',
      apply: 'Ansök om allt',
      send: 'Skicka ansökan',
      follow: 'Följ ärendet',
      received: 'Vi har tagit emot er ansökan',
    },
  ],
  [
    'en',
    {
      next: 'Next',
      yes: 'Yes',
      no: 'No',
      apply: 'Apply for everything',
      send: 'Send the application',
      follow: 'Follow the case',
      received: 'We have received your application',
    },
  ],
])('an owner, in %s', (language, say) => {
  test('goes by keyboard from the first page to the plan', async () => {
    await open(`/${language}`);
    await seeWell();
    await page.locator('main a').first().focus();
    await page.keyboard.press('Enter');
    const choose = async (label: string) => {
      const radio = page.getByRole('radio', { name: label, exact: true });
      await radio.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await radio.waitFor({ state: 'detached' });
    };
    await page.getByRole('radio', { name: 'Köping' }).waitFor();
    await seeWell();
    await choose('Köping');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    let asked = 0;
    while ((await page.locator('.permits').count()) === 0) {
      const heading = await page.locator('h1').textContent();
      await page.getByRole('radio', { name: say.no, exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, heading);
      asked += 1;
      expect(asked).toBeLessThanOrEqual(12);
      await page.waitForTimeout(50);
    }
    await seeWell();
    expect(await page.locator('.permits > li').count()).toBe(1);
    expect(page.url()).not.toMatch(/@|name=/);
  });

  test('fills in the form, mends what is wrong, and follows the case', async () => {
    await open(`/${language}/apply${answered}`);
    await page.getByRole('button', { name: say.send }).click();
    await page.locator('.ds-error-summary').waitFor();
    await seeWell();
    // The summary takes the keyboard to the field.
    await page.locator('.ds-error-summary a').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('applicant.name');
    const fields: Record<string, string> = {
      'applicant.name': 'Test Sökande',
      'applicant.email': 'sokande@exempel.example',
      'applicant.phone': '0221-123 45',
      'business.name': 'Kafé Exempel AB',
      'business.organisationNumber': '556036-0793',
      'business.address': 'Storgatan 1',
      'business.postalCode': '731 30',
      'business.city': 'Köping',
    };
    for (const [id, value] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(value);
    for (const box of await page.locator('section.part textarea').all()) await box.fill('Beskrivet');
    for (const input of await page.locator('section.part input[type=text]').all()) {
      if ((await input.inputValue()) === '')
        await input.fill((await input.getAttribute('inputmode')) === 'decimal' ? '40' : 'Centrum 1:12');
    }
    for (const group of await page.locator('section.part fieldset').all()) await group.locator('input').first().check();
    // What is written is saved: the address alone brings it back.
    await page.waitForFunction(() => window.location.hash.length > 40);
    await page.locator('.saved', { hasText: /^(Sparat|Saved)\./ }).waitFor();
    const resume = page.url();
    await page.goto('about:blank');
    await page.goto(resume);
    await page.waitForFunction(
      () => (document.getElementById('applicant.name') as HTMLInputElement | null)?.value === 'Test Sökande',
    );
    await page.getByRole('button', { name: say.send }).click();
    await page.getByRole('heading', { name: say.received }).waitFor();
    await seeWell();
    await page.getByRole('link', { name: say.follow }).click();
    await page.locator('.parts > li').first().waitFor();
    await seeWell();
    expect(await page.locator('.timeline li').count()).toBeGreaterThan(0);
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
    await page.locator('.remains li').first().waitFor();
    await seeWell();
    await page.locator('input[name=outcome][value=granted]').check();
    await page.locator('.hand textarea').first().fill('Skylten passar platsen.');
    await page.locator('.hand form').first().locator('button[type=submit]').click();
    await page.locator('[role=status] .ds-alert').waitFor();
    await seeWell();
    await open(`/${language}/department`);
    await page.locator('section h2').waitFor();
    await seeWell();
    // The next person at the same desk signs in as somebody else.
    await page.locator('.signed-in button').click();
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

test('the applicant’s first page keeps its budget: 150 kB of script, gzipped', () => {
  const html = readFileSync(join(webOutput, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((m) => join(webOutput, m[1] ?? ''));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(statSync(script).size).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0);
  expect(bytes).toBeLessThanOrEqual(150 * 1024);
});

test('axe would find something on a page that is wrong', async () => {
  await page.setContent('<html><body><img src="x.png"><button></button></body></html>');
  expect((await axeFindings(page)).length).toBeGreaterThan(0);
  complaints.length = 0;
});
