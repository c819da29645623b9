import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newMunicipality } from '#domain/catalogue/new-municipality.ts';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import { stillToAnswer } from '#domain/catalogue/still-to-answer.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { idToday } from '#domain/definitions/retired.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { commonDepartments } from '#workflows/municipalities/common.ts';
import { roles } from '#workflows/roles.ts';
import { Copies, type Page, readPage } from '../support/pages-that-run.ts';

const names = [
  'add-a-permit.md',
  'add-an-event.md',
  'add-an-advice.md',
  'add-a-department.md',
  'add-a-municipality.md',
  'retire.md',
] as const;
const pages = Object.fromEntries(names.map((name) => [name, readPage(name)])) as Record<(typeof names)[number], Page>;
const today = '2026-11-26';

const copies = new Copies();
let compiled: readonly string[] = [];
beforeAll(async () => {
  for (const name of names) {
    copies.follow(name, pages[name]);
    // The compiler takes longest, and looks at all of them at once.
    copies.follow('all', pages[name]);
  }
  const page = pages['add-a-department.md'];
  const misnamed = page.blocks.map((b) => ({
    ...b,
    text: b.text.replace(/(licensing': )'sala-alcohol'/, "$1'salla'"),
  }));
  copies.follow('misnamed', { ...page, blocks: misnamed });
  compiled = await copies.compile('all', 'misnamed');
});
afterAll(() => copies.remove());

/** The plan of a page's answers, in words; nothing where there is no such event or municipality. */
function planSays({ input }: Page, those: Catalogue): string {
  if (!those.events[input.event] || !those.municipalities[input.municipality]) return '';
  return JSON.stringify(planView(those, makePlan(those, { ...input, today }), 'sv'));
}

describe.each(names)('docs/%s, done word by word,', (name) => {
  test('is taken by the catalogue, without a finding, and the plan says what the page promises', async () => {
    const those = await copies.load(name);
    expect(reviewCatalogue(those, today).findings.filter((f) => f.level === 'error')).toEqual([]);
    const { says } = pages[name];
    expect(says.length).toBeGreaterThan(0);
    for (const words of says) {
      expect(planSays(pages[name], catalogue)).not.toContain(words);
      expect(planSays(pages[name], those)).toContain(words);
    }
  });
});

test('the compiler takes what all of them say, and would have said what is wrong with one', () => {
  expect(compiled.filter((line) => line.startsWith('all/'))).toEqual([]);
  expect(compiled.join()).toContain('misnamed/workflows/municipalities/sala.ts');
});

test('docs/add-a-municipality.md shows what is printed, and what is asked of it shrinks with its answers', async () => {
  const filled = Object.keys(commonDepartments);
  const prefixes = Object.values(catalogue.municipalities).map(({ prefix }) => prefix);
  const { municipality, departments, listed } = newMunicipality('solby', roles, filled, prefixes);
  const shown = pages['add-a-municipality.md'].blocks.filter(({ language }) => language === 'ts').map((b) => b.text);
  expect(shown.slice(0, 3)).toEqual([municipality, departments, listed]);
  const asked = stillToAnswer(await copies.load('add-a-municipality.md'), 'solby', roles) ?? [];
  const of = (role: string) =>
    asked.find(({ about }) => about === role)?.missing.filter((m) => m.startsWith('Not read'));
  expect(of('alcohol-licensing')).toEqual([]);
  for (const role of Object.keys(roles).filter((r) => !filled.includes(r) && r !== 'alcohol-licensing')) {
    expect(of(role), role).toHaveLength(1);
  }
});

test('docs/retire.md loses nothing: what is retired names what takes its place', async () => {
  const those = await copies.load('retire.md');
  expect(idToday(those, 'departments', 'koping-land')).toBe('koping-street');
  expect(idToday(those, 'events', 'camping')).toBe('lodging');
  expect(those.permits['alcohol-taste-notice']).toBeUndefined();
  expect(those.retired.permits['alcohol-taste-notice']?.name).toEqual(catalogue.permits['alcohol-taste-notice']?.name);
});

test('what is only removed is refused by name', async () => {
  const page = pages['retire.md'];
  copies.follow('removed', { ...page, blocks: page.blocks.filter((b) => b.file !== 'workflows/retired.ts') });
  await expect(copies.load('removed')).rejects.toThrow('department koping-land was in use and is gone');
});
