import type { Browser } from 'playwright-core';

/** When something was there on a page, in milliseconds from when it was asked for. */
export interface Timed {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** When the script had taken the page over: until then it is HTML, whose links and forms work. */
  readonly takenOverMs: number;
}

/** How a page is loaded. */
export interface Line {
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** Left out on a good line. */
  readonly network?: { readonly kbits: number; readonly roundTripMs: number };
}

const phone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** What comes after it is not what its reader waits for. */
const settledMs = 1500;

/** Loads a page with nothing cached, on a phone. */
export async function timed(browser: Browser, address: string, { cpu, network }: Line): Promise<Timed> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const debug = await context.newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network) {
      const bytes = (network.kbits * 1000) / 8;
      const line = { offline: false, latency: network.roundTripMs, downloadThroughput: bytes, uploadThroughput: bytes };
      await debug.send('Network.enable');
      await debug.send('Network.emulateNetworkConditions', line);
    }
    await page.addInitScript(() => {
      const seen = { largest: 0, takenOver: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.largest = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      // Preact keeps what it shows on the element that it shows it in.
      const look = () => {
        const root = document.getElementById('root');
        if (root !== null && '__k' in root) seen.takenOver = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(address, { timeout: 120_000 });
    await page.waitForFunction(() => (window as unknown as { seen: { takenOver: number } }).seen.takenOver > 0);
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    await page.waitForTimeout(settledMs);
    return await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { largest: number; takenOver: number } };
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      return { firstPaintMs: first, largestPaintMs: seen.largest, takenOverMs: seen.takenOver };
    });
  } finally {
    await context.close();
  }
}
