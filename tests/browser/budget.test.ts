import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { webOutput } from '#lib/build-web.ts';

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
  const own = page === 'start' ? [] : readdirSync(assets).filter((name) => new RegExp(`^${page}-.*\\.js$`).test(name));
  const scripts = new Set([entry, ...own].flatMap((script) => [...withWhatItNeeds(script)]));
  expect(scripts.size).toBeGreaterThan(page === 'start' ? 0 : 3);
  return [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(join(assets, script))).length, 0);
}

test.each([
  ['start', 80],
  ['guide', 105],
  ['apply', 165],
  ['case', 110],
  ['workbench', 120],
])('the page %s keeps to %d kB of script, gzipped', (page, budget) => {
  expect(weightOf(page) / 1024).toBeLessThanOrEqual(budget);
});
