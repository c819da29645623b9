import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { axeFindings, launch } from '../browser/browser.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { snippets } from '../support/snippets.ts';

let running: TestMachine;
let browser: Browser;
let site: Server;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  // Another site, on another origin, with a strict policy of its own.
  site = createServer((request, response) => {
    const language = request.url?.includes('en') ? 'en' : 'sv';
    const { url } = running.machine;
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src ${url}; connect-src ${url}; style-src 'none'`,
    });
    // What docs/embed.md shows, for another municipality, from this machine.
    const [shown = ''] = snippets('docs/embed.md', 'html');
    const guide = shown
      .replace('https://foretag.example.se', url)
      .replace('municipality="koping" lang="sv"', `municipality="arboga" lang="${language}"`);
    response.end(`<!doctype html><html lang="${language}"><head><title>Kommunen</title></head><body><main><h1>Kommunen</h1>
      ${guide}</main></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => site.close(resolve));
  await running.stop();
});

describe.each([
  ['sv', 'Nästa', 'Nej', 'Se hela planen och ansök'],
  ['en', 'Next', 'No', 'See the whole plan and apply'],
])('the guide on another site, in %s', (language, next, no, whole) => {
  let page: Page;
  test('asks, plans and leads on', async () => {
    page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    const complaints: string[] = [];
    page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
    page.on('pageerror', (e) => complaints.push(String(e)));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/${language}`);
    await page.locator('foretagslots-guide select').selectOption('open-restaurant');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: next }).click();
    await page.locator('legend').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    while ((await page.locator('foretagslots-guide ol').count()) === 0) {
      const before = await page.locator('legend').textContent();
      // Whatever kind of question it is.
      if ((await page.locator('form input[inputmode]').count()) > 0) await page.locator('form input').fill('3');
      else if ((await page.locator('form [type=checkbox]').count()) > 0)
        // A café with low-alcohol beer, and nothing else.
        await page
          .locator('form')
          .locator('[value=deals_in_alcohol], [value=serves_folkol]')
          .or(page.locator('form [value="."]'))
          .first()
          .check();
      else if ((await page.getByRole('radio', { name: no, exact: true }).count()) > 0)
        await page.getByRole('radio', { name: no, exact: true }).check();
      else await page.locator('form [type=radio]').first().check();
      await page.getByRole('button', { name: next }).click();
      await page
        .locator('foretagslots-guide ol')
        .or(page.locator('legend', { hasNotText: before ?? '' }))
        .first()
        .waitFor();
    }
    expect(await page.locator('foretagslots-guide ol li').count()).toBe(2);
    // The three days are the same, and so told once.
    expect(await page.locator('foretagslots-guide dl dt').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    const link = await page.getByRole('link', { name: whole }).getAttribute('href');
    expect(link).toContain(`${running.machine.url}/${language}/guide?municipality=arboga&event=open-restaurant`);
    await page.goto(link ?? '');
    await page.locator('.says').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the guide on a page that is set up otherwise', () => {
  const open = async (attributes: string) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/sv`);
    await page.locator('foretagslots-guide select').waitFor();
    await page.evaluate((html) => {
      document.querySelector('foretagslots-guide')?.remove();
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, `<foretagslots-guide ${attributes}></foretagslots-guide>`);
    return page;
  };
  const alert = (page: Page) => page.locator('foretagslots-guide [role=alert]');

  test.each([
    ['municipality="atlantis"', 'ingen kommun som heter ”atlantis”'],
    ['municipality="constructor"', 'ingen kommun som heter ”constructor”'],
    ['municipality="koping" event="open-moon-base"', 'ingen händelse som heter ”open-moon-base”'],
    ['lang="en" municipality="koping" event="open-moon-base"', 'no event called “open-moon-base”'],
  ])('%s says what is wrong with it', async (attributes, said) => {
    const page = await open(attributes);
    await expect.poll(() => alert(page).textContent(), { timeout: 20_000 }).toContain(said);
    await page.close();
  });

  test('without a network says that, and comes when it is back', async () => {
    const page = await open('base="http://127.0.0.1:9"');
    await expect.poll(() => alert(page).textContent(), { timeout: 20_000 }).toContain('Vi når inte Företagslots');
    await page.evaluate(
      (url) => document.querySelector('foretagslots-guide')?.setAttribute('base', url),
      running.machine.url,
    );
    await page.locator('foretagslots-guide select').waitFor();
    await page.close();
  });

  test('takes an address with a slash at its end', async () => {
    const page = await open(`municipality="koping" base="${running.machine.url}/"`);
    await page.locator('foretagslots-guide select').waitFor();
    await page.close();
  });

  test('follows its attributes, all in one language', async () => {
    const page = await open('municipality="koping" event="tattoo-piercing"');
    const guide = page.locator('foretagslots-guide');
    await guide.locator('legend').waitFor();
    const before = await guide.locator('form').textContent();
    await guide.evaluate((element) => element.setAttribute('lang', 'en'));
    await guide.getByRole('button', { name: 'Next' }).waitFor();
    const english = await guide.locator('form').textContent();
    expect(english).toMatch(/Question 1/);
    // The Swedish name of a drink stands beside the English.
    expect(english?.replaceAll('(folköl)', '')).not.toMatch(/[åäö]|Nästa|Fråga/i);
    expect(before).toMatch(/Fråga 1/);
    const event = await guide.evaluate((element) => {
      element.setAttribute('event', 'hairdresser');
      return new Promise((told) =>
        element.addEventListener('foretagslots-plan', (e) => told((e as CustomEvent<{ event: string }>).detail.event)),
      );
    });
    expect(event).toBe('hairdresser');
    await page.close();
  });
});
