import { expect, test } from 'vitest';
import { canBeExtended, clockState } from '#domain/case/clock.ts';
import type { PlannedClock } from '#domain/plan/planned.ts';

const weeks = (value: number) => ({ value, unit: 'weeks' as const });
/** A building permit's: ten weeks, and ten more once (PBL 9 kap. 99 §). */
const building: PlannedClock = {
  kind: 'decision',
  basis: 'law',
  starts: 'received',
  onSupplement: 'restart-if-asked-within-three-weeks',
  verified: true,
  length: { early: weeks(10), statutory: weeks(10), late: weeks(20) },
};
const at = (day: string) => `${day}T09:00:00Z`;
const filed = { filedAt: at('2027-01-11'), supplements: [], today: '2027-04-01' };

test('a time that is extended before it is over runs to the length that the law allows', () => {
  const state = clockState(building, { ...filed, extendedAt: [at('2027-03-22')] });
  expect(state).toMatchObject({ state: 'running', due: '2027-05-31', extended: true, breaches: [] });
});

test('a time that was over already is not extended: the breach has happened', () => {
  const state = clockState(building, { ...filed, extendedAt: [at('2027-03-23')] });
  expect(state).toMatchObject({ due: '2027-03-22', breaches: [{ day: '2027-03-22', basis: 'law' }] });
  expect(state.extended).toBeUndefined();
});

test('a supplement starts the extended time anew, at its extended length', () => {
  const supplements = [{ askedAt: at('2027-01-18'), answeredAt: at('2027-02-01') }];
  const state = clockState(building, { ...filed, supplements, extendedAt: [at('2027-03-22')] });
  expect(state).toMatchObject({ started: '2027-02-01', due: '2027-06-21', extended: true });
});

test('extended twice it is extended once', () => {
  const extendedAt = [at('2027-03-01'), at('2027-05-03')];
  expect(clockState(building, { ...filed, extendedAt }).due).toBe('2027-05-31');
});

test('only a time of the law whose longer length the law sets can be extended', () => {
  expect(canBeExtended(building)).toBe(true);
  expect(canBeExtended({ ...building, basis: 'estimate' })).toBe(false);
  expect(canBeExtended({ ...building, kind: 'wait' })).toBe(false);
  expect(canBeExtended({ ...building, noLimit: true })).toBe(false);
  expect(canBeExtended({ ...building, length: { ...building.length, late: weeks(10) } })).toBe(false);
  const other = { ...building, length: { ...building.length, late: { value: 10, unit: 'months' as const } } };
  expect(canBeExtended(other)).toBe(true);
});
