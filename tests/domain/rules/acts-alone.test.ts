import { describe, expect, test } from 'vitest';
import { answerHearing } from '#domain/acts/answer-hearing/act.ts';
import { answerSupplement } from '#domain/acts/answer-supplement/act.ts';
import { askForSupplement } from '#domain/acts/ask-for-supplement/act.ts';
import { caseView } from '#domain/acts/case-view.ts';
import { claim } from '#domain/acts/claim/act.ts';
import { correctContact } from '#domain/acts/correct-contact/act.ts';
import { decide } from '#domain/acts/decide/act.ts';
import { type DecisionInput, decisionFaults, decisionRefusals } from '#domain/acts/decide/refusals.ts';
import { defineAct, type TaskSituation } from '#domain/acts/define.ts';
import { extendClock } from '#domain/acts/extend-clock/act.ts';
import { giveMoreTime } from '#domain/acts/give-more-time/act.ts';
import { giveOpinion } from '#domain/acts/give-opinion/act.ts';
import { goOn } from '#domain/acts/go-on/act.ts';
import { actMailSent } from '#domain/acts/history-lines.ts';
import { actMails } from '#domain/acts/mails.ts';
import { offeredOn } from '#domain/acts/offered.ts';
import { resolve } from '#domain/acts/resolve/act.ts';
import { startHearing } from '#domain/acts/start-hearing/act.ts';
import { takeBackQuestion } from '#domain/acts/take-back-question/act.ts';
import { unclaim } from '#domain/acts/unclaim/act.ts';
import { withdraw } from '#domain/acts/withdraw/act.ts';
import { days } from '#domain/calendar/day.ts';
import { factKey, taskName } from '#domain/case/facts.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import type { PermitKind } from '#domain/definitions/permit.ts';
import { asks, lasting, noon, officer, part, SmallCase, waitsFor } from '../../support/small-case.ts';

/** A task at noon, as an officer sees it. */
function situation(
  one: SmallCase,
  more: { day?: string; name?: string; ref?: string; by?: string } = {},
): TaskSituation {
  const { day = '2027-01-20', name = 'p.review', ref, by = 'o1' } = more;
  const view = one.view(day);
  const task = taskOf(view, name);
  if (!task) throw new Error(`no ${name}`);
  const after: TaskSituation['after'] = (recorded) =>
    caseView(
      [...one.facts, ...recorded.map((f, i) => ({ key: `more/${i}`, at: noon(day), by: officer(by), ...f }) as never)],
      noon(day),
    );
  return {
    caseId: 'c',
    view,
    task,
    by: officer(by),
    now: noon(day),
    ownFilings: () => [],
    colleagues: [],
    bodies: () => [],
    joins: () => ({ code: 'unknown' }),
    after,
    ...(ref !== undefined && { ref }),
  };
}
const plain = () => new SmallCase([part('p')]);

describe('a decision in itself', () => {
  const faults = (kind: PermitKind, said: Partial<DecisionInput>) => {
    const permit = permitOf(new SmallCase([part('p', { kind })]).view('2027-01-20'), 'p');
    return decisionFaults(
      permit as never,
      { outcome: 'granted', motivation: 'm', legalBasis: 'l', ...said },
      noon('2027-01-20'),
    ).map((f) => `${f.code} ${f.pointer}`);
  };
  test('has an outcome of its kind', () => {
    expect(faults('registration', { outcome: 'granted-with-conditions' })).toEqual(['outcome-of-other-kind /outcome']);
    expect(faults('permit', { outcome: 'granted-with-conditions' })).toEqual([]);
  });
  test('has a ground where one is needed, of those that belong to it, and nowhere else', () => {
    expect(faults('permit', { outcome: 'dismissed' })).toEqual(['ground-missing /ground']);
    expect(faults('permit', { outcome: 'dismissed', ground: 'without-object' })).toEqual(['ground-missing /ground']);
    expect(faults('permit', { outcome: 'dismissed', ground: 'too-late' })).toEqual([]);
    expect(faults('permit', { ground: 'too-late' })).toEqual(['ground-unexpected /ground']);
  });
  test('holds until a day ahead, when it can end at all', () => {
    expect(faults('permit', { validUntil: '2027-01-20' })).toEqual(['valid-until /validUntil']);
    expect(faults('permit', { validUntil: '2027-01-21' })).toEqual([]);
    expect(faults('notification', { validUntil: '2027-01-21' })).toEqual(['valid-until-unexpected /validUntil']);
  });
});

