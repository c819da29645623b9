import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, officerOf, owner, part } from '#domain/acts/example-case.ts';
import { taskName } from '#domain/case/facts.ts';
import { type ItemEvent, itemsOf } from '#domain/case/request-items.ts';
import { permitOf } from '#domain/case/view.ts';

const task = taskName.review(part.alcohol);
const board = officerOf('example-environment');
const asked = (day: string) =>
  new ExampleCase().inTask(task, day, board, {
    type: 'supplement-requested',
    request: 'r',
    text: 'Två handlingar saknas.',
    items: ['Planritning', 'Finansieringsbevis'],
    lastDay: '2027-02-01',
  });
const answered = (given: ExampleCase, day: string, items?: readonly number[]) =>
  given.inTask(task, day, owner, {
    type: 'supplement-answered',
    request: 'r',
    text: 'Se filen.',
    ...(items && { items }),
  });
const missing = (given: ExampleCase, day: string) =>
  given.inTask(task, day, board, {
    type: 'items-still-missing',
    request: 'r',
    items: [1],
    text: 'Beviset är inte underskrivet.',
    lastDay: '2027-03-01',
  });
const notNeeded = (given: ExampleCase, day: string, item: number) =>
  given.inTask(task, day, board, { type: 'item-taken-back', request: 'r', item });
const seen = (given: ExampleCase, day: string) => {
  const view = caseView(given.facts, at(day));
  const { parts, answer, lastDay } = view.requests[0] ?? {};
  return {
    states: parts?.map(({ state }) => state).join(' '),
    isAnswered: answer !== undefined,
    lastDay,
    clock: permitOf(view, part.alcohol)?.clock,
    takenBack: view.takenBack.length,
  };
};

describe('what was asked for, thing by thing', () => {
  const half = answered(asked('2027-01-18'), '2027-01-25', [0]);
  test('half an answer leaves the question open and the clock standing', () =>
    expect(seen(half, '2027-01-26')).toMatchObject({
      states: 'answered asked',
      isAnswered: false,
      clock: { state: 'stopped', stoppedSince: '2027-01-18' },
    }));
  const whole = answered(half, '2027-01-28');
  test('the other half starts it anew, on the day that came', () =>
    expect(seen(whole, '2027-01-29')).toMatchObject({
      states: 'answered answered',
      isAnswered: true,
      clock: { started: '2027-01-28', due: '2027-05-20' },
    }));
  test('what is still missing opens the question with its new last day, and the clock stands', () =>
    expect(seen(missing(whole, '2027-02-04'), '2027-02-05')).toMatchObject({
      states: 'answered missing',
      isAnswered: false,
      lastDay: '2027-03-01',
      clock: { state: 'stopped', stoppedSince: '2027-02-04' },
    }));
  test('until it came, from when the time is counted', () =>
    expect(seen(answered(missing(whole, '2027-02-04'), '2027-02-15', [1]), '2027-02-16')).toMatchObject({
      states: 'answered answered',
      clock: { started: '2027-02-15', due: '2027-06-07' },
    }));
  test('or until it was found not to be needed, which never counted', () =>
    expect(seen(notNeeded(missing(whole, '2027-02-04'), '2027-02-15', 1), '2027-02-16')).toMatchObject({
      states: 'answered taken-back',
      isAnswered: true,
      clock: { started: '2027-01-28' },
    }));
  test('what is not needed leaves the rest, and the day the rest came', () => {
    expect(seen(notNeeded(asked('2027-01-18'), '2027-01-20', 1), '2027-01-21')).toMatchObject({
      states: 'asked taken-back',
      isAnswered: false,
    });
    expect(seen(notNeeded(half, '2027-02-10', 1), '2027-02-11')).toMatchObject({
      isAnswered: true,
      clock: { started: '2027-01-25' },
    });
  });
  test('when none is needed the question was never put', () =>
    expect(
      seen(notNeeded(notNeeded(asked('2027-01-18'), '2027-01-20', 1), '2027-01-20', 0), '2027-01-21'),
    ).toMatchObject({
      takenBack: 1,
      clock: { state: 'running', started: '2027-01-11' },
    }));
  test('after the last day has passed, that something is missing moves nothing', () =>
    expect(seen(missing(whole, '2027-06-01'), '2027-07-01').clock).toMatchObject({
      state: 'running',
      due: '2027-05-20',
      breaches: [{ day: '2027-05-20', basis: 'law' }],
    }));
});

test('whatever happens to the things, a question is answered exactly when none is waited for and something came', () => {
  const event = fc.oneof(
    fc.record({
      what: fc.constant('answered' as const),
      answer: fc.constant({ text: 'x', at: at('2027-01-20') }),
      items: fc.option(fc.array(fc.nat(4), { minLength: 1 }), { nil: undefined }),
    }),
    fc.record({
      what: fc.constant('missing' as const),
      at: fc.constant(at('2027-01-21')),
      text: fc.constant('y'),
      items: fc.array(fc.nat(4), { minLength: 1 }),
    }),
    fc.record({ what: fc.constant('taken-back' as const), at: fc.constant(at('2027-01-22')), item: fc.nat(4) }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const { items, answer, answers } = itemsOf(at('2027-01-18'), ['a', 'b', 'c'], events as ItemEvent[]);
      const isOpen = items.some(({ state }) => state === 'asked' || state === 'missing');
      expect(answer !== undefined).toBe(!isOpen && answers.length > 0);
    }),
  );
});
