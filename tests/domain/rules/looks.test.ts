import { describe, expect, test } from 'vitest';
import { addSpan, days, secondsBetween } from '#domain/calendar/day.ts';
import { workingMorning } from '#domain/calendar/working-morning.ts';
import { taskName } from '#domain/case/facts.ts';
import { dueDay, lookAt, secondsToGate, secondsToLook } from '#domain/case/timers.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import { asks, lasting, noon, part, SmallCase, waiting, waitsFor } from '../../support/small-case.ts';

const review = taskName.review('p');
const opinion = taskName.opinion('p', 'police');
/** After the working morning of a day. */
function look(one: SmallCase, day: string, name = review, at = noon(day)) {
  const view = one.view(day);
  const task = taskOf(view, name);
  if (!task) throw new Error(`no ${name}`);
  return { ...lookAt(view, task, at, 'seed'), seconds: secondsToLook(view, task, at, 'seed') };
}
const told = (one: SmallCase, day: string, name = review) => look(one, day, name).notices.map((n) => n.level);
const permit = (length: number, more: Parameters<typeof part>[1] = {}) =>
  new SmallCase([part('p', { clock: lasting(days(length)), ...more })]);
const reminded = (one: SmallCase, level: string, day: string, more: object = {}, task = review) =>
  one.add('reminded', day, { key: `reminded/${one.facts.length}`, task, level, ...more });
const month = (day: string) => `${addSpan(day, days(29))}T23:00:00Z`;

describe('a department that has more than a week', () => {
  // Its last day is Thursday 11 February.
  const one = () => permit(31);
  test('hears a week before its last day, on a working morning, and which day it is', () => {
    expect(told(one(), '2027-02-03')).toEqual([]);
    expect(look(one(), '2027-02-03').next).toBe(workingMorning('2027-02-04', 'seed'));
    expect(look(one(), '2027-02-04').notices).toStrictEqual([{ level: 'reminder', due: '2027-02-11' }]);
    // Before the morning has come it is not due.
    expect(look(one(), '2027-02-04', review, '2027-02-04T05:59:00Z').notices).toEqual([]);
    expect(look(one(), '2027-02-04', review, workingMorning('2027-02-04', 'seed')).notices).toHaveLength(1);
  });
  test('hears once for a last day, and anew when that has moved', () => {
    expect(told(reminded(one(), 'reminder', '2027-02-04', { due: '2027-02-11' }), '2027-02-08')).toEqual([]);
    expect(told(reminded(one(), 'reminder', '2027-02-04'), '2027-02-08')).toEqual([]);
    expect(told(reminded(one(), 'reminder', '2027-01-20', { due: '2027-01-27' }), '2027-02-08')).toEqual(['reminder']);
    expect(told(reminded(one(), 'unanswered', '2027-02-04', { due: '2027-02-11' }), '2027-02-08')).toEqual([
      'reminder',
    ]);
  });
  test('hears on the last day that it is, and on the next working morning that it has passed', () => {
    expect(told(one(), '2027-02-11')).toEqual(['reminder']);
    expect(look(one(), '2027-02-12').notices).toStrictEqual([{ level: 'overdue', due: '2027-02-11' }]);
  });
  test('hears each week after it', () => {
    const overdue = () => reminded(one(), 'overdue', '2027-02-12', { due: '2027-02-11' });
    expect(told(overdue(), '2027-02-18')).toEqual([]);
    expect(look(overdue(), '2027-02-18').next).toBe(workingMorning('2027-02-19', 'seed'));
    expect(told(overdue(), '2027-02-19')).toEqual(['overdue']);
    expect(told(reminded(overdue(), 'overdue', '2027-02-19'), '2027-02-22')).toEqual([]);
    // A notice from before the last day was moved does not hold back the one of the new day.
    expect(told(reminded(one(), 'overdue', '2027-01-12'), '2027-02-12')).toEqual(['overdue']);
    expect(told(reminded(one(), 'reminder', '2027-02-12'), '2027-02-15')).toEqual(['overdue']);
  });
  test('that hears now is looked at again in a week', () => {
    expect(look(one(), '2027-02-12')).toMatchObject({ next: workingMorning('2027-02-19', 'seed'), seconds: 60 });
    // A reminder that is due now is followed by the day itself.
    expect(look(one(), '2027-02-04').next).toBe(workingMorning('2027-02-12', 'seed'));
  });
});