describe('what stands in the way of a decision', () => {
  const refusals = (one: SmallCase, said: Partial<DecisionInput> = {}, name = 'p.review') => {
    const { view, task, now } = situation(one, { name });
    return decisionRefusals(view, task, { outcome: 'granted', motivation: 'm', legalBasis: 'l', ...said }, now);
  };
  const codes = (...of: Parameters<typeof refusals>) => refusals(...of).map((r) => r.code);
  const refused = { outcome: 'refused', hearingException: 'Uppenbart obehövligt' } as const;

  test('is nothing when nothing is', () => {
    expect(refusals(plain())).toEqual([]);
    expect(
      refusals(plain().add('task-opened', '2027-01-12', { task: 't', kind: 'review', department: 'd' }), {}, 't'),
    ).toEqual([]);
  });
  test('is a question whose time has not passed, of its own task (förvaltningslagen 20 and 25 §§)', () => {
    const asked = (lastDay: string, kind?: 'hearing') => plain().ask('p', 'r', '2027-01-12', lastDay, kind);
    expect(refusals(asked('2027-01-20'))).toEqual([{ code: 'supplement-open', pointer: '', about: [] }]);
    expect(refusals(asked('2027-01-20', 'hearing'))).toEqual([{ code: 'hearing-open', pointer: '', about: [] }]);
    expect(codes(asked('2027-01-19'))).toEqual([]);
    expect(codes(asked('2027-01-29').answer('p', 'r', '2027-01-14'))).toEqual([]);
    expect(codes(asked('2027-01-29'), { outcome: 'closed', ground: 'without-object' })).toEqual([]);
    const other = new SmallCase([part('p'), part('q')]).ask('q', 'r', '2027-01-12', '2027-01-29', 'hearing');
    expect(codes(other, { outcome: 'refused' })).toEqual(['hearing-needed']);
  });
  test('is a hearing that was not held, for what goes against the applicant (25 §)', () => {
    expect(refusals(plain(), { outcome: 'refused' })).toEqual([
      { code: 'hearing-needed', pointer: '/outcome', about: [] },
    ]);
    expect(codes(plain(), { outcome: 'refused', hearingException: '-' })).toEqual(['hearing-needed']);
    expect(codes(plain(), refused)).toEqual([]);
    expect(codes(plain().ask('p', 'r', '2027-01-12', '2027-01-19', 'hearing'), { outcome: 'refused' })).toEqual([]);
    expect(codes(plain().ask('p', 'r', '2027-01-12', '2027-01-19'), { outcome: 'refused' })).toEqual([
      'hearing-needed',
    ]);
  });
  test('is to dismiss as incomplete what nobody has asked for (20 §)', () => {
    const dismissed = { outcome: 'dismissed', ground: 'incomplete' } as const;
    expect(refusals(plain(), dismissed)).toEqual([{ code: 'ground-unfounded', pointer: '/ground', about: [] }]);
    expect(codes(plain().ask('p', 'r', '2027-01-12', '2027-01-19'), dismissed)).toEqual([]);
    expect(codes(plain().ask('p', 'r', '2027-01-12', '2027-01-19', 'hearing'), dismissed)).toEqual([
      'ground-unfounded',
    ]);
    expect(codes(plain(), { outcome: 'dismissed', ground: 'too-late' })).toEqual([]);
  });
  test('is conditions that say nothing, or belong to another outcome', () => {
    const granted = { outcome: 'granted-with-conditions', hearingException: 'Uppenbart obehövligt' } as const;
    expect(refusals(plain(), granted)).toEqual([{ code: 'conditions-needed', pointer: '/conditions', about: [] }]);
    expect(codes(plain(), { ...granted, conditions: ['-', '…'] })).toEqual(['conditions-needed']);
    expect(codes(plain(), { ...granted, conditions: ['-', 'Stäng kl. 22'] })).toEqual([]);
    expect(refusals(plain(), { conditions: ['Stäng kl. 22'] })).toEqual([
      { code: 'conditions-unexpected', pointer: '/conditions', about: [] },
    ]);
    expect(codes(plain(), { conditions: [] })).toEqual([]);
  });

  const chain = (more: Parameters<typeof waitsFor>[2] = {}) =>
    new SmallCase([
      part('a'),
      part('b'),
      part('p', { after: [waitsFor('a', 'decision', more), waitsFor('a', 'decision', more), waitsFor('b', 'start')] }),
    ]);
  test('is a gate that is shut, for a grant alone; what must be there for the start is not', () => {
    expect(refusals(chain())).toEqual([{ code: 'gate-shut', pointer: '', about: ['a'] }]);
    expect(codes(chain(), refused)).toEqual([]);
    expect(codes(chain().decide('a', '2027-01-12'))).toEqual([]);
    expect(codes(chain().decide('a', '2027-01-12').decide('b', '2027-01-12', 'refused'))).toEqual([]);
  });
  test('is an opinion that is required and has not come', () => {
    const asked = () => new SmallCase([part('p', { referrals: [asks('police'), asks('fire', 'customary')] })]);
    expect(refusals(asked())).toEqual([{ code: 'opinion-missing', pointer: '', about: ['police'] }]);
    expect(codes(asked().opine('p', 'police', '2027-01-12'))).toEqual([]);
    expect(codes(asked(), refused)).toEqual([]);
  });
  test('is a choice that the owner has not made, and then that only conditions are lawful', () => {
    const none = () => chain().decide('a', '2027-01-12', 'refused');
    expect(refusals(none())).toEqual([{ code: 'choice-waiting', pointer: '', about: ['a'] }]);
    const gone = none().goOn('p', 'a', '2027-01-13');
    expect(refusals(gone)).toEqual([{ code: 'prerequisite-refused', pointer: '/outcome', about: ['a'] }]);
    expect(
      codes(gone, {
        outcome: 'granted-with-conditions',
        hearingException: 'Uppenbart obehövligt',
        conditions: ['Bara inomhus'],
      }),
    ).toEqual([]);
  });
  test('is a veto, and beside it nothing is advised (ordningslagen 3 kap. 2 §)', () => {
    expect(refusals(chain({ veto: true }).decide('a', '2027-01-12', 'refused'))).toEqual([
      { code: 'vetoed', pointer: '/outcome', about: ['a'] },
    ]);
    const both = new SmallCase([
      part('a'),
      part('b'),
      part('p', { after: [waitsFor('a', 'decision', { veto: true }), waitsFor('b')] }),
    ]);
    expect(codes(both.decide('a', '2027-01-12', 'refused').decide('b', '2027-01-12', 'refused'))).toEqual(['vetoed']);
  });
  test('is a condition that binds (ordningslagen 3 kap. 2 §)', () => {
    const bound = chain({ veto: true, conditionsBind: true }).decide('a', '2027-01-12', 'granted-with-conditions');
    expect(refusals(bound)).toEqual([
      { code: 'conditions-bind', pointer: '/outcome', about: ['a'], follows: { permit: 'p', from: ['a'] } },
    ]);
  });

  test('is that the task has no matter', () => {
    const nowhere = plain().add('task-opened', '2027-01-12', { task: 't', kind: 'review', department: 'd' });
    const said = { outcome: 'granted', motivation: 'm', legalBasis: 'l' } as never;
    expect(decide.refuse(situation(nowhere, { name: 't' }), said)).toEqual([{ code: 'no-matter' }]);
    expect(decide.refuse(situation(plain()), said)).toEqual([]);
    // What is wrong in itself is said alone.
    const wrong = { outcome: 'dismissed', motivation: 'm', legalBasis: 'l' } as never;
    expect(decide.refuse(situation(plain().ask('p', 'r', '2027-01-12', '2027-01-29')), wrong)).toEqual([
      { code: 'ground-missing', pointer: '/ground' },
    ]);
  });
  test('once it is out of the way the decision is stored as it was made, and with nothing that was not said', () => {
    const least = { outcome: 'granted', motivation: 'm', legalBasis: 'l' } as const;
    const stored = { type: 'decided', task: 'p.review', permit: 'p', mails: ['decision/p'], ...least };
    expect(decide.record(situation(plain()), least as never)).toStrictEqual([stored]);
    const more = { ground: 'too-late', conditions: ['c'], validUntil: '2027-06-01', hearingException: 'h' };
    expect(decide.record(situation(plain()), { ...least, ...more } as never)).toStrictEqual([{ ...stored, ...more }]);
  });
});

