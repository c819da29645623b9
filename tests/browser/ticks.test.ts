import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '#domain/definitions/condition.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planView } from '#domain/pages/plan.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { withTicks } from '../support/ticks.ts';
import { axeFindings, guideUnwritten, launch, planByService } from './browser.ts';

let running: TestMachine;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Server;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
  site = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="sv"><head><title>Kommunen</title></head><body><main><h1>Kommunen</h1>
      <foretagslots-guide municipality="koping" event="stall"></foretagslots-guide></main>
      <script src="${running.machine.url}/embed/foretagslots-guide.js" defer></script></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => site.close(resolve));
  await running.stop();
});

/** The guide of a small catalogue with a choice and things to tick, answered as the product answers. */
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  await planByService(context);
  await guideUnwritten(context);
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  const languageOf = (url: string) => (new URL(url).searchParams.get('lang') === 'en' ? 'en' : 'sv');
  await context.route(/\/api\/guide(\?|$)/, (route) =>
    route.fulfill({ headers, json: guideView(withTicks, languageOf(route.request().url())) }),
  );
  await context.route(/\/api\/guide\/plan/, (route) => {
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const asked = route.request().postDataJSON() as { municipality: string; event: string; answers: Answers };
    const input = { ...asked, today: '2027-02-28' };
    const language = languageOf(route.request().url());
    const earlier = whatMakesItEarlier(withTicks, input);
    return route.fulfill({ headers, json: planView(withTicks, makePlan(withTicks, input), language, earlier) });
  });
});
afterEach(() => context.close());

const guide = '/sv/guide?municipality=koping&event=stall';
const open = (path: string) => page.goto(`${running.machine.url}${path}`);
/** By what it begins with: help may follow in its name. */
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}( |$)`) });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const next = () => page.getByRole('button', { name: 'Nästa' }).click();

describe('the guide', () => {
  test('asks with a choice, then with ticks, and Back shows what was answered', async () => {
    await open(guide);
    await radio('Bara en ugn').check();
    expect(await radio('Vet inte än').count()).toBe(1);
    await next();
    await page.waitForURL(/kitchen=%7E30|kitchen=~30/);
    await box('Ånga').waitFor();
    // Rockets matter only without a kitchen.
    expect(await box('Raketer').count()).toBe(0);
    expect(await page.locator('form').textContent()).toContain('Kryssa i allt som stämmer.');
    expect(await page.locator('form').textContent()).toContain('All sorts rök.');
    expect(await axeFindings(page)).toEqual([]);
    await next();
    expect(await page.locator('form [role=alert]').textContent()).toContain('Inget av detta');
    await box('Rök').check();
    await box('Ånga').check();
    await next();
    await page.waitForURL(/wares=\.smoke\.vapour$/);
    await page.locator('.says').first().waitFor();
    await page.goBack();
    await box('Rök').waitFor();
    expect(await box('Rök').isChecked()).toBe(true);
    expect(await box('Ånga').isChecked()).toBe(true);
    await page.goBack();
    await radio('Bara en ugn').waitFor();
    expect(await radio('Bara en ugn').isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await page.locator('.given summary').click();
    expect(await page.locator('.given').textContent()).toContain('Rök och ånga');
  });

  test('lets “none of these” and “I don’t know yet” stand alone', async () => {
    await open(`${guide}&kitchen=none`);
    await box('Rök').check();
    await box('Inget av detta').check();
    expect(await box('Rök').isChecked()).toBe(false);
    await box('Vet inte än').check();
    expect(await box('Inget av detta').isChecked()).toBe(false);
    await box('Raketer').check();
    expect(await box('Vet inte än').isChecked()).toBe(false);
    await box('Inget av detta').check();
    await next();
    await page.waitForURL(/wares=\.$/);
    await page.locator('#ask').waitFor();
  });

  test('takes an old address that answers each by itself', async () => {
    await open(`${guide}&kitchen=large&smoke=yes&vapour=no`);
    await page.locator('.says').first().waitFor();
    await open(`${guide}&kitchen=large&smoke=yes&vapour=no&at=wares`);
    await box('Rök').waitFor();
    expect(await box('Rök').isChecked()).toBe(true);
    expect(await box('Ånga').isChecked()).toBe(false);
  });

  test('asks again when an earlier answer gives more to tick', async () => {
    await open(`${guide}&kitchen=large&wares=.vapour&at=kitchen`);
    await radio('Inget kök').check();
    await next();
    await box('Raketer').waitFor();
    expect(await box('Ånga').isChecked()).toBe(true);
    expect(await box('Raketer').isChecked()).toBe(false);
  });
});

test('the guide on another site asks with ticks too', async () => {
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await radio('Inget kök').check();
  await next();
  await box('Raketer').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await next();
  expect(await page.locator('foretagslots-guide [role=alert]').textContent()).toContain('Inget av detta');
  await box('Inget av detta').check();
  await box('Raketer').check();
  expect(await box('Inget av detta').isChecked()).toBe(false);
  await next();
  await page.locator('foretagslots-guide ol').waitFor();
  expect(await page.locator('foretagslots-guide ol').textContent()).toContain('Anmälan av rockets');
  const link = await page.getByRole('link', { name: 'Se hela planen och ansök' }).getAttribute('href');
  expect(link).toMatch(/kitchen=none&wares=\.rockets$/);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await box('Raketer').waitFor();
  expect(await box('Raketer').isChecked()).toBe(true);
});
