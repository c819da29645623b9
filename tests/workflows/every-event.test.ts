import { expect, test } from 'vitest';
import { type Answers, chosen, holds, not } from '#domain/definitions/condition.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { facts, least, plan, today, whateverIsAnswered } from '../support/whatever-is-answered.ts';

whateverIsAnswered({ situations: 80, pairs: 40 });

test('every permit is reached by some answers to some event', () => {
  const all = Object.fromEntries(facts.map((id) => [id, 'unknown']));
  const reached = new Set(Object.values(catalogue.events).flatMap((e) => plan(e.id, all).permits.map((p) => p.id)));
  expect(Object.keys(catalogue.permits).filter((id) => !reached.has(id))).toEqual([]);
});

/** How many pages of questions somebody meets who answers so. */
const pages = (event: string, answers: Answers): readonly string[] => plan(event, { ...least, ...answers }).asked;

test('a typical café is asked at most twelve questions, an office at most eight', () => {
  const cafe = { deals_in_alcohol: true, serves_alcohol: true, uses_outdoors: true, outdoor_seating: true, sign: true };
  expect(pages('open-restaurant', {}).length).toBeLessThanOrEqual(10);
  expect(pages('open-restaurant', cafe)).toHaveLength(Math.min(12, pages('open-restaurant', cafe).length));
  expect(pages('office', {}).length).toBeLessThanOrEqual(8);
  expect(pages('something-else', {}).length).toBeLessThanOrEqual(8);
});

test('nobody is turned away: every plan says what to do, and whom to ask', () => {
  for (const event of Object.values(catalogue.events)) {
    const made = plan(event.id, least);
    expect(made.permits.length + made.reminders.length, event.id).toBeGreaterThan(0);
  }
});

test('an event is about something, whatever is ticked of what it can be about', () => {
  const about = Object.values(catalogue.events).filter((event) => event.about);
  expect(about.map((event) => event.id)).toEqual(['preschool']);
  for (const { id, about: ways = [] } of about) {
    const none = plan(id, least);
    expect(none.permits.length, id).toBeGreaterThan(0);
    expect(none.permits).toEqual(
      plan(id, { ...least, ...Object.fromEntries(ways.map((way) => [way, 'unknown'])) }).permits,
    );
    // Each of them, by itself, leads to something that is certain.
    for (const way of ways) {
      expect(
        plan(id, { ...least, [way]: true }).permits.map((p) => p.certainty),
        way,
      ).toContain('certain');
    }
  }
});

test('a question is asked only when the answers before it leave something open', () => {
  const asked = (answers: Answers) => plan('open-restaurant', { ...least, ...answers }).asked;
  expect(asked({ uses_outdoors: false })).not.toContain('uses_public_place');
  expect(asked({ use_changes: false })).not.toContain('build_weeks');
});

test('whoever does not know what is part of it gets a short guide, every duty as possible, and days of what is said', () => {
  for (const event of Object.values(catalogue.events)) {
    const answers = Object.fromEntries(Object.keys(catalogue.questions).map((id) => [id, 'unknown']));
    const unknown = plan(event.id, answers);
    expect(unknown.asked.length, event.id).toBeLessThanOrEqual(25);
    expect(
      unknown.permits.filter((p) => unknown.opening.paths.late.includes(p.id)).every((p) => !p.unsaid),
      event.id,
    ).toBe(true);
    expect(unknown.permits.filter((p) => p.unsaid).every((p) => p.certainty === 'possible')).toBe(true);
  }
  const none = plan('office', { ...least, includes: 'unknown' });
  expect(none.permits.find((p) => p.id === 'combat-sport-permit')).toMatchObject({
    certainty: 'possible',
    unsaid: true,
  });
  expect(none.opening.late).toBe(today);
  expect(none.permits.length).toBeGreaterThan(100);
  // One tick, and it counts.
  const said = plan('office', { ...least, deals_in_alcohol: true, serves_alcohol: true });
  expect(said.permits.filter((p) => p.unsaid)).toEqual([]);
});

test('conditions read three-valued answers', () => {
  expect(holds({ question: 'size', atLeast: 50 }, { size: 'unknown' })).toBe('possible');
  expect(holds(chosen('size', 'small'), { size: 'unknown' })).toBe('possible');
  expect(holds(chosen('size', 'small', 'middle'), { size: 'middle' })).toBe('yes');
  expect(holds(not(chosen('size', 'small')), { size: 'large' })).toBe('yes');
  // What was not asked because it cannot matter is no, for a choice too.
  expect(holds(chosen('size', 'small'), { size: false })).toBe('no');
});