describe('what an officer is offered', () => {
  const length = { early: days(14), statutory: days(14), late: days(28) };
  const one = (more: object = {}) =>
    new SmallCase([part('p', { referrals: [asks('police')], ...more })]).followUp('x', '2027-01-12');
  const offered = (of: SmallCase, name: string) => {
    const { view, task } = situation(of, { name });
    return offeredOn(view, task);
  };
  test('is what is done to a task of its kind, while it is open', () => {
    expect(offered(one(), 'p.review')).toEqual(
      expect.arrayContaining(['claim', 'unclaim', 'ask-for-supplement', 'start-hearing', 'decide']),
    );
    expect(offered(one(), 'p.review')).not.toContain('give-opinion');
    expect(offered(one(), taskName.opinion('p', 'police'))).toEqual([
      ...['claim', 'unclaim', 'assign', 'give-opinion', 'write-to-bodies', 'write-note', 'report-disqualification'],
    ]);
    expect(offered(one(), taskName.followUp('x'))).toEqual(['claim', 'unclaim', 'assign', 'resolve']);
    // What may still be said when it is decided.
    expect(offered(one().decide('p', '2027-01-13'), 'p.review')).toEqual(['write-to-owner', 'report-disqualification']);
  });
  test('is nothing that the owner does, nor what is done to the whole case', () => {
    for (const name of ['p.review', taskName.opinion('p', 'police'), taskName.followUp('x')])
      for (const act of ['withdraw', 'go-on', 'answer-supplement', 'answer-hearing', 'correct-contact'])
        expect(offered(one(), name)).not.toContain(act);
  });
  test('is to extend the clock where the law lets it, and has not yet', () => {
    expect(offered(one(), 'p.review')).not.toContain('extend-clock');
    const longer = () => one({ clock: lasting(days(14), { length }) });
    expect(offered(longer(), 'p.review')).toContain('extend-clock');
    const refuse = (of: SmallCase, day?: string) =>
      extendClock.refuse(situation(of, { ...(day !== undefined && { day }) }), { reasons: 'r' }).map((r) => r.code);
    expect(refuse(longer())).toEqual([]);
    expect(refuse(one())).toEqual(['no-extension']);
    expect(refuse(longer(), '2027-01-25')).toEqual([]);
    expect(refuse(longer(), '2027-01-26')).toEqual(['time-is-over']);
    expect(refuse(longer().ask('p', 'r', '2027-01-12', '2027-01-29'))).toEqual(['clock-stands']);
    expect(
      refuse(
        longer().add('clock-extended', '2027-01-12', { task: 'p.review', permit: 'p', reasons: 'r', by: officer() }),
      ),
    ).toEqual(['extended-already']);
    const nowhere = plain().add('task-opened', '2027-01-12', { task: 't', kind: 'review', department: 'd' });
    expect(extendClock.refuse(situation(nowhere, { name: 't' }), { reasons: 'r' }).map((r) => r.code)).toEqual([
      'no-extension',
    ]);
  });
  test('has its call by its name, and by what it is done to', () => {
    const path = (on: 'task' | 'case' | 'permit') => defineAct({ name: 'note', on } as never).path;
    expect([path('task'), path('case'), path('permit')]).toEqual([
      '/api/tasks/{taskId}/note',
      '/api/cases/{caseId}/note',
      '/api/cases/{caseId}/permits/{id}/note',
    ]);
  });
});

