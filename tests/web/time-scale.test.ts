import { describe, expect, test } from 'vitest';
import { timeScale } from '../../web/shared/face/time-scale.ts';

describe('calendar months side by side', () => {
  test('begin with that of the first day and end with that of the last', () => {
    const { marks, at } = timeScale('2026-11-27', '2027-03-25', 'sv');
    expect(marks.map(({ label }) => label)).toEqual(['nov', 'dec', 'jan 27', 'feb', 'mars']);
    expect(at('2026-11-01')).toBe(0);
    expect(at('2026-12-01')).toBeCloseTo((30 / 151) * 100);
    expect(at('2027-04-01')).toBe(100);
  });
  test('are three at the least, and a last day that is the first of a month has its month', () => {
    expect(timeScale('2026-11-27', '2026-11-28', 'en').marks.map(({ label }) => label)).toEqual([
      'Nov',
      'Dec',
      'Jan 27',
    ]);
    expect(timeScale('2026-11-27', '2027-02-01', 'en').marks.at(-1)?.first).toBe('2027-02-01');
  });
  test('are named so many as a phone has room for', () => {
    const { marks } = timeScale('2026-01-10', '2027-12-10', 'sv');
    expect(marks).toHaveLength(24);
    expect(marks.filter(({ label }) => label !== '')).toHaveLength(8);
  });
  test('hold what lies outside at the edge', () => {
    const { at } = timeScale('2026-11-27', '2027-01-25', 'sv');
    expect([at('2026-01-01'), at('2030-01-01')]).toEqual([0, 100]);
  });
});
