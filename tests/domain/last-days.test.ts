import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSpan, days, isBefore, isMeantDay } from '#domain/calendar/day.ts';
import { isWorkingDay, workingDaysAfter } from '#domain/calendar/working-day.ts';
import { extensionBounds, isWithin, lastDayBounds, lastDayFault } from '#domain/case/last-days.ts';
import type { RequestView } from '#domain/case/view.ts';

describe('how long the applicant gets to answer, asked for on Wednesday 20 January 2027', () => {
  const today = '2027-01-20';
  test.each([
    ['supplement', '2027-01-20', false, 'last-day-too-early'],
    ['supplement', '2027-01-22', false, 'last-day-too-early'],
    ['supplement', '2027-01-25', false, undefined],
    ['supplement', '2027-07-20', false, undefined],
    ['supplement', '2027-07-21', false, 'last-day-too-late'],
    ['supplement', '2126-01-01', false, 'last-day-too-late'],
    ['hearing', '2027-01-20', true, 'last-day-too-early'],
    ['hearing', '2027-01-21', false, 'last-day-needs-reason'],
    ['hearing', '2027-01-21', true, undefined],
    ['hearing', '2027-01-26', false, 'last-day-needs-reason'],
    ['hearing', '2027-01-27', false, undefined],
    ['hearing', '9999-12-31', true, 'last-day-too-late'],
  ] as const)('%s until %s, with a reason: %s', (kind, lastDay, hasReason, expected) => {
    expect(lastDayFault(lastDay, lastDayBounds(kind, today), hasReason)).toBe(expected);
  });

  test('over Christmas the working days are counted, and the day offered is one', () => {
    const bounds = lastDayBounds('supplement', '2026-12-23');
    expect(bounds).toEqual({ first: '2026-12-30', reasonable: '2026-12-23', usual: '2027-01-07', last: '2027-06-23' });
  });

  test('whenever it is asked, the day offered is lawful without a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom('supplement', 'hearing'), fc.nat(20_000), (kind, n) => {
        const asked = addSpan('2026-01-01', days(n));
        const bounds = lastDayBounds(kind, asked);
        expect(lastDayFault(bounds.usual, bounds, false)).toBeUndefined();
        expect(isWorkingDay(bounds.usual)).toBe(true);
        expect(isBefore(asked, bounds.first)).toBe(true);
        expect(isWorkingDay(workingDaysAfter(asked, 3))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('more time', () => {
  const request = { lastDay: '2027-02-05' } as RequestView;
  test.each([
    ['2027-01-20', '2027-02-05', false],
    ['2027-01-20', '2027-02-06', true],
    ['2027-01-20', '2027-07-21', false],
    // The day has passed, and the applicant asks for more.
    ['2027-02-20', '2027-02-20', false],
    ['2027-02-20', '2027-02-21', true],
  ])('on %s until %s', (today, lastDay, expected) => {
    expect(isWithin(lastDay, extensionBounds(request, today))).toBe(expected);
  });
});

test('days are compared as days', () => {
  expect(isBefore('2027-01-01', '+010000-01-03')).toBe(true);
  expect(isBefore('+010000-01-03', '2027-01-01')).toBe(false);
  expect(['1900-01-01', '2028-02-29', '9999-12-31'].map(isMeantDay)).toEqual([true, true, true]);
  expect(['1899-12-31', '2027-02-29', '0000-01-01', '10000-01-01', ''].map(isMeantDay)).toEqual(Array(5).fill(false));
});