describe('a claim', () => {
  const claimed = (by: string, one = plain(), more: object = {}) =>
    one.add('task-claimed', '2027-01-13', { task: 'p.review', by: officer(by), ...more });
  test('is done when it is one’s own, and the task is open', () => {
    expect(claim.isDone(situation(plain()), undefined)).toBe(false);
    expect(claim.isDone(situation(claimed('o1')), undefined)).toBe(true);
    expect(claim.isDone(situation(claimed('o2')), undefined)).toBe(false);
    expect(claim.isDone(situation(claimed('o1').withdraw('p', '2027-01-14')), undefined)).toBe(false);
    expect(claim.isDone({ ...situation(plain()), by: { kind: 'applicant' } }, undefined)).toBe(false);
    const released = (by: string) =>
      claimed('o2').add('task-released', '2027-01-14', { task: 'p.review', by: officer(by) });
    expect(unclaim.isDone(situation(plain()), undefined)).toBe(false);
    expect(unclaim.isDone(situation(claimed('o1')), undefined)).toBe(false);
    expect(unclaim.isDone(situation(released('o1')), undefined)).toBe(true);
    expect(unclaim.isDone(situation(released('o2')), undefined)).toBe(false);
    expect(unclaim.isDone(situation(released('o1').withdraw('p', '2027-01-15')), undefined)).toBe(false);
  });
  test('that is one’s own already, or nobody’s to release, is stored no second time', () => {
    expect(claim.record(situation(claimed('o1')), undefined)).toEqual([]);
    expect(claim.record(situation(claimed('o2')), undefined)).toHaveLength(1);
    expect(unclaim.record(situation(plain()), undefined)).toEqual([]);
  });
  test('says from whom it was taken over, the second time too', () => {
    const answer = (one: SmallCase) => claim.answer.of(situation(one), undefined);
    expect(answer(plain())).toStrictEqual({ claimedBy: 'o1' });
    expect(answer(claimed('o2'))).toStrictEqual({ claimedBy: 'o1', tookOverFrom: 'o2' });
    expect(answer(claimed('o1'))).toStrictEqual({ claimedBy: 'o1' });
    const took = claimed('o1', claimed('o2'), { tookOver: { id: 'o2', name: 'o2' } });
    expect(answer(took)).toStrictEqual({ claimedBy: 'o1', tookOverFrom: 'o2' });
    expect(answer(took.ask('p', 'r', '2027-01-14', '2027-01-29'))).toStrictEqual({ claimedBy: 'o1' });
    expect(claim.answer.of({ ...situation(claimed('o2')), by: { kind: 'applicant' } }, undefined)).toMatchObject({
      claimedBy: '',
      tookOverFrom: 'o2',
    });
  });
});

