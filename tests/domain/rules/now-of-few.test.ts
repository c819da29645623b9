import { describe, expect, test } from 'vitest';
import { days } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { caseNow, refusedFor } from '#domain/case/now.ts';
import { permitOf } from '#domain/case/view.ts';
import { asks, filedOn, lasting, part, SmallCase, waiting, waitsFor } from '../../support/small-case.ts';

const nowOf = (one: SmallCase, day: string) => caseNow(one.view(day));

describe('where a case is now', () => {
  test('how much of it is over, and who has it', () => {
    const one = () => new SmallCase([part('p'), part('q', { department: 'other' }), part('r')]);
    expect(nowOf(one(), '2027-01-12')).toStrictEqual({
      finished: 0,
      total: 3,
      with: ['office', 'other'],
      stuck: false,
      todo: [],
      unanswered: [],
      nextDay: { day: '2027-01-25', basis: 'law', what: 'decision' },
      late: [],
      barred: [],
    });
    expect(nowOf(one().decide('p', '2027-01-12').withdraw('r', '2027-01-12'), '2027-01-13')).toMatchObject({
      finished: 2,
      with: ['other'],
    });
    expect(
      nowOf(one().decide('p', '2027-01-12').decide('q', '2027-01-12').decide('r', '2027-01-12'), '2027-01-13'),
    ).not.toHaveProperty('nextDay');
  });
  test('a body that is asked for its opinion does not have it', () => {
    const asked = new SmallCase([part('p', { referrals: [asks('police')] })]);
    expect(nowOf(asked, '2027-01-12').with).toEqual(['office']);
  });
  test('a matter that nothing holds back is with its department before its task is open', () => {
    const chain = () =>
      new SmallCase([
        part('a', { department: 'first' }),
        part('p', { department: 'second', after: [waitsFor('a', 'filing')] }),
      ]);
    expect(nowOf(chain(), '2027-01-12').with).toEqual(['first']);
    expect(nowOf(chain().decide('a', '2027-01-12'), '2027-01-13').with).toEqual(['second']);
    const failed = (about: string, more: object = {}) =>
      nowOf(
        chain()
          .decide('a', '2027-01-12')
          .followUp(about, '2027-01-12', { problem: 'route-failed', ...more }),
        '2027-01-13',
      );
    expect(failed('p.open', { permit: 'p' })).toMatchObject({ stuck: true, with: [] });
    expect(failed('a.open', { permit: 'a' })).toMatchObject({ stuck: true, with: ['second'] });
    expect(failed('case.open')).toMatchObject({ stuck: true, with: [] });
    expect(failed('case.open', { problem: 'clock-overdue' })).toMatchObject({ stuck: false, with: ['second'] });
  });
  test('is stuck until somebody has looked', () => {
    const one = new SmallCase([part('p')]).followUp('x', '2027-01-12', { problem: 'route-failed' });
    expect(nowOf(one, '2027-01-13').stuck).toBe(true);
    expect(
      nowOf(one.add('follow-up-resolved', '2027-01-13', { task: taskName.followUp('x'), note: 'n' }), '2027-01-14')
        .stuck,
    ).toBe(false);
  });
});

describe('what the owner has to do', () => {
  const asked = () => new SmallCase([part('p'), part('q')]).ask('p', 'r', '2027-01-12', '2027-01-20');
  test('to answer, also when the day has passed, until it is answered or decided', () => {
    expect(nowOf(asked(), '2027-01-20')).toMatchObject({
      todo: [{ kind: 'answer', request: { id: 'r' }, lastDay: '2027-01-20' }],
      unanswered: [],
    });
    expect(nowOf(asked(), '2027-01-21')).toMatchObject({ todo: [{ kind: 'answer' }], unanswered: [{ id: 'r' }] });
    expect(nowOf(asked().answer('p', 'r', '2027-01-14'), '2027-01-15').todo).toEqual([]);
    expect(nowOf(asked().decide('p', '2027-01-14'), '2027-01-15').todo).toEqual([]);
  });
  test('to choose what came to nothing, once for each, and not behind a bar', () => {
    const after = [
      waitsFor('a'),
      waitsFor('a', 'filing'),
      waitsFor('b', 'decision', { veto: true }),
      waitsFor('c', 'start'),
    ];
    const one = () => new SmallCase([part('a'), part('b'), part('c'), part('p', { after })]);
    const refused = one().decide('a', '2027-01-12', 'refused');
    expect(nowOf(refused, '2027-01-13')).toMatchObject({
      todo: [{ kind: 'choose', permit: 'p', prerequisite: 'a' }],
      barred: [],
    });
    const barred = nowOf(refused.decide('b', '2027-01-12', 'refused'), '2027-01-13');
    expect(barred).toMatchObject({ todo: [], barred: [{ permit: 'p', prerequisite: 'b' }] });
    // What must be there for the start is no choice.
    expect(nowOf(one().decide('c', '2027-01-12', 'refused'), '2027-01-13')).toMatchObject({ todo: [], barred: [] });
    const over = permitOf(one().decide('a', '2027-01-12', 'refused').view('2027-01-13'), 'p');
    expect(over && refusedFor(over)).toEqual(['a']);
    expect(nowOf(one().decide('a', '2027-01-12', 'refused').withdraw('p', '2027-01-13'), '2027-01-14').todo).toEqual(
      [],
    );
  });
  test('a bar is said once, whichever gates it shuts', () => {
    const veto = { veto: true };
    const one = new SmallCase([
      part('a'),
      part('b'),
      part('p', { after: [waitsFor('a', 'decision', veto), waitsFor('a', 'filing', veto), waitsFor('b', 'filing')] }),
    ]);
    expect(nowOf(one.open('p', '2027-01-12').decide('a', '2027-01-12', 'refused'), '2027-01-13').barred).toEqual([]);
    const twice = new SmallCase([
      part('a'),
      part('p', { after: [waitsFor('a', 'decision', veto), waitsFor('a', 'decision', veto)] }),
    ]);
    expect(nowOf(twice.decide('a', '2027-01-12', 'refused'), '2027-01-13').barred).toEqual([
      { permit: 'p', prerequisite: 'a' },
    ]);
  });
});

