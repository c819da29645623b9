import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { writeCataloguePage } from '../../bin/catalogue-page.ts';
import { axeFindings, launch } from '../browser/browser.ts';

let directory: string;
let address: string;
let browser: Browser;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'page-'));
  const today = '2026-12-01';
  await writeCataloguePage(catalogue, { review: reviewCatalogue(catalogue, today), today, directory });
  address = pathToFileURL(join(directory, 'index.html')).href;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
});

async function opened(width: number, anchor = ''): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(String(e)));
  await page.goto(address + anchor);
  return { page, complaints };
}

/** Leaves a few definitions of each kind, and what is linked to: axe reads each make once, not four thousand rules. */
const prune = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('main > section')) {
      const kept = (d: Element, i: number) => i < 2 || d.id === 'permit-explosives-sale' || d.id === 'act-2010-1622';
      [...part.querySelectorAll('.d')].forEach((d, i) => {
        if (!kept(d, i)) d.remove();
      });
      for (const item of [...part.querySelectorAll(':scope > ul > li')].slice(3)) item.remove();
    }
  });

/** From the top, where nothing is stuck over anything. */
async function axeFromTop(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  return axeFindings(page);
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe.each([375, 1440])('the catalogue’s page from a disk, %i wide', (width) => {
  test('leads from words to a rule, its source and a proposal', async () => {
    const { page, complaints } = await opened(width);
    await page.getByLabel('Sök regel').fill('polisen explosiva');
    const hit = page.locator('#hits a').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toBe('#permit-explosives-sale-referral-police');
    await hit.click();
    const rule = page.locator('#permit-explosives-sale-referral-police');
    await rule.locator('.p > summary').click();
    expect(await rule.locator('.s').textContent()).toMatch(/\(2010:1075\) 14\s§ · lag · .+ · läst \d{4}-/);
    const proposal = await rule.locator('pre').textContent();
    expect(proposal).toContain('Fil: workflows/permits/explosives-sale.ts');
    await rule.getByRole('button', { name: 'Kopiera' }).click();
    await rule.getByRole('button', { name: 'Kopierat' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(200);
    expect(await fits(page)).toBe(true);
    await prune(page);
    expect(await axeFromTop(page)).toEqual([]);
    await page.locator('#permit-explosives-sale').evaluate((d) => {
      for (const fold of document.querySelectorAll('nav details, #permit-explosives-sale .en, #statutes .d'))
        fold.setAttribute('open', '');
      for (const fold of [...d.querySelectorAll('details')].slice(0, 8)) fold.setAttribute('open', '');
    });
    expect(await axeFromTop(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a statute and its chapter are found, and what does not fit is hidden', async () => {
  const { page } = await opened(1440);
  await page.getByLabel('Sök regel').fill('alkohollagen 8 kap. 11 §');
  await page.locator('#hits a').first().waitFor();
  expect(await page.locator('#hits a').first().textContent()).toMatch(/^Alkohollagen \(2010:1622\): 8 kap\. 11\s§$/);
  expect(await page.locator('#permit-pool').isHidden()).toBe(true);
  await page.getByLabel('Sök regel').fill('');
  await page.locator('#permit-pool').waitFor();
  await page.close();
});

test('a search in a lawyer’s own words says what it found and what it did not', async () => {
  const { page } = await opened(375);
  expect(await page.locator('nav > details').getAttribute('open')).toBeNull();
  const search = async (words: string) => {
    await page.getByLabel('Sök regel').fill(words);
    // What is told ends with a point, and is emptied first so that an earlier answer is not read.
    await page.locator('#said', { hasText: /\.$/ }).waitFor();
    const told = {
      said: (await page.locator('#said').textContent()) ?? '',
      first: await page.locator('#hits li').first().textContent(),
      ways: await page.locator('#hits a').evaluateAll((all) => all.slice(-2).map((a) => a.getAttribute('href'))),
    };
    await page.getByLabel('Sök regel').fill('');
    await page.locator('#said', { hasText: /^$/ }).waitFor({ state: 'attached' });
    return told;
  };
  const chapter = await search('vad kräver PBL 9 kap');
  expect(chapter.first).toMatch(/^Plan- och bygglagen \(2010:900\): 9 kap\./);
  expect(chapter.said).toMatch(/^Visar 40 av \d+ träffar\./);
  expect(chapter.ways).toEqual(['#unverified', '#changes']);
  const partly = await search('bygglov qwertyord');
  expect(partly.said).toMatch(/ har 1 av 2\. Finns inte: ”qwertyord”\.$/);
  expect(partly.first).toContain('Bygglov');
  expect((await search('qwertyord')).said).toMatch(/^Inga träffar\. Prova /);
  await page.close();
});

test('on paper is what is open, and while one searches what was found', async () => {
  const { page } = await opened(1440);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.d:visible').count()).toBe(0);
  await page.locator('#permit-pool').evaluate((d) => d.setAttribute('open', ''));
  expect(await page.locator('main .d:visible').count()).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Sök regel').fill('polisen explosiva');
  await page.locator('#hits a').first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#permit-explosives-sale-referral-police').isVisible()).toBe(true);
  expect(await page.locator('#permit-explosives-sale-clock').isVisible()).toBe(false);
  expect(await page.locator('#permit-pool').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('#permit-explosives-sale').getAttribute('open')).toBeNull();
  await page.close();
});

test('a link to a rule opens what it is folded in, and shows it below what is stuck at the top', async () => {
  const { page } = await opened(375, '#permit-pool-clock');
  const rule = page.locator('#permit-pool-clock');
  await rule.waitFor();
  await expect
    .poll(
      async () => {
        const [box, top] = [await rule.boundingBox(), await page.locator('.find').boundingBox()];
        return box && top ? box.y >= top.height && box.y < 800 : false;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await page.close();
});

test('without script all is there to open and to select', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 800 } });
  await page.goto(address);
  expect(await page.locator('.find').isHidden()).toBe(true);
  await page.locator('#permit-pool > summary').click();
  const rule = page.locator('#permit-pool-clock');
  await rule.locator('.p > summary').click();
  expect(await rule.locator('pre').isVisible()).toBe(true);
  expect(await rule.locator('button').count()).toBe(0);
  await page.close();
});
