import { describe, expect, test } from 'vitest';
import { eventGraph } from '#domain/catalogue/graph.ts';
import { lix } from '#domain/catalogue/readability.ts';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { catalogue } from '#workflows/catalogue.ts';

const today = '2026-12-01';
const withPermit = (id: string, change: Partial<AnyPermit>): Catalogue => ({
  ...catalogue,
  permits: { ...catalogue.permits, [id]: { ...(catalogue.permits[id] as AnyPermit), ...change } },
});
const said = (changed: Catalogue, day = today) =>
  reviewCatalogue(changed, day).findings.map((f) => `${f.level}: ${f.where}: ${f.what}`);

describe('reading ease', () => {
  test.each([
    // Three words in one sentence, none long; then four words, two of them longer than six letters.
    ['Ni får öppna.', 3],
    ['Byggnadsnämnden prövar era ritningar.', 4 + 50],
    ['', 0],
    // The mean of two sentences of two words.
    ['Sök nu. Vänta sedan.', 2],
  ])('of “%s” is %d', (text, expected) => expect(lix(text)).toBe(expected));
});

describe('a review of the catalogue', () => {
  test('finds nothing that must be mended in the catalogue as it is', () => {
    expect(said(catalogue).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });
  test('says when a source has become old', () => {
    expect(said(catalogue, '2028-01-01')).toContainEqual(expect.stringContaining('was read more than a year ago'));
    expect(said(catalogue)).not.toContainEqual(expect.stringContaining('more than a year'));
  });
  test('refuses a rule that is verified by what shows no law, and a reading in the future', () => {
    const law = { source: { proof: 'none', title: 'Hörsägen' }, verified: true } as unknown as AnyPermit['law'];
    expect(said(withPermit('pool', { law }))).toContainEqual(
      'error: permit pool, law: is verified by “Hörsägen”, but only a statute or a state authority can show it',
    );
    const source = { proof: 'authority', title: 'T', url: 'https://x.example', read: '2030-01-01' } as const;
    const ahead = { source, verified: true } as const;
    expect(said(withPermit('pool', { law: ahead }))).toContainEqual(expect.stringContaining('on a day to come'));
  });
  test('refuses a text nobody translated, and one that is hard to read', () => {
    const same = 'Samma mening på båda språken';
    expect(said(withPermit('pool', { why: { sv: same, en: same } }))).toContainEqual(
      expect.stringContaining('catalogue.permits.pool.why: is the same in both languages'),
    );
    const hard =
      'Tillståndsprövningsmyndigheten förutsätter verksamhetsutövarens egenkontrollprogramredovisning innefattande riskanalysdokumentation beträffande bassängvattenreningsanläggningens dimensioneringsförutsättningar';
    const heavy = { sv: hard, en: 'x' };
    expect(said(withPermit('pool', { why: heavy, tests: heavy, obstacles: [heavy], fee: heavy }))).toContainEqual(
      expect.stringMatching(/^error: permit pool: is hard to read: LIX \d+/),
    );
  });
  test('refuses a permit no event leads to, and a form for what is handed in elsewhere', () => {
    const never = {
      all: [
        { question: 'closes', is: true },
        { question: 'changes', is: true },
      ],
    };
    expect(said(withPermit('pool', { when: never }))).toContainEqual('error: permit pool: no event leads to it');
    expect(said(withPermit('tax-registration', { requirements: ['floor_area'] }))).toContainEqual(
      expect.stringContaining('permit tax-registration: is handed in elsewhere'),
    );
  });
});

test('an event’s graph has its permits, and what waits for what', () => {
  const event = catalogue.events['open-restaurant'];
  if (!event) throw new Error('no event');
  const graph = eventGraph(catalogue, event);
  // What holds back a decision is green, a filing red and a start grey.
  expect(graph).toContain('"land-lease" -> "public-place" [color="#12483c"]');
  expect(graph).toContain('"public-place" -> "alcohol-licence" [color="#12483c"]');
  expect(graph).toContain('"alcohol-licence" -> "alcohol-notice" [color="#b23b1e"]');
  expect(graph).toContain('"food-registration" -> "alcohol-licence" [color="#6b6b6b"]');
  expect(graph).toContain('"change-of-use" -> "food-registration" [color="#6b6b6b" style=dashed]');
  // Who opens ends nothing.
  expect(graph).not.toContain('"alcohol-closing"');
});
