import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOverview, type Overview } from '#domain/catalogue/overview.ts';
import { abbreviations } from '#domain/catalogue/page/abbreviations.ts';
import { placesIn } from '#domain/catalogue/places.ts';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import { statutesOf } from '#domain/catalogue/statutes.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { areas } from '#workflows/areas.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { givenWords } from '#workflows/given-words.ts';
import { changesSince } from '../../bin/catalogue-page.ts';
import { earlierCatalogue, usualVersion, versionName } from '../../bin/earlier-catalogue.ts';
import { inWords } from '../support/in-words.ts';

const today = '2026-12-01';
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const place = placesIn(
  new Map(
    readdirSync('workflows', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [`workflows/${path}`, readFileSync(join('workflows', path), 'utf8')]),
  ),
);
const page = (of: Catalogue = catalogue, more: Partial<Overview> = {}) =>
  catalogueOverview({
    catalogue: of,
    given: givenWords,
    areas,
    review: reviewCatalogue(of, today),
    changes: { unknown: 'Inget att jämföra med.' },
    place,
    graphs: new Map(),
    today,
    hash,
    ...more,
  });

describe('the page of the catalogue', () => {
  const html = page();
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  test('has each anchor once, and no link within it that leads nowhere', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(links.length).toBeGreaterThan(3000);
    expect([...new Set(links)].filter((id) => !known.has(id))).toEqual([]);
  });
  test('shows every rule, with a proposal for each', () => {
    const rules = inWords(catalogue).flatMap((definition) => definition.rules);
    const known = new Set(ids);
    expect(rules.filter(({ anchor }) => !known.has(anchor))).toEqual([]);
    expect(html.split('<summary>Föreslå en ändring</summary>')).toHaveLength(rules.length + 1);
  });
  test('lets nothing run or be fetched but its own style and script, by their hashes', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style="| on\w+="|<img|<link|src="/);
  });
  test('escapes what it shows', () => {
    const pool = { ...(catalogue.permits.pool as AnyPermit), fee: { sv: '<script>alert(1)</script>', en: '"<b>' } };
    expect(page({ ...catalogue, permits: { ...catalogue.permits, pool } })).not.toContain('<script>alert');
  });
  test('says when a rule should have been read anew, and which is never read', () => {
    const section = (text: string, anchor: string) =>
      text.slice(text.indexOf(` id="${anchor}"`)).split('</section>')[0];
    expect(section(html, 'permit-pyrotechnics-permit-clock')).toContain('<b>inte läst</b>');
    const licence = 'permit-alcohol-licence-clock';
    expect(section(html, licence)).toContain('läst 2026-11-26 · läses om senast 2027-11-26');
    expect(section(page(catalogue, { today: '2028-01-01' }), licence)).toContain(
      '<b>skulle ha lästs om 2027-11-26</b>',
    );
  });
  test('knows what lawyers call the acts that rules rest on, and says it beside them', () => {
    const titles = new Set(statutesOf(inWords(catalogue)).acts.map(({ title }) => title.replace(/ \([\d:]+\)$/, '')));
    // No rule rests on it yet, but everybody who decides here follows it.
    expect(Object.values(abbreviations).filter((title) => !titles.has(title))).toEqual(['Förvaltningslagen']);
    expect(html).toMatch(/<h3>Plan- och bygglagen \(2010:900\)<\/h3> <span>PBL · /);
  });
  test('groups what nobody has checked by area and municipality, and counts every source once', () => {
    const section = html.slice(html.indexOf('<section id="unverified"'), html.indexOf('<section id="readability"'));
    const sources = inWords(catalogue).flatMap(({ rules }) => rules.flatMap((rule) => rule.sources));
    const unverified = sources.filter(({ verified }) => !verified).length;
    expect(section.split('<li>')).toHaveLength(unverified + 1);
    const counts = [...section.matchAll(/<\/h3> <span>(\d+) käll/g)].map(([, count]) => Number(count));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(unverified);
    const koping = section.slice(section.indexOf('id="unverified-Köping"')).split('</details>')[0];
    expect(koping).toContain('href="#municipality-koping-practice-');
    expect(koping).not.toContain('href="#municipality-arboga-');
  });
  test('is of a size that opens from a disk', () => expect(Buffer.byteLength(html)).toBeLessThan(10_000_000));
});

test('every definition is found in the file it stands in', () => {
  const lost = inWords(catalogue).flatMap(({ kind, id }) => {
    const file = place(kind, id);
    return file.endsWith('.ts') && readFileSync(file, 'utf8').includes(id) ? [] : [`${kind} ${id}: ${file}`];
  });
  expect(lost).toEqual([]);
  expect(place('permit', 'explosives-takeover')).toBe('workflows/permits/explosives-sale.ts');
  expect(place('question', 'serves_alcohol')).toBe('workflows/questions/alcohol.ts');
  expect(place('permit', 'not-there')).toBe('workflows/permits/');
});

describe('the catalogue of an earlier version', () => {
  let root: string;
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', '-c', 'commit.gpgsign=false', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const write = (text: string) => {
    mkdirSync(join(root, 'workflows'), { recursive: true });
    writeFileSync(join(root, 'workflows/catalogue.ts'), text);
    git('add', '-A');
    git('commit', '-m', 'x');
  };
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'versions-'));
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(root, 'domain'));
    writeFileSync(join(root, 'domain/kept.ts'), '');
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, '.gitignore'), 'node_modules');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const why = () => changesSince(catalogue, root, undefined, today);
  test('cannot be had where there is no git archive, and the page says so', () => {
    expect(why()).toEqual({
      unknown: 'Ändringar kan inte visas: mappen är inget git-arkiv, eller har ingen version än.',
    });
  });
  test('is that of the last commit, until there is a tag', () => {
    git('init', '-q');
    write('type A = string; export const catalogue: { version: A } = { version: "old" };');
    expect(usualVersion(root)).toBe('HEAD');
    expect(versionName(root, 'HEAD')).toMatch(/^den senaste versionen, [0-9a-f]+ \(\d{4}-\d\d-\d\d\)$/);
    expect(earlierCatalogue(root, 'HEAD')).toEqual({ version: 'old' });
    git('tag', 'v1');
    write('export const catalogue = { version: "new" };');
    expect(usualVersion(root)).toBe('v1');
    expect(earlierCatalogue(root, 'v1')).toEqual({ version: 'old' });
    expect(earlierCatalogue(root, 'HEAD')).toEqual({ version: 'new' });
  });
  test('that is broken, of another make, or of a version that does not exist, is said in a sentence', () => {
    write('throw new TypeError("it is broken"); export const catalogue = {};');
    const since = (version: string) => changesSince(catalogue, root, version, today);
    expect(since('HEAD')).toEqual({
      unknown: 'Ändringar kan inte visas: katalogen i HEAD går inte att läsa in (TypeError: it is broken).',
    });
    write('export const catalogue = { permits: [] };');
    expect(since('HEAD')).toEqual({
      unknown:
        "Ändringar kan inte visas: definitionerna såg annorlunda ut då (its permits are kept in another way than today's).",
    });
    expect(since('v9')).toEqual({ unknown: 'Ändringar kan inte visas: v9 finns inte i git-arkivet.' });
    git('rm', '-rq', 'domain');
    git('commit', '-m', 'x');
    expect(since('HEAD')).toEqual({ unknown: 'Ändringar kan inte visas: HEAD har ingen katalog på samma plats.' });
  });
});
