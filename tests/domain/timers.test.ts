import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { addSpan, dayOf, days, secondsBetween } from '#domain/calendar/day.ts';
import { isWorkingDay } from '#domain/calendar/working-day.ts';
import { morningsEnd, workingMorning } from '#domain/calendar/working-morning.ts';
import { factKey, type ReminderLevel, taskName } from '#domain/case/facts.ts';
import { lookAt, secondsToGate, secondsToLook } from '#domain/case/timers.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import { cafe } from '../e2e/situations.ts';
import { cafeWithAlcohol, cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { withGate } from '../support/other-order.ts';

/** After the working morning, before the next. */
const noon = (day: string) => `${day}T11:00:00Z`;
const food = taskName.review('food-registration');
const licence = taskName.review('alcohol-licence');

function look(book: FactBook, name: string, at: string) {
  const view = caseView(book.facts, at);
  const task = taskOf(view, name);
  if (!task) throw new Error(`no task ${name}`);
  return lookAt(view, task, at, 'seed');
}
const levels = (book: FactBook, name: string, at: string) => look(book, name, at).notices.map((n) => n.level);

function remind(book: FactBook, task: string, level: ReminderLevel, at: string, due?: string): FactBook {
  const number = book.facts.filter((f) => f.type === 'reminded' && f.task === task).length;
  book.facts.push({
    type: 'reminded',
    key: factKey.reminder(task, number),
    at,
    by: { kind: 'system' },
    task,
    level,
    ...(due !== undefined && { due }),
  });
  return book;
}

describe('a working morning', () => {
  test('is between seven and nine, Swedish time, on a working day, whatever the season and the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.string(), (n, seed) => {
        const at = workingMorning(addSpan('2026-01-01', days(n)), seed);
        expect(isWorkingDay(dayOf(at))).toBe(true);
        const hour = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit' });
        expect(['07', '08']).toContain(hour);
        expect(secondsBetween(at, morningsEnd(dayOf(at)))).toBeGreaterThan(0);
      }),
    );
  });
  test('spreads what falls due on the same day', () => {
    const moments = Array.from({ length: 1000 }, (_, i) => workingMorning('2027-01-18', `case-${i}/food.review`));
    const perMinute = new Map<string, number>();
    for (const at of moments) perMinute.set(at.slice(0, 16), (perMinute.get(at.slice(0, 16)) ?? 0) + 1);
    expect(Math.max(...perMinute.values())).toBeLessThan(40);
    expect(perMinute.size).toBeGreaterThan(100);
  });
  test('skips Christmas', () => expect(dayOf(workingMorning('2026-12-24', 's'))).toBe('2026-12-28'));
});

describe('a department is reminded', () => {
  const book = () => new FactBook(cafe);
  test('not before a week is left', () => {
    expect(levels(book(), food, noon('2027-01-15'))).toEqual([]);
    expect(dayOf(look(book(), food, noon('2027-01-15')).next)).toBe('2027-01-18');
  });
  test('a week before the last day', () => expect(levels(book(), food, noon('2027-01-18'))).toEqual(['reminder']));
  test('once for one last day', () => {
    const reminded = remind(book(), food, 'reminder', noon('2027-01-18'), '2027-01-25');
    expect(levels(reminded, food, noon('2027-01-20'))).toEqual([]);
    expect(dayOf(look(reminded, food, noon('2027-01-20')).next)).toBe('2027-01-26');
  });
  test('not overdue on the last day', () => expect(levels(book(), food, noon('2027-01-25'))).toEqual(['reminder']));
  test('on the morning after it, and of that alone', () =>
    expect(levels(book(), food, noon('2027-01-26'))).toEqual(['overdue']));
  test('each week after it, however often somebody looks', () => {
    const overdue = remind(book(), food, 'overdue', noon('2027-01-26'), '2027-01-25');
    for (const day of ['2027-01-26', '2027-01-27', '2027-02-01'])
      expect(levels(overdue, food, noon(day)), day).toEqual([]);
    expect(dayOf(look(overdue, food, noon('2027-01-27')).next)).toBe('2027-02-02');
    expect(levels(overdue, food, noon('2027-02-02'))).toEqual(['overdue']);
  });
  test('of what was missed while nobody looked, at once', () => {
    expect(levels(book(), food, noon('2027-03-01'))).toEqual(['overdue']);
    const view = caseView(book().facts, noon('2027-03-01'));
    const task = taskOf(view, food);
    expect(task && secondsToLook(view, task, noon('2027-03-01'), 'seed')).toBe(60);
  });
  test('never twice within a week, in whatever order it is looked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 40 }), (offsets) => {
        const b = book();
        for (const n of [...offsets].sort((x, y) => x - y)) {
          const at = noon(addSpan('2027-01-12', days(n)));
          for (const level of levels(b, food, at)) remind(b, food, level, at, '2027-01-25');
        }
        const told = b.facts.flatMap((f) => (f.type === 'reminded' && f.level === 'overdue' ? [dayOf(f.at)] : []));
        for (const [i, day] of told.entries()) if (i > 0) expect(day >= addSpan(told[i - 1] ?? '', days(7))).toBe(true);
        expect(b.facts.filter((f) => f.type === 'reminded' && f.level === 'reminder').length).toBeLessThan(2);
      }),
    );
  });
});

describe('an unanswered question', () => {
  const asked = () => {
    const b = new FactBook(cafeWithAlcohol);
    b.ask('alcohol-licence', noon('2027-01-12'), '2027-01-29');
    return b;
  };
  test('reminds the applicant three days before, once', () => {
    expect(look(asked(), licence, noon('2027-01-25')).remindApplicant).toEqual([]);
    const [request] = look(asked(), licence, noon('2027-01-26')).remindApplicant;
    expect(request?.lastDay).toBe('2027-01-29');
    const b = asked();
    b.facts.push({
      type: 'applicant-reminded',
      key: factKey.applicantReminded(request?.id ?? ''),
      at: noon('2027-01-26'),
      by: { kind: 'system' },
      request: request?.id ?? '',
    });
    expect(look(b, licence, noon('2027-01-27')).remindApplicant).toEqual([]);
  });
  test('lets the department be while there is time, and tells it once when it has passed', () => {
    expect(levels(asked(), licence, noon('2027-01-29'))).toEqual([]);
    // The 30th is a Saturday.
    expect(levels(asked(), licence, noon('2027-01-31'))).toEqual([]);
    expect(levels(asked(), licence, noon('2027-02-01'))).toEqual(['unanswered']);
    const told = remind(asked(), licence, 'unanswered', noon('2027-02-01'));
    expect(levels(told, licence, noon('2027-02-09'))).toEqual([]);
  });
});

describe('a shut gate', () => {
  const gate = (book: FactBook, at: string) => {
    const view = caseView(book.facts, at);
    const permit = permitOf(view, 'alcohol-licence');
    return permit ? secondsToGate(view, permit, 'decision', at) : 0;
  };
  test('is looked at when a waiting time runs out, and not before', () => {
    // The food registration lets the owner start after two weeks.
    const b = withGate(new FactBook(cafeWithAlcohol), 'alcohol-licence', 'food-registration', 'decision');
    expect(gate(b, noon('2027-01-12'))).toBe(secondsBetween(noon('2027-01-12'), '2027-01-24T23:00:00Z'));
  });
  test('is left alone for a month when only people can open it', () => {
    const b = new FactBook(cafeWithSeating);
    b.decide('food-registration', noon('2027-01-12'));
    expect(gate(b, noon('2027-01-12'))).toBeGreaterThan(29 * 86_400);
  });
});