describe('a question', () => {
  const said = { text: 't', items: ['i', 'j'], lastDay: '2027-01-30' };
  const asked = (more: object = {}) =>
    plain().add('supplement-requested', '2027-01-13', {
      task: 'p.review',
      request: 'p.review.1',
      text: 't',
      items: ['i', 'j'],
      lastDay: '2027-02-01',
      by: officer(),
      ...more,
    });
  test('is stored with a working day as its last, and known by its place in the task', () => {
    const stored = {
      type: 'supplement-requested',
      task: 'p.review',
      request: 'p.review.1',
      mails: ['request/p.review.1'],
      ...said,
      lastDay: '2027-02-01',
    };
    expect(askForSupplement.record(situation(plain()), said)).toStrictEqual([stored]);
    const short = { ...said, shortTimeReason: 'r' };
    expect(startHearing.record(situation(plain()), short as never)).toStrictEqual([
      { ...stored, type: 'hearing-started', items: [], shortTimeReason: 'r' },
    ]);
    expect(askForSupplement.answer.of(situation(plain()), said)).toEqual({ request: 'p.review.1' });
  });
  test('is the same when all of it is the same and it has no answer', () => {
    const done = (one: SmallCase, question = said) => askForSupplement.isDone(situation(one), question);
    expect(done(asked())).toBe(true);
    expect(done(plain())).toBe(false);
    for (const other of [
      { ...said, text: 'other' },
      { ...said, items: ['i'] },
      { ...said, items: ['ij'] },
      { ...said, lastDay: '2027-02-02' },
    ])
      expect(done(asked(), other)).toBe(false);
    expect(done(asked().answer('p', 'p.review.1', '2027-01-14'))).toBe(false);
    expect(done(asked().decide('p', '2027-01-14'))).toBe(false);
    expect(startHearing.isDone(situation(asked()), said as never)).toBe(false);
    const elsewhere = new SmallCase([part('p'), part('q')]).add('supplement-requested', '2027-01-13', {
      ...said,
      task: 'q.review',
      request: 'x',
      lastDay: '2027-02-01',
    });
    expect(done(elsewhere)).toBe(false);
    expect(askForSupplement.answer.of(situation(asked({ request: 'first' })), said)).toEqual({ request: 'first' });
  });
  test('has a last day within bounds, which are told', () => {
    const refuse = (lastDay: string) => askForSupplement.refuse(situation(plain()), { ...said, lastDay });
    expect(refuse('2027-01-25')).toEqual([]);
    const days2 = { first: '2027-01-25', last: '2027-07-20', reasonable: '2027-01-20' };
    expect(refuse('2027-01-22')).toEqual([{ code: 'last-day-too-early', pointer: '/lastDay', days: days2 }]);
    expect(refuse('2027-07-21')).toEqual([{ code: 'last-day-too-late', pointer: '/lastDay', days: days2 }]);
  });

  test('can be given more time while it is open', () => {
    const ref = 'p.review.1';
    const refuse = (one: SmallCase, lastDay: string, more: object = { ref }) =>
      giveMoreTime.refuse(situation(one, more), { lastDay });
    expect(refuse(asked(), '2027-02-02')).toEqual([]);
    expect(refuse(asked(), '2027-02-01')).toEqual([
      {
        code: 'last-day-too-early',
        pointer: '/lastDay',
        days: { first: '2027-02-02', last: '2027-07-20', reasonable: '2027-02-02' },
      },
    ]);
    expect(refuse(asked(), '2027-07-21')).toMatchObject([{ code: 'last-day-too-late' }]);
    expect(refuse(asked(), '2027-02-02', { ref: 'gone' })).toEqual([{ code: 'not-found' }]);
    expect(refuse(asked().answer('p', ref, '2027-01-14'), '2027-02-02')).toEqual([{ code: 'already-answered' }]);
    expect(
      refuse(
        asked().add('request-taken-back', '2027-01-14', { task: 'p.review', request: ref, by: officer() }),
        '2027-02-02',
      ),
    ).toEqual([{ code: 'taken-back' }]);
    const other = new SmallCase([part('p'), part('q')]).ask('q', 'r', '2027-01-13', '2027-02-01');
    expect(refuse(other, '2027-02-02', { ref: 'r' })).toEqual([{ code: 'not-found' }]);
    expect(giveMoreTime.record(situation(asked(), { ref }), { lastDay: '2027-02-06' })).toStrictEqual([
      {
        type: 'request-extended',
        task: 'p.review',
        request: ref,
        lastDay: '2027-02-08',
        mails: [`extended/${ref}/2027-02-08.2`],
      },
    ]);
    const given = asked().add('request-extended', '2027-01-14', {
      task: 'p.review',
      request: ref,
      lastDay: '2027-02-08',
      by: officer(),
    });
    expect(giveMoreTime.isDone(situation(given, { ref }), { lastDay: '2027-02-06' })).toBe(true);
    expect(giveMoreTime.isDone(situation(given, { ref }), { lastDay: '2027-02-09' })).toBe(false);
    expect(giveMoreTime.isDone(situation(given, { ref: 'gone' }), { lastDay: '2027-02-06' })).toBe(false);
    expect(giveMoreTime.isDone(situation(asked(), { ref }), { lastDay: '2027-02-06' })).toBe(false);
  });
  test('can be taken back, and is done when that was the last that one did', () => {
    const ref = 'p.review.1';
    expect(takeBackQuestion.record(situation(asked(), { ref }), undefined)).toEqual([
      { type: 'request-taken-back', task: 'p.review', request: ref, mails: [`taken-back/${ref}`] },
    ]);
    const back = () =>
      asked().add('request-taken-back', '2027-01-14', { task: 'p.review', request: ref, by: officer() });
    expect(takeBackQuestion.isDone(situation(back(), { ref }), undefined)).toBe(true);
    expect(takeBackQuestion.isDone(situation(back(), { ref: 'gone' }), undefined)).toBe(false);
    expect(takeBackQuestion.isDone(situation(asked(), { ref }), undefined)).toBe(false);
    expect(takeBackQuestion.isDone(situation(back(), { ref, by: 'o2' }), undefined)).toBe(false);
    const since = back().add('task-claimed', '2027-01-15', { task: 'p.review', by: officer('o2') });
    expect(takeBackQuestion.isDone(situation(since, { ref }), undefined)).toBe(false);
    // What the applicant does, and what happens in other tasks, is in between and changes nothing.
    const between = back()
      .answer('p', 'x', '2027-01-15')
      .followUp('x', '2027-01-15')
      .add('task-claimed', '2027-01-16', { task: taskName.followUp('x'), by: officer('o2') });
    expect(takeBackQuestion.isDone(situation(between, { ref }), undefined)).toBe(true);
    expect(takeBackQuestion.isDone({ ...situation(back(), { ref }), by: { kind: 'applicant' } }, undefined)).toBe(
      false,
    );
  });
});

