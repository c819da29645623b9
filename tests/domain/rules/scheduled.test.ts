import { describe, expect, test } from 'vitest';
import { days, weeks } from '#domain/calendar/day.ts';
import type { Gate, Stage } from '#domain/definitions/permit.ts';
import { pathTo, type Schedulable, type Scheduled, schedule, stageSpan } from '#domain/plan/schedule.ts';

const today = '2027-01-11';
const permit = (id: string, length: number, more: Partial<Schedulable> = {}): Schedulable => ({
  id,
  after: [],
  clock: { kind: 'decision', length: { early: days(length), statutory: days(2 * length), late: days(3 * length) } },
  stages: [],
  ...more,
});
const waitsFor = (id: string, gate: Gate, veto = false) =>
  ({ permit: id, gate, strength: 'hard', veto, conditionsBind: false }) as const;
const scheduled = (...permits: readonly Schedulable[]) => schedule(permits, today, 'early');

describe('what a day waited for', () => {
  const long = permit('long', 30);
  test('is named for each day, and not when its own day is as late', () => {
    const waited = (gate: Gate, own: number) =>
      scheduled(long, permit('p', own, { after: [waitsFor('long', gate)] })).get('p')?.waitedFor;
    expect(waited('filing', 1)).toStrictEqual({ filed: 'long' });
    expect(waited('decision', 1)).toStrictEqual({ finished: 'long' });
    expect(waited('start', 1)).toStrictEqual({ usable: 'long' });
    for (const gate of ['decision', 'start'] as const) expect(waited(gate, 30)).toStrictEqual({});
    expect(
      scheduled(permit('now', 0), permit('p', 1, { after: [waitsFor('now', 'filing')] })).get('p')?.waitedFor,
    ).toStrictEqual({});
  });
  test('is the first of those that end on the same day', () => {
    const both = permit('p', 1, { after: [waitsFor('long', 'decision'), waitsFor('too', 'decision')] });
    expect(scheduled(long, permit('too', 30), both).get('p')?.waitedFor.finished).toBe('long');
  });
  test('is nothing that is not in the plan', () =>
    expect(scheduled(permit('p', 1, { after: [waitsFor('gone', 'filing')] })).get('p')).toStrictEqual({
      filed: today,
      finished: '2027-01-12',
      usable: '2027-01-12',
      waitedFor: {},
    }));
  test('makes a path, by the start to the start and by the end to the end', () => {
    const all = scheduled(
      permit('a', 20),
      permit('b', 30, { after: [waitsFor('a', 'filing')] }),
      permit('c', 1, { after: [waitsFor('b', 'decision')], stages: [weeks(1)] }),
      permit('d', 1, { after: [waitsFor('c', 'start')] }),
      permit('e', 0, { after: [waitsFor('d', 'decision')] }),
    );
    expect(pathTo('d', all)).toEqual(['a', 'b', 'c', 'd']);
    expect(pathTo('c', all)).toEqual(['a', 'b', 'c']);
    expect(pathTo('a', all)).toEqual(['a']);
    // What waits for an end does not wait for what holds back the use.
    expect(pathTo('e', all)).toEqual(['d', 'e']);
    expect(pathTo('unknown', new Map<string, Scheduled>())).toEqual(['unknown']);
  });
});

describe('a board', () => {
  const finished = (on: readonly string[], length = 5) =>
    scheduled(permit('p', length, { board: { on } })).get('p')?.finished;
  test('decides on its next published day, which can be the day it is ready', () => {
    expect(finished(['2027-01-15', '2027-01-20', '2027-02-20'])).toBe('2027-01-20');
    expect(finished(['2027-01-16'])).toBe('2027-01-16');
  });
  test('counts to the end of the month after its last published day', () =>
    expect(finished(['2027-01-15'])).toBe('2027-01-31'));
});

test('each scenario has its own length', () => {
  const ends = (['early', 'statutory', 'late'] as const).map(
    (s) => schedule([permit('p', 5)], today, s).get('p')?.finished,
  );
  expect(ends).toEqual(['2027-01-16', '2027-01-21', '2027-01-26']);
});

test('a stage lasts as long as the owner says, otherwise as long as is usual', () => {
  const own = { lasts: { answer: 'build_weeks', unit: 'weeks', otherwise: 8 } } as Stage;
  expect(stageSpan(own, { build_weeks: 3 })).toEqual(weeks(3));
  for (const answers of [{}, { build_weeks: 'unknown' }, { build_weeks: false }])
    expect(stageSpan(own, answers)).toEqual(weeks(8));
  expect(stageSpan({ lasts: days(4) } as Stage, { build_weeks: 3 })).toEqual(days(4));
});
