import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { addSpan, days, isBefore, months, type Span, weeks } from '#domain/calendar/day.ts';
import { type ClockEvents, clockState } from '#domain/case/clock.ts';
import { dueDay } from '#domain/case/timers.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import type { SupplementRule } from '#domain/definitions/permit.ts';
import type { PlannedClock } from '#domain/plan/planned.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { withGate } from '../support/other-order.ts';

const noon = (day: string) => `${day}T11:00:00Z`;
const clock = (length: Span, onSupplement: SupplementRule, more: Partial<PlannedClock> = {}): PlannedClock => ({
  kind: 'decision',
  length: { early: length, statutory: length, late: length },
  basis: 'law',
  starts: 'complete',
  onSupplement,
  verified: true,
  ...more,
});
const asked = (askedAt: string, answeredAt?: string) => ({
  askedAt: noon(askedAt),
  ...(answeredAt !== undefined && { answeredAt: noon(answeredAt) }),
});
const stateOf = (rule: PlannedClock, supplements: ClockEvents['supplements'], today = '2027-01-13', endedAt?: string) =>
  clockState(rule, {
    filedAt: noon('2027-01-11'),
    supplements,
    today,
    ...(endedAt !== undefined && { endedAt: noon(endedAt) }),
  });

describe('a clock', () => {
  const building = clock(weeks(10), 'restart-if-asked-within-three-weeks', { starts: 'received' });
  test.each([
    ['ten weeks from the filing', building, [], { state: 'running', startedBy: 'received', due: '2027-03-22' }],
    [
      'three months end on a Sunday, so on Monday',
      clock(months(3), 'restart'),
      [],
      { state: 'running', due: '2027-04-12' },
    ],
    [
      'it stands still while a supplement is open',
      clock(months(4), 'restart'),
      [asked('2027-01-20')],
      { state: 'stopped', stoppedSince: '2027-01-20' },
    ],
    [
      'and starts anew the day it comes in',
      clock(months(4), 'restart'),
      [asked('2027-01-20', '2027-02-01')],
      { state: 'running', started: '2027-02-01', startedBy: 'supplement', due: '2027-06-01' },
    ],
    [
      'building restarts for one asked within three weeks',
      building,
      [asked('2027-02-01', '2027-02-15')],
      { state: 'running', started: '2027-02-15', due: '2027-04-26' },
    ],
    [
      'but not for one asked later',
      building,
      [asked('2027-02-02', '2027-02-15')],
      { state: 'running', started: '2027-01-11', due: '2027-03-22' },
    ],
    [
      'what a supplement leaves alone runs on',
      clock(weeks(2), 'runs-on'),
      [asked('2027-01-12')],
      { state: 'running', due: '2027-01-25' },
    ],
    [
      'several supplements: the last one counts',
      clock(months(3), 'restart'),
      [asked('2027-01-12', '2027-01-15'), asked('2027-02-01', '2027-02-10')],
      { state: 'running', started: '2027-02-10', due: '2027-05-10' },
    ],
    [
      'two at once: it stands still until both are in',
      clock(months(3), 'restart'),
      [asked('2027-01-12'), asked('2027-01-20', '2027-02-10')],
      { state: 'stopped', stoppedSince: '2027-01-12' },
    ],
  ] as const)('%s', (_name, rule, supplements, expected) => {
    const state = stateOf(rule, supplements);
    expect(state).toMatchObject(expected);
    expect('due' in state).toBe(expected.state === 'running');
  });

  test('it has ended when the matter is decided', () => {
    expect(stateOf(clock(days(5), 'restart'), [], '2027-02-01', '2027-01-13')).toMatchObject({
      state: 'ended',
      breaches: [],
    });
  });

  test('the end of a waiting time binds no department, so it is a goal; with no waiting time a week is', () => {
    expect(stateOf(clock(weeks(2), 'runs-on', { kind: 'wait' }), [])).toMatchObject({
      due: '2027-01-25',
      basis: 'goal',
    });
    expect(stateOf(clock(days(0), 'runs-on', { kind: 'wait' }), [])).toMatchObject({
      due: '2027-01-18',
      basis: 'goal',
    });
  });
});