describe('what was said is not said over', () => {
  const least = { outcome: 'granted', motivation: 'm', legalBasis: 'l' } as const;
  const done = (said: object, made = plain().decide('p', '2027-01-14')) =>
    decide.isDone(situation(made), said as never);
  test('it is the same when every field is', () => {
    expect(done(least)).toBe(true);
    expect(done({ ...least, motivation: 'other' })).toBe(false);
    expect(done({ ...least, conditions: ['c'] })).toBe(false);
    expect(
      done({ ...least, conditions: ['c'] }, plain().decide('p', '2027-01-14', 'granted', { conditions: ['c'] })),
    ).toBe(true);
    expect(done(least, plain())).toBe(false);
  });
});

describe('an answer', () => {
  const file = (id: string) => ({ id, name: id, size: 1 });
  const asked = (kind?: 'hearing') => plain().ask('p', 'r', '2027-01-13', '2027-02-01', kind);
  const at = (one: SmallCase, ref = 'r') => situation(one, { ref });
  const answer = (files?: readonly string[]) => ({ text: 'svar', ...(files && { files: files.map(file) }) });
  test('is stored with its files if there are any, and the department is told', () => {
    const stored = {
      type: 'supplement-answered',
      task: 'p.review',
      request: 'r',
      text: 'svar',
      mails: ['notice/answered/p.review/r'],
    };
    expect(answerSupplement.record(at(asked()), answer())).toStrictEqual([stored]);
    expect(answerSupplement.record(at(asked()), answer([]))).toStrictEqual([stored]);
    expect(answerSupplement.record(at(asked()), answer(['f']))).toStrictEqual([{ ...stored, files: [file('f')] }]);
  });
  test('is of a question of its kind that waits for one', () => {
    const refuse = (one: SmallCase, ref?: string) => answerSupplement.refuse(at(one, ref), answer()).map((r) => r.code);
    expect(refuse(asked())).toEqual([]);
    expect(refuse(asked('hearing'))).toEqual(['not-found']);
    expect(refuse(asked(), 'gone')).toEqual(['not-found']);
    expect(refuse(asked().answer('p', 'r', '2027-01-14'))).toEqual(['already-answered']);
    expect(refuse(asked().decide('p', '2027-01-14'))).toEqual(['already-done']);
    const back = (one: SmallCase) =>
      one.add('request-taken-back', '2027-01-14', { task: 'p.review', request: 'r', by: officer() });
    expect(refuse(back(asked()))).toEqual(['taken-back']);
    expect(refuse(back(asked()), 'gone')).toEqual(['not-found']);
    expect(refuse(back(asked('hearing')))).toEqual(['not-found']);
  });
  test('is one answer: the same text and the same files', () => {
    const done = (stored: Record<string, unknown>, files?: readonly string[], kind?: 'hearing') =>
      answerSupplement.isDone(at(asked(kind).answer('p', 'r', '2027-01-14', stored)), answer(files));
    expect(done({})).toBe(true);
    expect(done({ text: 'annat' })).toBe(false);
    expect(done({ files: [file('f')] })).toBe(false);
    expect(done({ files: [file('f')] }, ['f'])).toBe(true);
    expect(done({ files: [file('f')] }, ['g'])).toBe(false);
    expect(done({ files: [file('f'), file('g')] }, ['f', 'g'])).toBe(true);
    expect(done({}, ['f'])).toBe(false);
    expect(done({}, undefined, 'hearing')).toBe(false);
    expect(answerSupplement.isDone(at(asked()), answer())).toBe(false);
  });
});

