import { describe, expect, test } from 'vitest';
import {
  asDate,
  before,
  daysBetween,
  isBefore,
  isMeantDay,
  latest,
  months,
  secondsBetween,
  utcNoon,
} from '#domain/calendar/day.ts';
import { holidaysOf, workingDaysAfter } from '#domain/calendar/working-day.ts';
import { morningsEnd, workingMorning } from '#domain/calendar/working-morning.ts';

describe('days', () => {
  test('the last of some is found whatever their order, and none of none', () => {
    expect(latest(['2027-02-01', '2028-01-01', '2027-01-31'])).toBe('2028-01-01');
    expect(latest([])).toBeUndefined();
  });
  test('are counted whole, and backwards when the other is earlier', () => {
    expect(daysBetween('2027-01-31', '2027-03-01')).toBe(29);
    expect(daysBetween('2027-03-01', '2027-01-31')).toBe(-29);
    expect(daysBetween('2026-01-01', '2028-01-01')).toBe(730);
  });
  test('no day is before itself', () => expect(isBefore('2027-01-01', '2027-01-01')).toBe(false));
  test('a span before a day is as long as one after it', () =>
    expect(before(months(3))).toEqual({ value: -3, unit: 'months' }));
  test('a day is meant when it is written as one, and in the calendar', () => {
    for (const day of ['2027-01-01', '1999-12-31', '2400-02-29']) expect(isMeantDay(day), day).toBe(true);
    for (const not of [
      'x2027-01-01',
      '12027-01-01',
      '2027-01-01x',
      '2027-01-011',
      '2027-1-1',
      '2027-02-30',
      '1800-01-01',
    ])
      expect(isMeantDay(not), not).toBe(false);
  });
  test('a day as a date is its noon in UTC, and a moment is itself', () => {
    expect(utcNoon('2027-07-01').toISOString()).toBe('2027-07-01T12:00:00.000Z');
    expect(asDate('2027-07-01T10:00:00+02:00').getTime()).toBe(Date.UTC(2027, 6, 1, 8));
  });
  test('seconds between moments are rounded up', () => {
    expect(secondsBetween('2027-01-01T00:00:00Z', '2027-01-01T00:01:00Z')).toBe(60);
    expect(secondsBetween('2027-01-01T00:00:00Z', '2027-01-01T00:00:00.001Z')).toBe(1);
    expect(secondsBetween('2027-01-01T00:01:00Z', '2027-01-01T00:00:00Z')).toBe(-60);
  });
});

describe('working days (lagen 1930:173, 2 §)', () => {
  test('midsummer is the Saturday from 20 June on, All Saints’ the one from 31 October on', () => {
    // 20 June and 31 October are Saturdays in 2026; the Saturdays are as late as they get in 2027 and 2025.
    for (const [year, midsummer, allSaints] of [
      [2026, '2026-06-20', '2026-10-31'],
      [2025, '2025-06-21', '2025-11-01'],
      [2027, '2027-06-26', '2027-11-06'],
      [2028, '2028-06-24', '2028-11-04'],
    ] as const) {
      expect(holidaysOf(year).has(midsummer), midsummer).toBe(true);
      expect(holidaysOf(year).has(allSaints), allSaints).toBe(true);
      expect(holidaysOf(year).size).toBe(new Set([...holidaysOf(year)].filter((d) => d.startsWith(`${year}-`))).size);
    }
  });
  test('are counted after a day, which is not counted itself', () => {
    expect(workingDaysAfter('2027-04-09', 0)).toBe('2027-04-09');
    expect(workingDaysAfter('2027-04-09', 1)).toBe('2027-04-12');
    expect(workingDaysAfter('2027-04-09', 3)).toBe('2027-04-14');
  });
});

describe('a working morning, Swedish time', () => {
  test('begins at seven, whatever the season, and a seed moves it always as far', () => {
    expect(workingMorning('2027-01-18', 'case.task')).toBe(workingMorning('2027-01-18', 'case.task'));
    const intoMorning = (day: string, opens: string, seed: string) => secondsBetween(opens, workingMorning(day, seed));
    for (const seed of ['', 'a', 'b', 'case.task', 'å']) {
      const winter = intoMorning('2027-01-18', '2027-01-18T06:00:00Z', seed);
      expect(winter).toBe(intoMorning('2027-07-19', '2027-07-19T05:00:00Z', seed));
      expect(winter).toBeGreaterThanOrEqual(0);
      expect(winter).toBeLessThan(7200);
    }
    // FNV-1a of nothing, of `a` and of `foobar`, as its authors give them.
    for (const [seed, hash] of [
      ['', 0x811c9dc5],
      ['a', 0xe40c292c],
      ['foobar', 0xbf9cf968],
    ] as const)
      expect(intoMorning('2027-01-18', '2027-01-18T06:00:00Z', seed)).toBe(hash % 7200);
  });
  test('is the next working day’s when the day is off', () =>
    expect(workingMorning('2027-01-16', 's').slice(0, 10)).toBe('2027-01-18'));
  test('ends a quarter past nine', () => {
    expect(morningsEnd('2027-01-18')).toBe('2027-01-18T08:15:00Z');
    expect(morningsEnd('2027-07-19')).toBe('2027-07-19T07:15:00Z');
  });
});
