import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { webOutput } from '#lib/build/web.ts';

/** For one thing that a page is to show. */
const patienceMs = 60_000;

/**
 * How many times slower than this machine the pages are to be (`SLOW_PAGES`): what a test reads before the page shows it, it then reads too
 * early at every run, and not once in a hundred on somebody else's busy machine.
 */
const slowness = Number(process.env.SLOW_PAGES ?? 1);

/** Where the people are who use this, whatever the machine that runs the tests. */
const inSweden = { timezoneId: 'Europe/Stockholm', locale: 'sv-SE' } as const;

/** Debian's whole Chromium: pictures that were accepted were taken by it. */
export const whole = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** The one that shows nothing, where it is: the whole one draws a window that nobody sees, which is half of its work. */
const usual =
  process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync) ?? whole;

/** The browsers of this process, by their programs. */
const shared = new Map<string, Promise<Browser>>();

/**
 * Debian's Chromium, without the calls home that a closed network refuses. Every page in it is in Sweden, and waits for what
 * must happen longer than any busy machine needs, so that what never happens is named.
 *
 * The files of a worker share it, for to start one takes longer than to show some pages. To close it closes what was opened in it,
 * and nothing of that is there for the next file; it ends with its process.
 */
export function launch(program = usual): Promise<Browser> {
  const browser = shared.get(program) ?? begin(program);
  shared.set(program, browser);
  return browser;
}

async function begin(program: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // The next file gets another instead of one that broke.
  browser.once('disconnected', () => {
    shared.delete(program);
  });
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext({ ...inSweden, ...options });
    context.setDefaultTimeout(patienceMs);
    if (slowness > 1) {
      context.on('page', (page) => {
        const slowed = context
          .newCDPSession(page)
          .then((session) => session.send('Emulation.setCPUThrottlingRate', { rate: slowness }));
        // A page that was closed at once needs not be slow.
        slowed.catch(() => undefined);
      });
    }
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    // A browser that closes has closed it already, and says so as an error.
    page.once('close', () => context.close().catch(() => undefined));
    return page;
  };
  return browser;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Waits until nothing on a page is on its way from one look to another: half-way, a colour is nobody's choice. What moves for
 * ever, or stands still, is not waited for.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    // A new look is drawn with the next frame, and what it sets in motion is there with the one after.
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await frame();
      await frame();
    } while (moving().length > 0);
  });

/** What axe finds wrong on a page, by the rules of WCAG 2.2 A and AA and its best practices. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated through the debugger, so the page's own content security policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  await atRest(page);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run: (
            o: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What is well is not described.
      resultTypes: ['violations'],
    });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary}`));
  });
}

/** From now on plans are asked of the service, and are not made in the browser: for tests that answer in its place. */
export const planByService = (at: Page | BrowserContext): Promise<unknown> =>
  at.route(/\/assets\/planner-/, (route) => route.abort());

/** From now on the guide comes as the page that finds its way in the browser, and not as it was written for its address. */
export const guideUnwritten = (at: Page | BrowserContext): Promise<unknown> =>
  at.route(/\/(sv|en)\/guide(\?|$)/, (route) => route.fulfill({ path: join(webOutput, 'index.html') }));

/** Where the choice of panes has each of a task's three parts. */
const panes = { hand: 0, material: 1, said: 2 } as const;

/** Brings something of a task's page into sight as its reader does: by its pane, where there is room for one alone, its tab, and what it is folded in. */
export async function bringIntoSight(part: Locator): Promise<void> {
  const one = part.first();
  const page = one.page();
  await one.waitFor({ state: 'attached' });
  const { pane, panel } = await one.evaluate((element) => ({
    pane: element.closest('.panes > section')?.className,
    panel: element.closest('[role=tabpanel]')?.id,
  }));
  const choice = page.locator('.pane-choice button').nth(panes[pane as keyof typeof panes] ?? 0);
  if (pane !== undefined && (await choice.isVisible())) await choice.click();
  if (panel !== undefined) await page.locator(`[aria-controls="${panel}"]`).click();
  const folded = one.locator('xpath=ancestor::details[not(@open)]').first();
  while ((await folded.count()) > 0) await folded.locator('summary').first().click();
}

/**
 * How much of a page may have moved, as Chromium counts it, where 0.1 is held to be good. Not quite nothing: a page may be shown when
 * half of it has come in, and an icon beside a line of text then stands elsewhere than when the other half is there.
 */
export const barelyMoved = 0.005;

/** The words that go on in another line without a hyphen that is written. @param where each of a text alone */
export const brokenWords = (where: Locator): Promise<readonly string[]> =>
  where.evaluateAll((all) =>
    all.flatMap((one) => {
      const words = [...(one.textContent ?? '').matchAll(/[\p{L}\d]+/gu)];
      return words.flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        const text = one.firstChild as Text;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
