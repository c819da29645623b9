import { expect, test } from 'vitest';
import { calendarMarks } from '../../web/applicant/plan/calendar-marks.ts';

const labels = (today: string, length: number, language: 'sv' | 'en' = 'sv', most = 8) =>
  calendarMarks(today, length, language, most).map((m) => m.label);

test('a scale goes by the calendar, with the year where it turns', () => {
  expect(labels('2026-11-26', 190)).toEqual(['i dag', 'jan. 2027', 'feb.', 'mars', 'apr.', 'maj']);
  expect(labels('2026-11-26', 190, 'en')).toEqual(['today', 'Jan 2027', 'Feb', 'Mar', 'Apr', 'May']);
});
test('a short one has days in it', () => {
  expect(labels('2026-11-26', 40)).toEqual(['i dag', '1 dec.', '15 dec.', '1 jan.']);
});
test('a long one keeps to what there is room for', () => {
  for (const length of [14, 30, 69, 70, 120, 400, 900]) {
    const marks = calendarMarks('2026-11-26', length, 'sv', 5);
    expect(marks.length, `${length} days`).toBeLessThanOrEqual(6);
    for (const [i, mark] of marks.entries()) {
      if (i > 0) expect(mark.after - (marks[i - 1]?.after ?? 0)).toBeGreaterThanOrEqual(length / 5 - 3);
    }
  }
});
test('each mark is the day it says', () => {
  const [, january] = calendarMarks('2026-11-26', 190, 'sv', 8);
  expect(january?.after).toBe(36);
});