describe('a department that has a week or less', () => {
  test('hears two days before', () => {
    // Seven days: to Monday 18 January; eight: to the 19th.
    expect(told(permit(7), '2027-01-15')).toEqual([]);
    expect(look(permit(7), '2027-01-15').next).toBe(workingMorning('2027-01-18', 'seed'));
    expect(told(permit(8), '2027-01-12')).toEqual(['reminder']);
  });
  test('that has two days or less hears nothing before its last', () => {
    expect(told(permit(2), '2027-01-12')).toEqual([]);
    expect(told(permit(3), '2027-01-13')).toEqual(['reminder']);
  });
});

describe('when somebody looks again', () => {
  test('a month from now at the latest, and never sooner than in a minute', () => {
    expect(look(permit(90), '2027-01-12').next).toBe(month('2027-01-12'));
    expect(look(permit(90), '2027-01-12').seconds).toBe(secondsBetween(noon('2027-01-12'), month('2027-01-12')));
    const soon = new Date(Date.parse(workingMorning('2027-02-04', 'seed')) - 30_000).toISOString();
    expect(look(permit(31), '2027-02-04', review, soon)).toMatchObject({ notices: [], seconds: 60 });
    const later = new Date(Date.parse(workingMorning('2027-02-04', 'seed')) - 90_000).toISOString();
    expect(look(permit(31), '2027-02-04', review, later).seconds).toBe(90);
  });
  test('at nothing of a task that is done, or that has no last day', () => {
    expect(look(permit(7).decide('p', '2027-01-12'), '2027-02-20')).toMatchObject({
      notices: [],
      remindApplicant: [],
      next: month('2027-02-20'),
    });
    const followUp = new SmallCase([part('p')]).followUp('x', '2027-01-12');
    expect(look(followUp, '2027-02-20', taskName.followUp('x'))).toMatchObject({
      notices: [],
      next: month('2027-02-20'),
    });
  });
  test('at no day of a clock that stands still', () => {
    const stopped = permit(14).ask('p', 'r', '2027-01-12', '2027-06-01');
    expect(look(stopped, '2027-02-10')).toMatchObject({ notices: [], next: month('2027-02-10') });
  });
});

describe('a body that is asked', () => {
  const one = () => permit(90, { referrals: [asks('police')] });
  test('keeps the day it was given, whatever becomes of the clock', () => {
    expect(told(one(), '2027-01-18', opinion)).toEqual(['reminder']);
    expect(told(one(), '2027-01-26', opinion)).toEqual(['overdue']);
    const stopped = one().ask('p', 'r', '2027-01-12', '2027-01-20');
    expect(told(stopped, '2027-01-26', opinion)).toEqual(['overdue']);
    // The question is the deciding department's.
    expect(look(stopped, '2027-01-18', opinion).remindApplicant).toEqual([]);
  });
  test('has that as a goal, and a review its clock’s day', () => {
    const view = one().view('2027-01-12');
    const [decides, asked] = [taskOf(view, review), taskOf(view, opinion)];
    const p = permitOf(view, 'p');
    expect(asked && dueDay(asked, p)).toEqual({ day: '2027-01-25', basis: 'goal' });
    expect(decides && dueDay(decides, p)).toEqual({ day: '2027-04-12', basis: 'law' });
    expect(decides && dueDay(decides, undefined)).toBeUndefined();
    expect(asked && dueDay({ ...asked, due: undefined } as never, p)).toBeUndefined();
    const stopped = one().ask('p', 'r', '2027-01-12', '2027-01-29').view('2027-01-13');
    expect(decides && dueDay(decides, permitOf(stopped, 'p'))).toBeUndefined();
  });
});

