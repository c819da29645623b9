import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright-core';
import { freePort } from '#local/free-port.ts';
import { applicant, business, cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type SampleField, sampleForm } from '#local/sample-form.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import { productIn } from '../case/product.ts';
import type { Caller } from '../measure/http.ts';
import { quantile, short } from '../measure/statistics.ts';
import { installLighthouse, lookedAt } from '../pages/looked-at.ts';
import { type Line, type Timed, timed } from '../pages/timed.ts';
import type { Table } from '../table.ts';

interface Seen {
  readonly page: string;
  readonly address: string;
  /** Search engines are to find it, and it is read before any script. */
  readonly isPublic: boolean;
}

const slowProcessor: Line = { cpu: 4 };
const slow3g: Line = { cpu: 4, network: { kbits: 400, roundTripMs: 400 } };
const rounds = 3;

/** The pages an owner meets, as Lighthouse sees them on a phone, and how long they keep one waiting. */
export async function pagesTables(say: (line: string) => void): Promise<readonly Table[]> {
  installLighthouse();
  // As it is: what is measured elsewhere has the benchmark's own event among the others.
  const product = await productIn('.');
  const { caller } = product.server;
  const port = await freePort();
  await product.start();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    const pages = pagesOf(caller.url, await handIn(caller));
    const looks: object[] = [];
    const took: string[] = [];
    for (const { page, address, isPublic } of pages) {
      say(`Lighthouse looks at ${page}`);
      const { scores, below } = await lookedAt(port, address, isPublic);
      looks.push({
        page,
        performance: scores.performance,
        accessibility: scores.accessibility,
        'best practices': scores['best-practices'],
        SEO: scores.seo ?? undefined,
      });
      if (below.length > 0) took.push(`${page}: ${below.join('; ')}.`);
    }
    const onProcessor: object[] = [];
    for (const one of pages)
      onProcessor.push(row(one, await rounded(() => timed(browser, one.address, slowProcessor))));
    const onLine: object[] = [];
    for (const one of pages.filter(({ isPublic }) => isPublic))
      onLine.push(row(one, await rounded(() => timed(browser, one.address, slow3g))));
    return [
      { title: 'Pages, by Lighthouse on a phone', rows: looks, notes: took },
      {
        title: 'Pages, with the processor slowed four times',
        rows: onProcessor,
        notes: [`Medians of ${rounds}, with nothing cached.`],
      },
      {
        title: 'Pages on slow 3G (400 kbit/s, 400 ms), with the processor slowed four times',
        rows: onLine,
        notes: [`Medians of ${rounds}, with nothing cached. Before the script their links and forms work as HTML.`],
      },
    ];
  } finally {
    await browser.close();
    await product.server.stop();
    await product.remove();
  }
}

const place = { municipality: 'koping', event: 'open-restaurant' };

/** Hands in the café with alcohol and seating. @returns what stands behind the # of its owner's link */
async function handIn(caller: Caller): Promise<string> {
  const wish = { ...place, answers: cafeWithAlcoholAndSeating };
  const plan = await caller.call('POST', '/api/guide/plan', {}, wish);
  const requirements = sampleForm(plan.body.requirements as readonly SampleField[]);
  const form = { ...wish, applicant, business, requirements };
  const { status, body } = await caller.call('POST', '/api/cases', { 'Idempotency-Key': randomUUID() }, form);
  if (status !== 201) throw new Error(`the product answered ${status}: ${JSON.stringify(body)}`);
  return new URL(String(body.accessUrl)).hash;
}

function pagesOf(url: string, link: string): readonly Seen[] {
  const begun = writePlace({ municipality: 'koping', answers: {} });
  const written = (path: string) => ({ address: `${url}/sv${path}`, isPublic: true });
  const own = (path: string) => ({ address: `${url}/sv${path}`, isPublic: false });
  return [
    { page: 'start', ...written('') },
    { page: 'guide', ...written(`/guide${begun}`) },
    { page: 'plan', ...written(`/guide${writePlace({ ...place, answers: cafe })}`) },
    { page: 'form', ...own(`/apply${writePlace({ ...place, answers: cafeWithAlcoholAndSeating })}`) },
    { page: 'case', ...own(`/case${link}`) },
  ];
}

async function rounded(once: () => Promise<Timed>): Promise<readonly Timed[]> {
  const all: Timed[] = [];
  for (let round = 0; round < rounds; round++) all.push(await once());
  return all;
}

function row({ page }: Seen, all: readonly Timed[]): object {
  const median = (of: keyof Timed) =>
    short(
      quantile(
        all.map((one) => one[of]),
        0.5,
      ) / 1000,
    );
  return {
    page,
    'first paint, s': median('firstPaintMs'),
    'largest paint, s': median('largestPaintMs'),
    'taken over by the script, s': median('takenOverMs'),
  };
}
