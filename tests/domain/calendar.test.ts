import { describe, expect, test } from 'vitest';
import { addSpan, dayOf, endOfMonth, months, startOfDay, weeks } from '#domain/calendar/day.ts';
import { holidaysOf, isWorkingDay, nextWorkingDay } from '#domain/calendar/working-day.ts';

describe('spans', () => {
  test.each([
    ['2027-01-31', months(1), '2027-02-28'],
    ['2028-01-31', months(1), '2028-02-29'],
    ['2027-01-11', months(8), '2027-09-11'],
    ['2027-01-11', weeks(10), '2027-03-22'],
  ])('%s plus %o is %s', (day, span, expected) => expect(addSpan(day, span)).toBe(expected));

  test('a month ends on its last day', () => expect(endOfMonth('2028-02-10')).toBe('2028-02-29'));

  test('a moment late in the evening in UTC is the next day in Sweden', () => {
    expect(dayOf('2027-01-11T23:30:00Z')).toBe('2027-01-12');
    expect(dayOf('2027-07-11T22:30:00Z')).toBe('2027-07-12');
    expect(startOfDay('2027-07-12')).toBe('2027-07-11T22:00:00Z');
  });
});

describe('days on which a statutory time does not end', () => {
  test('2027 has them where the law puts them', () => {
    expect([...holidaysOf(2027)].sort()).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-16',
      '2027-06-06',
      '2027-06-25',
      '2027-06-26',
      '2027-11-06',
      '2027-12-24',
      '2027-12-25',
      '2027-12-26',
      '2027-12-31',
    ]);
  });

  test.each([
    ['a Sunday', '2027-04-11', '2027-04-12'],
    ['Good Friday', '2027-03-26', '2027-03-30'],
    ['Christmas Eve', '2026-12-24', '2026-12-28'],
    ['New Year’s Eve', '2026-12-31', '2027-01-04'],
    ['Midsummer Eve', '2027-06-25', '2027-06-28'],
    ['a Tuesday', '2027-04-13', '2027-04-13'],
  ])('%s, %s, is moved to %s', (_name, day, expected) => {
    expect(nextWorkingDay(day)).toBe(expected);
    expect(isWorkingDay(expected)).toBe(true);
  });
});