describe('a question that nobody answers', () => {
  // Friday 29 January: the applicant hears on the 26th, the department on Monday 1 February.
  const asked = () => permit(14).ask('p', 'r', '2027-01-12', '2027-01-29');
  test('the applicant hears once more three days before, each question by itself', () => {
    expect(look(asked(), '2027-01-25').remindApplicant).toEqual([]);
    expect(look(asked(), '2027-01-25').next).toBe(workingMorning('2027-01-26', 'seed/r'));
    expect(look(asked(), '2027-01-26')).toMatchObject({ remindApplicant: [{ id: 'r' }], seconds: 60 });
    expect(look(asked(), '2027-01-29').remindApplicant).toHaveLength(1);
    expect(look(asked(), '2027-01-30').remindApplicant).toEqual([]);
    expect(
      look(asked().add('applicant-reminded', '2027-01-26', { request: 'r' }), '2027-01-27').remindApplicant,
    ).toEqual([]);
    expect(look(asked().answer('p', 'r', '2027-01-14'), '2027-01-26').remindApplicant).toEqual([]);
  });
  test('the department hears once that the time is over', () => {
    expect(told(asked(), '2027-01-31')).toEqual([]);
    expect(look(asked(), '2027-02-01').notices).toStrictEqual([{ level: 'unanswered' }]);
    expect(told(reminded(asked(), 'unanswered', '2027-02-01'), '2027-02-09')).toEqual([]);
    expect(told(reminded(asked(), 'unanswered', '2027-01-30'), '2027-02-09')).toEqual([]);
    // What it heard before the applicant got more time was about the day before.
    expect(told(reminded(asked(), 'unanswered', '2027-01-29'), '2027-02-09')).toEqual(['unanswered']);
    expect(told(reminded(asked(), 'overdue', '2027-02-01'), '2027-02-09')).toEqual(['unanswered']);
  });
  test('is another’s when it was asked in another task', () => {
    const two = new SmallCase([part('p', { clock: lasting(days(90)) }), part('q')]).ask(
      'q',
      'r',
      '2027-01-12',
      '2027-01-29',
    );
    expect(look(two, '2027-01-26').remindApplicant).toEqual([]);
    expect(told(two, '2027-02-02')).toEqual([]);
  });
});

describe('a shut gate', () => {
  const now = noon('2027-01-12');
  const until = (one: SmallCase, gate: 'filing' | 'decision' = 'decision') => {
    const view = one.view('2027-01-12');
    const p = permitOf(view, 'p');
    return p && secondsToGate(view, p, gate, now);
  };
  const held = (clock: ReturnType<typeof lasting>, more: Parameters<typeof part>[1] = {}) =>
    new SmallCase([part('z'), part('a', { clock, ...more }), part('p', { after: [waitsFor('a')] })]);
  test('is looked at when a waiting time runs out', () =>
    expect(until(held(waiting(days(14))))).toBe(secondsBetween(now, '2027-01-24T23:00:00Z')));
  test('and when that has not begun, not before its whole length from now', () => {
    const unfiled = held(waiting(days(14)), { after: [waitsFor('z', 'filing')] });
    expect(until(unfiled)).toBe(secondsBetween(now, '2027-01-25T23:00:00Z'));
  });
  test('is left alone for a month when only people can open it, and when it is not this gate', () => {
    const longest = secondsBetween(now, month('2027-01-12'));
    expect(until(held(lasting(days(14))))).toBe(longest);
    expect(until(held(waiting(days(90))))).toBe(longest);
    expect(until(held(waiting(days(14))), 'filing')).toBe(longest);
  });
  test('is not looked at more than once a minute', () => {
    const view = held(waiting(days(14))).view('2027-01-24');
    const p = permitOf(view, 'p');
    expect(p && secondsToGate(view, p, 'decision', '2027-01-24T22:59:30Z')).toBe(60);
    expect(p && secondsToGate(view, p, 'decision', '2027-01-24T22:58:30Z')).toBe(90);
  });
});
