import { expect, test } from 'vitest';
import { dayOf, daysBetween } from '#domain/calendar/day.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { describeInEveryZone } from '../support/time-zones.ts';

describeInEveryZone('in words', () => {
  test('a day is that day', () => {
    expect(dayInWords('2027-02-03', 'sv')).toBe('onsdag 3 februari 2027');
    expect(dayInWords('2027-02-03', 'en')).toBe('Wednesday 3 February 2027');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });
  test('a moment is said in Swedish time', () => {
    expect(dayOf('2027-02-02T23:30:00Z')).toBe('2027-02-03');
    expect(momentInWords('2027-02-02T23:30:00Z', 'sv')).toBe('onsdag 3 februari 2027 kl. 00:30');
  });
});