describe('a breach is remembered', () => {
  const rule = clock(months(4), 'restart');
  const breach = [{ day: '2027-05-11', basis: 'law' }];
  test.each([
    ['not on the last day', [], '2027-05-11', undefined, []],
    ['the day after it', [], '2027-05-12', undefined, breach],
    ['also when the matter is decided afterwards', [], '2027-07-01', '2027-05-20', breach],
    ['not when it was decided in time', [], '2027-07-01', '2027-05-11', []],
    ['a supplement asked for on the last day stops it', [asked('2027-05-11')], '2027-06-01', undefined, []],
    ['one asked for the day after does not', [asked('2027-05-12')], '2027-06-01', undefined, breach],
    ['nor does its answer', [asked('2027-06-01', '2027-06-10')], '2027-07-01', undefined, breach],
    ['nor a second one', [asked('2027-06-01', '2027-06-02'), asked('2027-06-03')], '2027-07-01', undefined, breach],
  ] as const)('%s', (_name, supplements, now, endedAt, expected) => {
    const state = stateOf(rule, supplements, now, endedAt);
    expect(state.breaches).toEqual(expected);
    if (expected.length > 0) expect(state.due).toBe('2027-05-11');
  });

  test('what rests on an estimate is remembered as an estimate', () => {
    expect(stateOf(clock(weeks(3), 'restart', { basis: 'estimate' }), [], '2027-03-01').breaches).toEqual([
      { day: '2027-02-01', basis: 'estimate' },
    ]);
  });

  test('whatever is asked and answered, what has been breached stays breached on every later day', () => {
    const day = (n: number) => addSpan('2027-01-11', days(n));
    fc.assert(
      fc.property(
        fc.constantFrom<SupplementRule>('restart', 'restart-if-asked-within-three-weeks', 'runs-on'),
        fc.array(fc.tuple(fc.nat(200), fc.option(fc.nat(60), { nil: undefined })), { maxLength: 5 }),
        fc.nat(300),
        fc.nat(100),
        (rule, requests, looked, later) => {
          const seen = (now: number) =>
            stateOf(
              clock(weeks(6), rule),
              requests
                .filter(([at]) => at <= now)
                .map(([at, wait]) =>
                  asked(day(at), wait !== undefined && at + wait <= now ? day(at + wait) : undefined),
                ),
              day(now),
            );
          const then = seen(looked).breaches;
          expect(seen(looked + later).breaches).toEqual(then.length > 0 ? then : seen(looked + later).breaches);
          for (const { day: due } of then) expect(isBefore(due, day(looked))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the day a matter came in', () => {
  const answers = { ...cafe, includes: ['deals_in_alcohol'], alcohol: ['serves_folkol'] };
  test('is the day of the application, however late its route opened the task', () => {
    const b = new FactBook(answers, '2027-01-11');
    for (const fact of b.facts) if (fact.type === 'task-opened') Object.assign(fact, { at: noon('2027-01-29') });
    const food = permitOf(caseView(b.facts, noon('2027-01-29')), 'food-registration');
    expect(food).toMatchObject({
      filedAt: '2027-01-11T09:00:00Z',
      waitEnds: '2027-01-25',
      startAllowedFrom: '2027-01-25',
    });
  });

  test('is known before its task is open', () => {
    const b = new FactBook(answers, '2027-01-11');
    const submitted = b.facts.slice(0, 1);
    expect(permitOf(caseView(submitted, noon('2027-01-12')), 'food-registration')).toMatchObject({
      status: 'waiting-to-file',
      clock: { started: '2027-01-11' },
    });
  });

  test('of what may not be handed in before another is finished, is the day that one opened it', () => {
    const notice = (b: FactBook, now: string) => permitOf(caseView(b.facts, noon(now)), 'alcohol-notice');
    const licensed = new FactBook(cafeWithAlcohol, '2027-01-11');
    expect(notice(licensed, '2027-01-12')).toMatchObject({ status: 'waiting-to-file' });
    expect(notice(licensed, '2027-01-12')).not.toHaveProperty('filedAt');
    licensed.decide('alcohol-licence', noon('2027-03-08'));
    expect(notice(licensed, '2027-03-09')).toMatchObject({
      filedAt: noon('2027-03-08'),
      clock: { started: '2027-03-08', startedBy: 'gate-open' },
    });
  });

  test('of what waits for the end of a waiting time, is that day, or the day of an earlier decision', () => {
    const beer = (b: FactBook, now: string) => permitOf(caseView(b.facts, noon(now)), 'beer-notification');
    const b = withGate(new FactBook(answers, '2027-01-11'), 'beer-notification', 'food-registration', 'filing');
    expect(beer(b, '2027-01-12')).toMatchObject({ status: 'waiting-to-file' });
    expect(beer(b, '2027-01-12')).not.toHaveProperty('filedAt');
    expect(beer(b, '2027-01-27')?.clock).toMatchObject({ started: '2027-01-25', startedBy: 'gate-open' });
    b.decide('food-registration', noon('2027-01-14'));
    expect(beer(b, '2027-01-27')?.clock?.started).toBe('2027-01-14');
  });
});

describe('a request that was taken back', () => {
  const answers = cafeWithAlcohol;
  const licence = (b: FactBook, now: string) => {
    const view = caseView(b.facts, noon(now));
    return { view, permit: permitOf(view, 'alcohol-licence'), task: taskOf(view, 'alcohol-licence.review') };
  };
  test('never stopped the clock, and a later last day holds', () => {
    const b = new FactBook(answers);
    const request = b.ask('alcohol-licence', noon('2027-01-20'), '2027-02-05');
    expect(licence(b, '2027-01-21').permit).toMatchObject({
      status: 'waiting-for-applicant',
      clock: { state: 'stopped' },
    });
    b.extend('alcohol-licence', request, noon('2027-01-22'), '2027-03-01');
    expect(licence(b, '2027-02-20')).toMatchObject({
      permit: { status: 'waiting-for-applicant' },
      view: { requests: [{ lastDay: '2027-03-01' }] },
    });
    b.takeBack('alcohol-licence', request, noon('2027-02-20'));
    expect(licence(b, '2027-02-20')).toMatchObject({
      permit: { status: 'under-review', clock: { state: 'running', started: '2027-01-11' } },
      view: { requests: [], takenBack: [{ id: request }] },
    });
  });

  test('while the clock stands still, the task has no last day', () => {
    const b = new FactBook(answers);
    const dueOf = (now: string) => {
      const { permit, task } = licence(b, now);
      return task && dueDay(task, permit);
    };
    expect(dueOf('2027-01-19')).toEqual({ day: '2027-05-11', basis: 'law' });
    b.ask('alcohol-licence', noon('2027-01-20'), '2027-02-05');
    expect(dueOf('2027-01-21')).toBeUndefined();
  });
});
