import { describe, expect, test } from 'vitest';
import { days, months, weeks } from '#domain/calendar/day.ts';
import { type ClockEvents, canBeExtended, clockState } from '#domain/case/clock.ts';
import type { PlannedClock } from '#domain/plan/planned.ts';
import { filedOn, lasting, noon, waiting } from '../../support/small-case.ts';

const clock = (...made: Parameters<typeof lasting>) => lasting(...made) as PlannedClock;
const asked = (askedAt: string, answeredAt?: string) => ({
  askedAt: noon(askedAt),
  ...(answeredAt !== undefined && { answeredAt: noon(answeredAt) }),
});
const state = (rule: PlannedClock, more: Partial<ClockEvents> = {}, today = '2027-01-13') =>
  clockState(rule, { filedAt: noon(filedOn), supplements: [], today, ...more });
const twoWeeks = clock(days(14));

describe('a clock', () => {
  test('runs from the day it came in, to the last day of its time', () => {
    expect(state(twoWeeks)).toStrictEqual({
      started: filedOn,
      startedBy: 'received',
      state: 'running',
      basis: 'law',
      due: '2027-01-25',
      breaches: [],
      verified: true,
    });
  });
  test('of a day off ends on the next working day (lagen 1930:173, 2 §)', () =>
    expect(state(clock(days(13))).due).toBe('2027-01-25'));
  test('of no length is a week, which the department sets itself', () =>
    expect(state(waiting(days(0)) as PlannedClock)).toMatchObject({ due: '2027-01-18', basis: 'goal' }));
  test('of a waiting time binds no department', () => {
    expect(state(waiting(days(14)) as PlannedClock).basis).toBe('goal');
    expect(state(clock(days(14), { basis: 'estimate' })).basis).toBe('estimate');
  });
  test('is breached the day after its last, and stays so when it is decided afterwards', () => {
    const breach = [{ day: '2027-01-25', basis: 'law' }];
    expect(state(twoWeeks, {}, '2027-01-25').breaches).toEqual([]);
    expect(state(twoWeeks, {}, '2027-01-26').breaches).toEqual(breach);
    expect(state(twoWeeks, { endedAt: noon('2027-01-25') }, '2027-03-01')).toMatchObject({
      state: 'ended',
      breaches: [],
    });
    expect(state(twoWeeks, { endedAt: noon('2027-01-26') }, '2027-03-01')).toMatchObject({
      state: 'ended',
      breaches: breach,
    });
  });
});

describe('a supplement', () => {
  test('stops the clock while it is open, and no day passes', () => {
    expect(state(twoWeeks, { supplements: [asked('2027-01-12')] }, '2027-06-01')).toStrictEqual({
      started: filedOn,
      startedBy: 'received',
      state: 'stopped',
      basis: 'law',
      stoppedSince: '2027-01-12',
      breaches: [],
      verified: true,
    });
  });
  test('starts it anew the day it comes in', () =>
    expect(state(twoWeeks, { supplements: [asked('2027-01-12', '2027-01-20')] })).toMatchObject({
      started: '2027-01-20',
      startedBy: 'supplement',
      due: '2027-02-03',
    }));
  test('that is answered out of order never starts it earlier', () => {
    const both = [asked('2027-01-12', '2027-01-22'), asked('2027-01-13', '2027-01-20')];
    for (const supplements of [both, both.toReversed()])
      expect(state(twoWeeks, { supplements })).toMatchObject({ started: '2027-01-22', due: '2027-02-05' });
    // In the same moment as it was filed it was begun anew all the same.
    expect(state(twoWeeks, { supplements: [asked(filedOn, filedOn)] }).startedBy).toBe('supplement');
  });
  test('of several open ones stops it since the first', () => {
    const both = [asked('2027-01-13'), asked('2027-01-12')];
    expect(state(twoWeeks, { supplements: both }).stoppedSince).toBe('2027-01-12');
  });
  test('asked for on the last day stops it, and after it no more', () => {
    expect(state(twoWeeks, { supplements: [asked('2027-01-25')] }, '2027-02-01').state).toBe('stopped');
    expect(state(twoWeeks, { supplements: [asked('2027-01-26')] }, '2027-02-01')).toMatchObject({
      state: 'running',
      breaches: [{ day: '2027-01-25' }],
    });
    // While one is open no last day passes, so a second counts whenever it is asked.
    const late = [asked('2027-01-20'), asked('2027-03-01', '2027-03-02')];
    expect(state(twoWeeks, { supplements: late }, '2027-03-03')).toMatchObject({
      state: 'stopped',
      started: '2027-03-02',
    });
  });
  test('that is open when the matter ends leaves no breach', () =>
    expect(state(twoWeeks, { supplements: [asked('2027-01-20')], endedAt: noon('2027-06-01') })).toMatchObject({
      state: 'ended',
      breaches: [],
    }));
  test('counts for building when it was asked for within three weeks (PBL 9 kap. 99 §)', () => {
    const building = clock(weeks(10), { onSupplement: 'restart-if-asked-within-three-weeks' });
    const started = (on: string) => state(building, { supplements: [asked(on, '2027-02-15')] }).started;
    expect(started('2027-02-01')).toBe('2027-02-15');
    expect(started('2027-02-02')).toBe(filedOn);
  });
  test('touches no clock that runs on', () =>
    expect(state(clock(days(14), { onSupplement: 'runs-on' }), { supplements: [asked('2027-01-12')] })).toMatchObject({
      state: 'running',
      due: '2027-01-25',
    }));
});

describe('more time, where the law allows it (PBL 9 kap. 99 §)', () => {
  const length = { early: weeks(2), statutory: weeks(2), late: weeks(4) };
  const longer = clock(weeks(2), { length });
  test('counts when it was taken on the last day, and not after', () => {
    const extended = (day: string) => state(longer, { extendedAt: [noon(day)] });
    expect(extended('2027-01-25')).toMatchObject({ due: '2027-02-08', extended: true });
    expect(extended('2027-01-26')).toMatchObject({ due: '2027-01-25' });
    expect(extended('2027-01-26')).not.toHaveProperty('extended');
    expect(state(longer)).not.toHaveProperty('extended');
  });
  test('counts once', () =>
    expect(state(longer, { extendedAt: [noon('2027-01-12'), noon('2027-01-13')] }).due).toBe('2027-02-08'));
  test('counts when one of several was in time', () =>
    expect(state(longer, { extendedAt: [noon('2027-01-13'), noon('2027-03-13')] }).due).toBe('2027-02-08'));
  test('is moved to a working day', () => {
    const odd = clock(days(14), { length: { early: days(14), statutory: days(14), late: days(19) } });
    expect(state(odd, { extendedAt: [noon('2027-01-12')] }).due).toBe('2027-02-01');
  });
  test('is only for what is decided, by a time that the law sets and limits', () => {
    expect(canBeExtended(longer)).toBe(true);
    expect(canBeExtended({ ...longer, kind: 'wait' })).toBe(false);
    expect(canBeExtended({ ...longer, basis: 'goal' })).toBe(false);
    expect(canBeExtended({ ...longer, noLimit: true })).toBe(false);
    expect(canBeExtended(twoWeeks)).toBe(false);
    expect(canBeExtended({ ...longer, length: { ...length, late: months(2) } })).toBe(true);
    expect(state({ ...longer, basis: 'goal' }, { extendedAt: [noon('2027-01-12')] }).due).toBe('2027-01-25');
  });
});
