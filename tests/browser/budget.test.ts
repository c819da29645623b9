import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';

const assets = join(webOutput, 'assets');

/** A script and all it cannot do without: what is fetched before its page can be shown. */
function withWhatItNeeds(script: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  const source = readFileSync(join(assets, script), 'utf8');
  for (const [, needed] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    withWhatItNeeds(needed ?? '', found);
  return found;
}

/** Bytes of script, gzipped, that a page fetches before it can be shown. */
function weightOf(page: string): number {
  const entry = /src="\/assets\/([^"]+\.js)"/.exec(readFileSync(join(webOutput, 'index.html'), 'utf8'))?.[1] ?? '';
  // The plan is shown by the guide.
  const pages = page === 'start' ? [] : page === 'plan' ? ['guide', 'plan'] : [page];
  const own = readdirSync(assets).filter((name) => pages.some((of) => new RegExp(`^${of}-.*\\.js$`).test(name)));
  const scripts = new Set([entry, ...own].flatMap((script) => [...withWhatItNeeds(script)]));
  expect(scripts.size).toBeGreaterThan(page === 'start' ? 0 : 3);
  return [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(join(assets, script))).length, 0);
}

test.each([
  ['start', 25],
  ['guide', 50],
  ['plan', 65],
  ['apply', 110],
  ['case', 60],
  ['workbench', 75],
])('the page %s keeps to %d kB of script, gzipped', (page, budget) => {
  expect(weightOf(page) / 1024).toBeLessThanOrEqual(budget);
});

test('the guide for other sites keeps to 13 kB of script, gzipped', () => {
  const script = readFileSync(join(webOutput, 'embed', 'foretagslots-guide.js'));
  expect(gzipSync(script).length / 1024).toBeLessThanOrEqual(13);
});
