import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { pdf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

/** Where each page that an owner comes to is kept as a picture: to be looked at, not compared. */
const pictures = join('dist', 'pictures', 'five-owners');

let running: TestMachine;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** What an owner answers, by question; of what is not named: no, none of these, or the first. */
type Said = Readonly<Record<string, string | readonly string[]>>;

interface Owner {
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly width: 375 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly says: Said;
  /** How many permits the plan has at least, and whether something is applied for here. */
  readonly permits: number;
  readonly applies: boolean;
}

const owners: readonly Owner[] = [
  {
    name: 'a café with alcohol and seating',
    language: 'sv',
    width: 375,
    colorScheme: 'light',
    says: {
      municipality: 'koping',
      event: 'open-restaurant',
      includes: ['deals_in_alcohol', 'uses_outdoors'],
      alcohol: ['serves_alcohol'],
      outdoors: ['outdoor_seating'],
      outdoor_places: ['uses_public_place'],
      municipal_land: 'yes',
    },
    permits: 4,
    applies: true,
  },
  {
    name: 'a salon that is taken over',
    language: 'en',
    width: 1280,
    colorScheme: 'dark',
    says: {
      municipality: 'arboga',
      event: 'take-over-business',
      includes: ['has_premises', 'treats_bodies'],
      treatments: ['skin_piercing'],
    },
    permits: 1,
    applies: true,
  },
  {
    name: 'a food truck in three towns',
    language: 'en',
    width: 375,
    colorScheme: 'light',
    says: {
      municipality: 'koping',
      also: ['arboga', 'kungsor'],
      event: 'food-truck',
      outdoor_places: ['uses_public_place'],
    },
    permits: 1,
    applies: true,
  },
  {
    name: 'a consultant at home',
    language: 'sv',
    width: 1280,
    colorScheme: 'light',
    says: { municipality: 'kungsor', event: 'office' },
    permits: 0,
    applies: false,
  },
  {
    name: 'a business that closes',
    language: 'sv',
    width: 375,
    colorScheme: 'dark',
    says: { municipality: 'koping', event: 'close-business' },
    permits: 0,
    applies: false,
  },
];

const words = {
  sv: {
    on: 'Fortsätt',
    next: 'Nästa',
    send: 'Skicka ansökan',
    received: 'Vi har tagit emot er ansökan',
    follow: 'Följ ärendet',
  },
  en: {
    on: 'Continue',
    next: 'Next',
    send: 'Send the application',
    received: 'We have received your application',
    follow: 'Follow the case',
  },
};

/** Answers the question of the page: what the owner says, else what most do. */
async function answer(page: Page, says: Said): Promise<void> {
  const inputs = page.locator('form.question input:not([type=hidden])');
  await inputs.first().waitFor({ state: 'attached' });
  const id = (await inputs.first().getAttribute('name')) ?? '';
  const kind = await inputs.first().getAttribute('type');
  const wished = says[id];
  if (kind === 'text') return inputs.first().fill(typeof wished === 'string' ? wished : '40');
  const has = async (value: string) =>
    (await page.locator(`form.question input[name="${id}"][value="${value}"]`).count()) > 0;
  const usual = (await has('no'))
    ? 'no'
    : (await has('.'))
      ? '.'
      : ((await inputs.first().getAttribute('value')) ?? '');
  for (const value of wished === undefined ? [usual] : [wished].flat()) {
    const option = page.locator(`input[name="${id}"][value="${value}"]`);
    await option.waitFor({ state: 'attached' });
    const group = page.locator('.group', { has: option });
    if ((await group.count()) > 0 && !(await option.isVisible())) await group.locator('summary').click();
    await option.check();
  }
  if (id !== 'municipality' || says.also === undefined) return;
  await page.locator('.also summary').click();
  for (const value of [says.also].flat()) await page.locator(`input[name=also][value="${value}"]`).check();
}

/** Fills in what the part of the form asks, and leaves what is filled in. */
async function fillPart(page: Page): Promise<void> {
  const known: Readonly<Record<string, string>> = {
    'applicant.name': 'Test Sökande',
    'applicant.email': 'sokande@exempel.example',
    'applicant.phone': '0221-123 45',
    'business.organisationNumber': '556036-0793',
    'business.name': 'Exempel AB',
    'business.address': 'Storgatan 1',
    'business.postalCode': '731 30',
    'business.city': 'Exempelstad',
  };
  for (const input of await page
    .locator('main form')
    .locator('input[type=text], input[type=tel], input[type=email], textarea')
    .all()) {
    if (!(await input.isVisible()) || (await input.inputValue()) !== '') continue;
    const isNumber = /decimal|numeric/.test((await input.getAttribute('inputmode')) ?? '');
    await input.fill(known[(await input.getAttribute('id')) ?? ''] ?? (isNumber ? '40' : 'Centrum 1:12'));
  }
  for (const day of await page.locator('main form input[type=date]').all())
    if ((await day.inputValue()) === '') await day.fill(inDays(60));
  for (const group of await page.locator('main form fieldset').all())
    if ((await group.locator('input:checked').count()) === 0 && (await group.locator('input').count()) > 0)
      await group.locator('input').first().check();
}

test.each(owners)('$name goes from the first page as far as the case', async (owner) => {
  const { language, width, colorScheme, says } = owner;
  const say = words[language];
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  let number = 0;
  const look = async (what: string) => {
    number += 1;
    expect(await axeFindings(page), `${owner.name}: ${what}`).toEqual([]);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide, `${what} scrolls sideways`).toBe(false);
    const name = `${owner.name.replaceAll(' ', '-')}-${String(number).padStart(2, '0')}-${what}.png`;
    await page.screenshot({ path: join(pictures, name), fullPage: true });
  };
  const title = () => page.locator('h1').textContent();
  const onward = async (go: () => Promise<void>) => {
    const before = await title();
    await go();
    await page.waitForFunction((was) => ![was, undefined].includes(document.querySelector('h1')?.textContent), before);
  };

  await page.goto(`${running.machine.url}/${language}`);
  await look('start');
  await page.locator('main a.go, main a.button').first().click();
  await page.locator('form.question').waitFor();
  const asked: string[] = [];
  while ((await page.locator('.says').count()) === 0) {
    asked.push((await title()) ?? '');
    expect(new Set(asked).size, 'no question comes twice').toBe(asked.length);
    await answer(page, says);
    await onward(() => page.getByRole('button', { name: say.next, exact: true }).click());
  }
  await look('plan');
  expect(await page.locator('.permit-rows > li').count()).toBeGreaterThanOrEqual(owner.permits);
  const begin = page.locator('a[href*="/apply"]').first();
  expect((await begin.count()) > 0, 'something is applied for').toBe(owner.applies);
  if (owner.applies) {
    await begin.click();
    await page.locator('.tasks > li').first().waitFor();
    await look('form');
    await onward(() => page.locator('.tasks a').first().click());
    while ((await page.locator('#declaration').count()) === 0) {
      await fillPart(page);
      const files = page.locator('.one-paper input[type=file], .paper input[type=file]').first();
      if ((await page.locator('.one-paper').count()) > 0 && (await files.count()) > 0) {
        await files.setInputFiles({ name: 'papper.pdf', mimeType: 'application/pdf', buffer: pdf });
        await page.locator('.files li').first().waitFor();
      }
      const on = page.locator('.one-paper a.go, .papers a.go').first();
      await onward(() => page.getByRole('button', { name: say.on }).or(on).first().click());
    }
    await look('review');
    await page.locator('#declaration').check();
    await page.getByRole('button', { name: say.send }).click();
    await page.getByRole('heading', { name: say.received }).first().waitFor();
    await look('received');
    await page.getByRole('link', { name: say.follow }).first().click();
    await page.locator('.permit-rows > li').first().waitFor();
    await look('case');
  }
  expect(complaints).toEqual([]);
  await page.close();
});