describe('the next day that means something', () => {
  const next = (one: SmallCase, day: string) => nowOf(one, day).nextDay;
  test('is the owner’s own when there is something to answer, else the first of the departments’', () => {
    const permits = [
      part('p', { clock: lasting(days(30), { basis: 'goal' }) }),
      part('q', { clock: lasting(days(14)) }),
    ];
    expect(next(new SmallCase(permits), '2027-01-12')).toEqual({ day: '2027-01-25', basis: 'law', what: 'decision' });
    const asked = new SmallCase(permits)
      .ask('p', 'r', '2027-01-12', '2027-02-20')
      .ask('p', 's', '2027-01-12', '2027-02-10');
    expect(next(asked, '2027-01-13')).toEqual({ day: '2027-02-10', basis: 'goal', what: 'answer' });
    expect(next(asked, '2027-02-10')?.day).toBe('2027-02-10');
    expect(next(asked, '2027-02-11')?.day).toBe('2027-02-20');
  });
  test('is never one that has passed', () => {
    const one = new SmallCase([part('p'), part('q', { clock: lasting(days(28)) })]);
    expect(next(one, '2027-01-25')?.day).toBe('2027-01-25');
    expect(next(one, '2027-01-26')?.day).toBe('2027-02-08');
    expect(next(one, '2027-02-09')).toBeUndefined();
  });
  test('is none of a clock that stands still', () =>
    expect(next(new SmallCase([part('p')]).ask('p', 'r', '2027-01-12', '2027-01-13'), '2027-01-20')).toBeUndefined());
  test('of what one need not wait for a decision of is the day one may start', () => {
    const one = (length: number) => new SmallCase([part('p', { clock: waiting(days(length), { basis: 'estimate' }) })]);
    expect(next(one(14), '2027-01-12')).toEqual({ day: '2027-01-25', basis: 'estimate', what: 'start' });
    // Who may start at once looks forward to nothing.
    expect(next(one(0), filedOn)).toBeUndefined();
    const held = new SmallCase([
      part('a', { clock: lasting(days(0)) }),
      part('p', { clock: waiting(days(14)), after: [waitsFor('a', 'start')] }),
    ]);
    expect(next(held, '2027-01-20')).toBeUndefined();
  });
});

describe('what is late', () => {
  test('is told of each body that has not decided by its day, by what the day rests on', () => {
    const one = () =>
      new SmallCase([
        part('p'),
        part('w', { clock: waiting(days(3)) }),
        part('x', { after: [waitsFor('p', 'filing')] }),
      ]);
    expect(nowOf(one(), '2027-01-25').late).toEqual([]);
    expect(nowOf(one(), '2027-01-26').late).toEqual([
      { permit: 'p', department: 'office', kind: 'review', due: '2027-01-25', basis: 'law' },
    ]);
    expect(nowOf(one().decide('p', '2027-01-26'), '2027-01-27').late).toEqual([]);
  });
  test('is told of a body that was asked, from the day after its day (förvaltningslagen 26 §)', () => {
    const one = () => new SmallCase([part('p', { clock: lasting(days(90)), referrals: [asks('police')] })]);
    expect(nowOf(one(), '2027-01-25').late).toEqual([]);
    expect(nowOf(one(), '2027-01-26').late).toEqual([
      { permit: 'p', department: 'police', kind: 'opinion', due: '2027-01-25', basis: 'goal' },
    ]);
    expect(nowOf(one().opine('p', 'police', '2027-01-26'), '2027-01-27').late).toEqual([]);
    const withDays = one()
      .open('q', filedOn, 'office', { due: '2027-01-12' })
      .followUp('x', filedOn, { due: '2027-01-12', permit: 'p' });
    expect(nowOf(withDays, '2027-01-20').late).toEqual([]);
    const without = new SmallCase([part('p', { clock: lasting(days(90)) })]).add('task-opened', filedOn, {
      task: 't',
      kind: 'opinion',
      permit: 'p',
      department: 'd',
    });
    expect(
      nowOf(
        without.add('task-opened', filedOn, { task: 'u', kind: 'opinion', department: 'd', due: filedOn }),
        '2027-01-20',
      ).late,
    ).toEqual([]);
  });
});
