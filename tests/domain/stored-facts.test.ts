import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import type { Fact } from '#domain/case/facts.ts';
import { factAsToday } from '#domain/case/stored-facts.ts';
import { staffTimelineText } from '#domain/pages/staff-timeline.ts';
import { timelineText } from '#domain/pages/timeline.ts';
import { readingCatalogue } from '../support/reading.ts';

/** One fact of each kind that was ever stored, as it was stored. Nothing is ever taken away or changed here. */
const kept = JSON.parse(readFileSync(new URL('../fixtures/facts.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Fact>
>;
const now = '2027-03-01T09:00:00Z';

test.each(Object.entries(kept))('%s is read as it is called today', (_kind, stored) => {
  const fact = factAsToday(stored);
  expect(Object.hasOwn(effectsOf, fact.type)).toBe(true);
  const submitted = kept['case-submitted'];
  expect(submitted && caseView([submitted, fact], now).history).toContain(fact);
});

test('every kind of fact that is stored today is kept as it is stored', () => {
  const today = new Set(Object.values(kept).map((stored) => factAsToday(stored).type));
  expect(Object.keys(effectsOf).filter((type) => !today.has(type as Fact['type']))).toEqual([]);
});

test('a kind that is renamed is mapped, and nothing else of the fact is', () => {
  const stored = kept['task-claimed'] as Fact;
  const old = { ...stored, type: 'task-taken' } as unknown as Fact;
  expect(factAsToday(old, { 'task-taken': 'task-claimed' })).toEqual(stored);
  expect(factAsToday(stored, { 'task-taken': 'task-claimed' })).toBe(stored);
});

test('a kind that only a newer version knows stops no case', () => {
  const submitted = kept['case-submitted'] as Fact;
  const unknown = { ...kept['task-claimed'], type: 'of-tomorrow' } as unknown as Fact;
  const view = caseView([submitted, unknown], now);
  expect(view.history).toContain(unknown);
  expect([...view.timeline, ...view.followed]).not.toContain(unknown);
  expect(timelineText(unknown, readingCatalogue, view.history, 'sv')).toBeUndefined();
  expect(staffTimelineText(unknown, readingCatalogue, view, [], 'sv')).toBeUndefined();
});
