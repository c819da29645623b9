import { describe, expect, test } from 'vitest';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { proofText, wordingText } from '#domain/words/proofs.ts';
import { basisOfDay, isAwaited } from '../../web/applicant/plan/basis-of-day.ts';
import { calendarFile, hasDays } from '../../web/applicant/plan/calendar-file.ts';
import { withTicks } from '../support/ticks.ts';

const link = (id: string, basis: Basis, more: Partial<PlanPermitView> = {}) =>
  ({
    id,
    name: id,
    departmentName: 'Nämnden',
    neededToOpen: true,
    clock: { basis, kind: 'decision' },
    window: { early: '2027-03-01', statutory: '2027-03-01', late: '2027-03-01' },
    stages: [],
    after: [],
    ...more,
  }) as unknown as PlanPermitView;
const plan = (permits: readonly PlanPermitView[], path = permits.map((p) => p.id)) =>
  ({ permits, opening: { paths: { early: path, statutory: path, late: path } } }) as unknown as PlanView;

describe('what a day rests on', () => {
  test('is the law only when it sets every time on the way', () => {
    expect(basisOfDay(plan([link('a', 'law'), link('b', 'law')]), 'statutory')).toBe('law');
    expect(basisOfDay(plan([link('a', 'law'), link('b', 'goal')]), 'statutory')).toBe('goal');
    expect(basisOfDay(plan([link('a', 'estimate'), link('b', 'goal')]), 'late')).toBe('estimate');
  });
  test('is an estimate when it is what is usual, or how long works take', () => {
    const window = { early: '2027-02-01', statutory: '2027-03-01', late: '2027-03-01' };
    const usual = plan([link('a', 'law', { window })]);
    expect(basisOfDay(usual, 'early')).toBe('estimate');
    expect(basisOfDay(usual, 'statutory')).toBe('law');
    expect(basisOfDay(plan([link('a', 'law', { stages: [{ name: 'Bygget', verified: true }] })]), 'statutory')).toBe(
      'estimate',
    );
  });
  test('is not what stands beside the way', () =>
    expect(basisOfDay(plan([link('a', 'law'), link('sign', 'estimate')], ['a']), 'statutory')).toBe('law'));
});

test('what is not needed to open is awaited only when something else waits for it', () => {
  const sign = link('sign', 'law', { neededToOpen: false });
  expect(isAwaited(plan([link('a', 'law'), sign], ['a']), sign)).toBe(false);
  expect(isAwaited(plan([link('a', 'law'), sign]), sign)).toBe(true);
  // It decides no day, and yet what is needed cannot be had without it.
  const waiting = (strength: 'hard' | 'advisable') =>
    link('b', 'law', { after: [{ id: 'sign', strength }] as unknown as PlanPermitView['after'] });
  expect(isAwaited(plan([link('a', 'law'), waiting('hard'), sign], ['a']), sign)).toBe(true);
  expect(isAwaited(plan([link('a', 'law'), waiting('advisable'), sign], ['a']), sign)).toBe(false);
});

describe('the calendar of a business that closes', () => {
  const closing: PlanView = {
    ...planView(
      withTicks,
      makePlan(withTicks, {
        municipality: 'koping',
        event: 'stall',
        answers: { kitchen: 'none', wares: [] },
        today: '2027-02-28',
      }),
      'sv',
    ),
    aim: 'close',
    reminders: [
      { id: 'tell-food', part: 'closing', text: 'Hade ni mat? Säg till miljönämnden att den upphör.', verified: true },
      { id: 'tax', part: 'closing', text: 'Avregistrera moms.', verified: true },
    ],
  };
  test('has its duties, on the last day', async () => {
    expect(closing.permits).toEqual([]);
    expect(hasDays(closing)).toBe(true);
    const file = await calendarFile(closing, 'http://exempel.example', 'sv', '2027-06-30');
    expect(file.match(/DTSTART;VALUE=DATE:20270630/g)?.length).toBe(3);
    expect(file).toContain('SUMMARY:Hade ni mat? Säg till miljönämnden att den upphör.');
    expect(file).toContain('SUMMARY:Avregistrera moms.');
    expect(file).toContain('SUMMARY:Er sista dag');
    expect(file).not.toMatch(/öppna/);
  });
  test('an empty plan of another kind has no days', () => expect(hasDays({ ...closing, aim: 'open' })).toBe(false));
  test('never says that there is nothing to report', () => {
    for (const words of [aimTexts.close.nothing, aimTexts.close.free])
      expect(words.sv).not.toContain('behöver ni inte');
  });
});

test('a source says what kind of proof it is, and which wording was read', () => {
  expect(proofText({ proof: 'statute', title: 'Plan- och bygglagen (2010:900) 9 kap. 2 §' }, 'sv')).toBe('lag');
  expect(proofText({ proof: 'statute', title: 'Avfallsförordningen (2020:614)' }, 'sv')).toBe('förordning');
  expect(proofText({ proof: 'none', title: 'x' }, 'en')).toBe('not read');
  expect(wordingText('SFS 2026:1157', 'sv')).toBe('lydelse t.o.m. SFS 2026:1157');
  expect(wordingText('as enacted', 'sv')).toBe('ursprunglig lydelse');
});