describe('a withdrawal', () => {
  const one = () =>
    new SmallCase([
      part('land', { kind: 'opinion' }),
      part('p', { referrals: [asks('police')], after: [waitsFor('land')] }),
      part('q'),
    ]).followUp('x', '2027-01-12', { permit: 'p' });
  const record = (of: SmallCase, permit?: string) =>
    withdraw.record(situation(of), { permit }).map((f) => [f.permit, f.key, f.mails]);
  test('tells whoever has a task that ends by it, and the applicant once', () => {
    expect(record(one(), 'p')).toEqual([
      [
        'p',
        'permit/p/withdrawn',
        [
          'notice/withdrawn/land.review/0',
          'notice/withdrawn/p.opinion.police/0',
          'notice/withdrawn/p.review/0',
          'withdrawn/p',
        ],
      ],
    ]);
    expect(record(one())).toEqual([
      ['p', 'permit/p/withdrawn', ['notice/withdrawn/p.opinion.police/0', 'notice/withdrawn/p.review/0']],
      ['q', 'permit/q/withdrawn', ['notice/withdrawn/land.review/0', 'notice/withdrawn/q.review/0', 'withdrawn/q']],
    ]);
    // Whose task is done already hears nothing.
    expect(record(one().opine('p', 'police', '2027-01-13'), 'p')[0]?.[2]).not.toContain(
      'notice/withdrawn/p.opinion.police/0',
    );
  });
  test('is refused for what cannot be withdrawn, and answers with what is', () => {
    const refuse = (permit?: string) => withdraw.refuse(situation(one()), { permit });
    expect(refuse()).toEqual([]);
    expect(refuse('land')).toEqual([{ code: 'not-yours' }]);
    expect(refuse('gone')).toEqual([{ code: 'not-found' }]);
    expect(withdraw.answer.of(situation(one()), { permit: undefined })).toEqual({ withdrawn: ['p', 'q'] });
    expect(withdraw.answer.of(situation(one()), { permit: 'gone' })).toEqual({ withdrawn: [] });
  });
});

describe('a corrected address', () => {
  const said = { email: 'b@exempel.example', reason: 'r' };
  test('settles what the coordinator was told of mails that came back, and nothing else', () => {
    const one = plain()
      .followUp('back', '2027-01-12', { problem: 'mail-bounced' })
      .followUp('settled', '2027-01-12', { problem: 'mail-bounced' })
      .followUp('other', '2027-01-12', { problem: 'route-failed' })
      .add('follow-up-resolved', '2027-01-13', { task: taskName.followUp('settled'), note: 'n' });
    expect(correctContact.record(situation(one), said)).toStrictEqual([
      { type: 'contact-corrected', key: 'case/contact/001', ...said, mails: ['receipt-again/1'] },
      { type: 'follow-up-resolved', task: taskName.followUp('back'), note: 'r' },
    ]);
  });
  test('is done when it was the last, with the same words by the same, and mails arrive', () => {
    const done = (one: SmallCase, more: Partial<typeof said> = {}) =>
      correctContact.isDone(situation(one), { ...said, ...more });
    const { by } = situation(plain());
    const corrected = () => plain().add('contact-corrected', '2027-01-13', { key: factKey.contact(1), ...said, by });
    expect(done(plain(), { email: 'a@exempel.example' })).toBe(false);
    expect(done(corrected())).toBe(true);
    expect(done(corrected(), { email: 'c@exempel.example' })).toBe(false);
    expect(done(corrected(), { reason: 'another' })).toBe(false);
    const failing = corrected().add('mail-bounced', '2027-01-14', { cause: 'receipt-again/1', messageId: 'm' });
    expect(done(failing)).toBe(false);
  });
});

