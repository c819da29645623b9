import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { firstFiles } from '#web/document.ts';

const assets = join(webOutput, 'assets');
/** What every page begins with. */
const entry = firstFiles.script.slice(1);
const textOf = (script: string) => readFileSync(join(script === entry ? webOutput : assets, script), 'utf8');

/** A script and all it cannot do without: what is fetched before its page can be shown. */
function withWhatItNeeds(script: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, needed] of textOf(script).matchAll(/(?:from|import)\s*"\.\/(?:assets\/)?([^"]+\.js)"/g))
    withWhatItNeeds(needed ?? '', found);
  return found;
}

/** The scripts that a page is shown with. */
function scriptsOf(page: string): ReadonlySet<string> {
  // The plan is shown by the guide.
  const pages = page === 'start' ? [] : page === 'plan' ? ['guide', 'plan'] : [page];
  const own = readdirSync(assets).filter((name) => pages.some((of) => new RegExp(`^${of}-.*\\.js$`).test(name)));
  const scripts = new Set([entry, ...own].flatMap((script) => [...withWhatItNeeds(script)]));
  expect(scripts.size).toBeGreaterThan(page === 'start' ? 0 : 2);
  return scripts;
}

/** Bytes of script, gzipped, that a page fetches before it can be shown. */
const weightOf = (page: string): number =>
  [...scriptsOf(page)].reduce((sum, script) => sum + gzipSync(textOf(script)).length, 0);

/** By page, in the words of docs/performance.md: at most so many kB of script, gzipped, in at most so many files, each of which costs a turn of its own. */
const budgets = [
  ['start', 'the first page', 24, 1],
  ['guide', 'the guide', 42, 4],
  ['plan', 'a plan', 60, 6],
  ['apply', 'the form', 110, 7],
  ['case', 'a case', 57, 6],
  ['referral', 'where a body without an account answers', 49, 4],
  ['workbench', 'the officers’ pages', 118, 7],
] as const;

test.each(budgets)('the page %s, %s, keeps to %d kB of script, gzipped, in at most %d', (page, _said, kB, files) => {
  expect(weightOf(page) / 1024).toBeLessThanOrEqual(kB);
  expect(scriptsOf(page).size).toBeLessThanOrEqual(files);
});

test('docs/performance.md promises just that', () => {
  const told = readFileSync('docs/performance.md', 'utf8')
    .replaceAll(/ +\| */g, '|')
    .replaceAll(/\| +/g, '|');
  for (const [, said, kB, files] of budgets) expect(told).toContain(`\n|${said}|${kB}|${files}|\n`);
});

/** What the script that is in the head of every page asks for, at an address. */
function askedAheadAt(pathname: string): readonly string[] {
  const asked: string[] = [];
  const head = { append: ({ href }: { href: string }) => asked.push(href.replace(/^\/(assets\/)?/, '')) };
  const script = readFileSync(join(webOutput, firstFiles.ahead), 'utf8');
  runInNewContext(script, { location: { pathname }, document: { head, createElement: () => ({}) } });
  return asked;
}

test.each([
  ['start', '/sv'],
  ['plan', '/en/guide'],
  ['apply', '/sv/apply/place'],
  ['case', '/en/case'],
  ['referral', '/sv/referral'],
  ['workbench', '/sv/department/tasks'],
])('all scripts of %s are asked for at once, and no others', (page, path) => {
  expect([...askedAheadAt(path)].sort()).toEqual([...scriptsOf(page)].filter((script) => script !== entry).sort());
});

test('an address that leads nowhere asks for nothing ahead', () => {
  for (const path of ['/sv/nowhere', '/sv/constructor', '/sv/__proto__/x'])
    expect(askedAheadAt(path), path).toEqual([]);
});

test('the guide for other sites keeps to 13 kB of script, gzipped', () => {
  const script = readFileSync(join(webOutput, 'embed', 'foretagslots-guide.js'));
  expect(gzipSync(script).length / 1024).toBeLessThanOrEqual(13);
});
