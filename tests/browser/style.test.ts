import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { actHistory } from '#domain/acts/history-lines.ts';
import { languages } from '#domain/definitions/text.ts';
import { mailDetails } from '#domain/mails/content.ts';
import { noticeExamples, outcomeMailExamples, togetherMailExamples } from '#domain/mails/examples.ts';
import { routeMails } from '#domain/mails/route.ts';
import { permitStatusTexts } from '#domain/words/case.ts';
import { problems } from '#domain/words/problems.ts';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';
import { sameWhenChosen, stillMoving, tooSmall, withoutEdge } from './everybody.ts';

const all = acts as readonly AnyAct[];
let running: TestMachine;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const contents = ['forms', 'refusals', 'rows', 'alerts', 'history', 'owner-mails', 'inbox-mails'];
const faces = ['themes', 'type', 'plan', 'case', 'fields', 'papers', 'states', 'desk', 'desk-wide'];

const open = async (language: string, section: string): Promise<void> => {
  await page.goto(`${running.machine.url}/${language}/style/${section}`);
  await page.locator(`[data-section="${section}"]`).waitFor();
};

/** The names of all that the page shows of a kind of thing, each once. */
const shown = async (of: string): Promise<readonly string[]> => {
  const names = await page
    .locator(`[data-of="${of}"]`)
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-name') ?? ''));
  return [...new Set(names)].sort();
};

// Axe reads so long a page for some seconds: each language at one width, and both widths between them.
describe.each([
  ['sv', 'Så ser sidorna ut', 375],
  ['en', 'How the pages look', 1280],
] as const)('/%s/style', (language, title, readAt) => {
  test('leads to every part', async () => {
    await page.goto(`${running.machine.url}/${language}/style`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const links = await page.locator('main li a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual([...faces, ...contents].map((section) => `/${language}/style/${section}`));
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([...faces, ...contents])('%s is well made on a phone and on a desk', async (section) => {
    // Axe hears the words of the machine: light in one language and dark in the other.
    await page.emulateMedia({ colorScheme: language === 'sv' ? 'light' : 'dark', reducedMotion: 'reduce' });
    await open(language, section);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === readAt) expect(await axeFindings(page)).toEqual([]);
      const isWithin = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect(isWithin, `no sideways scrolling at ${width}`).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test.each(readAt === 375 ? faces : [])('%s is for everybody', async (section) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
    await page.setViewportSize({ width: readAt, height: 800 });
    await open(language, section);
    expect.soft(await stillMoving(page), 'nothing moves for whoever wants it so').toEqual([]);
    expect.soft(await tooSmall(page), 'what is pressed is as large as a thumb').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await withoutEdge(page), 'in the colours of the system, what is pressed is seen').toEqual([]);
    expect.soft(await sameWhenChosen(page), 'and what is chosen').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('shows every act, refusal and problem', async () => {
    await open(language, 'forms');
    expect(await shown('act')).toEqual(all.map(({ name }) => name).sort());
    expect(await shown('form')).toEqual(['AskForm', 'DecideForm', 'OpenQuestion']);
    const codes = all.flatMap(({ name, words }) => Object.keys(words.refusals).map((code) => `${name}/${code}`));
    await open(language, 'refusals');
    expect(await shown('refusal')).toEqual(codes.sort());
    await open(language, 'alerts');
    expect(await shown('problem')).toEqual(Object.keys(problems).sort());
    expect(await shown('desk')).toEqual([
      'Checklist',
      'DecisionShown',
      'DraftConflict',
      'DraftLine/refused',
      'DraftLine/saved',
      'DraftLine/signed-out',
      'DraftLine/waiting',
      'InTheWay',
      'KeyList',
      'NextTask',
      'NotThere',
      'SentIn',
      'TabSet',
      'WhatRemains',
    ]);
    // Beside its name each shows something.
    const empty = page.locator('[data-of="desk"]:not(:has(> :nth-child(2)))');
    expect(await empty.evaluateAll((all) => all.map((one) => one.getAttribute('data-name')))).toEqual([]);
    await open(language, 'rows');
    expect(await shown('status')).toEqual(Object.keys(permitStatusTexts).sort());
  });

  test('shows the line of every kind of fact, to officers and to the applicant where it tells them', async () => {
    await open(language, 'history');
    expect(await shown('fact')).toEqual(Object.keys(effectsOf).sort());
    // What is told of it to its own department alone is a line for officers too.
    for (const [type, { staff, own, applicant }] of Object.entries(actHistory))
      for (const [reader, line] of Object.entries({ staff: staff ?? own, applicant })) {
        const said = page.locator(`[data-of="fact"][data-name="${type}"] [data-reader="${reader}"]:not(:has(.quiet))`);
        expect([type, reader, (await said.count()) > 0]).toEqual([type, reader, Boolean(line)]);
      }
  });

  test('shows every mail in its languages, open and reserved', async () => {
    const ofActs = all.flatMap(({ name, words }) => Object.keys(words.mails ?? {}).map((kind) => `${name}/${kind}`));
    const kinds = [...Object.keys(routeMails), ...ofActs].sort();
    await open(language, 'owner-mails');
    expect(await shown('owner-mail')).toEqual(kinds);
    const others = [...Object.keys(outcomeMailExamples), ...Object.keys(togetherMailExamples)].sort();
    expect(await shown('other-mail')).toEqual(others);
    for (const detail of mailDetails)
      for (const to of languages)
        expect(
          await page.locator(`[data-of="owner-mail"] [data-language="${to}"][data-detail="${detail}"]`).count(),
        ).toBe(kinds.length);
    const notices = [...Object.keys(noticeExamples), 'digest'].sort();
    await open(language, 'inbox-mails');
    expect(await shown('inbox-mail')).toEqual(notices);
    expect(await page.locator('[data-of="inbox-mail"] .mail').count()).toBe(notices.length);
  });

  test.each(contents)('%s says nothing unfilled', async (section) => {
    await open(language, section);
    expect(await page.locator('.style').textContent()).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

test('whatever draws an alert or a tag is shown', () => {
  const style = filesIn('web/style').filter((name) => name.endsWith('.tsx'));
  const drawn = style.map((name) => readFileSync(name, 'utf8')).join('\n');
  const drawing = filesIn('web').filter(
    (name) => name.endsWith('.tsx') && !style.includes(name) && /<(Alert|Tag)\b/.test(readFileSync(name, 'utf8')),
  );
  expect(drawing.length).toBeGreaterThan(2);
  expect(drawing.filter((name) => !drawn.includes(`'..${name.slice('web'.length)}'`))).toEqual([]);
});

test('what owners load and what is deployed does not hold it', async () => {
  const deployed = filesIn(webOutput).filter((name) => /\.(js|css|html)$/.test(name));
  expect(deployed.length).toBeGreaterThan(5);
  const holds = (name: string) => /Så ser sidorna ut|catalogueAtBuild|specimen/.test(readFileSync(name, 'utf8'));
  expect(deployed.filter(holds)).toEqual([]);
});