describe('what is stored of an act, and answered', () => {
  const reviewed = { type: 'task-claimed', task: 'p.review' };
  test('is what was done to the task, and nothing stands in its way', () => {
    const at = situation(plain());
    expect(claim.record(at, undefined)).toStrictEqual([reviewed]);
    const taken = situation(plain().add('task-claimed', '2027-01-13', { task: 'p.review', by: officer('o2') }));
    expect(unclaim.record(taken, undefined)).toStrictEqual([{ ...reviewed, type: 'task-released' }]);
    expect(unclaim.answer.of(at, undefined)).toEqual({ released: true });
    const opinion = { stance: 'objection', text: 't' } as const;
    expect(giveOpinion.record(at, opinion)).toStrictEqual([{ ...reviewed, type: 'opinion-given', ...opinion }]);
    expect(giveOpinion.answer.of(at, opinion)).toEqual({ taskId: 'c.p.review', stance: 'objection' });
    expect(resolve.record(at, { note: 'n' })).toStrictEqual([{ ...reviewed, type: 'follow-up-resolved', note: 'n' }]);
    const may = [
      claim.refuse(at, undefined),
      unclaim.refuse(at, undefined),
      giveOpinion.refuse(at, opinion),
      resolve.refuse(at, { note: 'n' }),
      correctContact.refuse(at, { email: 'b@exempel.example', reason: 'r' }),
    ];
    expect(may).toEqual([[], [], [], [], []]);
    expect(correctContact.answer.of(at, { email: 'b@exempel.example', reason: 'r' })).toEqual({
      email: 'b@exempel.example',
    });
  });
  test('of a clock is whose, why, and that the owner is told', () => {
    const longer = { ...reviewed, type: 'clock-extended', permit: 'p', reasons: 'r', mails: ['extend-clock/p.review'] };
    expect(extendClock.record(situation(plain()), { reasons: 'r' })).toStrictEqual([longer]);
  });
  test('of a question is which', () => {
    const asked = () => plain().ask('p', 'r', '2027-01-13', '2027-02-01');
    const at = situation(asked(), { ref: 'r' });
    expect(takeBackQuestion.refuse(at, undefined)).toEqual([]);
    expect(takeBackQuestion.refuse(situation(asked(), { ref: 'gone' }), undefined)).toEqual([{ code: 'not-found' }]);
    expect(takeBackQuestion.answer.of(at, undefined)).toEqual({ takenBack: 'r' });
    expect(giveMoreTime.answer.of(at, { lastDay: '2027-02-06' })).toEqual({ request: 'r', lastDay: '2027-02-08' });
    expect(answerHearing.record(at, { text: 'svar' })).toMatchObject([{ type: 'hearing-answered', request: 'r' }]);
    expect(answerHearing.answer.of(at, { text: 'svar' })).toEqual({ answered: 'r' });
  });
  test('of a decision is its outcome', () => {
    const said = { outcome: 'refused', motivation: 'm', legalBasis: 'l' } as const;
    expect(decide.answer.of(situation(plain()), said)).toEqual({ taskId: 'c.p.review', outcome: 'refused' });
  });
  test('of the owner’s choice is what is gone on without (förvaltningslagen 19 §)', () => {
    const one = new SmallCase([part('a'), part('p', { after: [waitsFor('a')] })]);
    const chosen = { permit: 'p', prerequisite: 'a', choice: 'go-on' } as const;
    expect(goOn.refuse(situation(one), chosen)).toEqual([{ code: 'already-answered' }]);
    expect(goOn.refuse(situation(one.decide('a', '2027-01-13', 'refused')), chosen)).toEqual([]);
    expect(goOn.record(situation(one), chosen)).toStrictEqual([
      { type: 'went-on', key: 'permit/p/went-on/a', permit: 'p', prerequisite: 'a' },
    ]);
  });
  test('is mailed by causes that each have their line in the history', () => {
    const kinds = actMails.flatMap((mails) => Object.keys(mails));
    expect(kinds).toEqual(expect.arrayContaining(['decision', 'request', 'withdrawn', 'extend-clock']));
    expect(Object.keys(actMailSent).sort()).toEqual([...new Set(kinds)].sort());
    for (const sent of Object.values(actMailSent)) expect(sent.staff.sv.length).toBeGreaterThan(0);
  });
});
