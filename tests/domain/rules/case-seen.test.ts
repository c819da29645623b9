import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { days } from '#domain/calendar/day.ts';
import { changesTimes, isSystemFact } from '#domain/case/effects.ts';
import { factKey, parseTaskId, taskId, taskName } from '#domain/case/facts.ts';
import { factAsToday } from '#domain/case/stored-facts.ts';
import { gateOf, isWithdrawn, openRequests, permitOf, taskOf } from '#domain/case/view.ts';
import { asks, filedOn, lasting, noon, officer, part, SmallCase, waiting, waitsFor } from '../../support/small-case.ts';

const seen = (one: SmallCase, id: string, day = '2027-01-20') => {
  const permit = permitOf(one.view(day), id);
  if (!permit) throw new Error(`no ${id}`);
  return permit;
};
const review = taskName.review;

describe('a case', () => {
  test('is none without an application', () => {
    expect(() => caseView([], noon(filedOn))).toThrow(expect.objectContaining({ name: 'NoSuchCase' }));
  });
  test('is open until it is closed', () => {
    const one = new SmallCase([part('p')]);
    expect(one.view('2027-01-12')).toMatchObject({
      status: 'open',
      today: '2027-01-12',
      lostFiles: [],
      linkGeneration: 0,
    });
    expect(one.view('2027-01-12')).not.toHaveProperty('closedAt');
    expect(one.add('case-closed', '2027-01-13').view('2027-01-14')).toMatchObject({
      status: 'closed',
      closedAt: noon('2027-01-13'),
    });
  });
  test('knows its lost files, and how often its links were made anew', () => {
    const one = new SmallCase([part('p')])
      .add('file-lost', '2027-01-12', { file: 'f1', name: 'n' })
      .add('access-renewed', '2027-01-12')
      .add('access-renewed', '2027-01-13')
      .add('contact-corrected', '2027-01-13', { email: 'b@exempel.example', reason: 'r' });
    expect(one.view('2027-01-14')).toMatchObject({ lostFiles: ['f1'], linkGeneration: 3, address: { steps: 1 } });
  });
  test('tells its history oldest first, whatever order facts are stored in', () => {
    const one = new SmallCase([part('p')])
      .add('file-lost', '2027-01-14', { key: 'a', file: 'late', name: 'n' })
      .add('file-lost', '2027-01-13', { key: 'z', file: 'b', name: 'n' })
      .add('file-lost', '2027-01-13', { key: 'b', file: 'a', name: 'n' });
    const keys = one.view('2027-01-15').history.map((f) => f.key);
    expect(keys.slice(-3)).toEqual(['b', 'z', 'a']);
    expect(caseView(one.facts.toReversed(), noon('2027-01-15'))).toEqual(one.view('2027-01-15'));
  });
  test('tells the applicant what concerns them, and no mail that went to an inbox', () => {
    const mail = (cause: string) => ({ cause, messageId: 'm' });
    const one = new SmallCase([part('p')])
      .add('task-claimed', '2027-01-12', { task: review('p'), by: officer() })
      .add('mail-sent', '2027-01-12', mail('receipt'))
      .add('mail-sent', '2027-01-12', mail('notice/opened/p.review/0'))
      .add('mail-sent', '2027-01-12', mail('task-reminder/p.review'))
      .add('mail-attempted', '2027-01-12', { cause: 'receipt' });
    const view = one.view('2027-01-13');
    expect(view.timeline.map((f) => ('cause' in f ? f.cause : f.type))).toEqual([
      'case-submitted',
      'task-opened',
      'receipt',
    ]);
    expect(view.followed.map((f) => f.type)).not.toContain('task-claimed');
    expect(view.followed.map((f) => f.type)).toContain('mail-attempted');
    expect(view.history).toHaveLength(one.facts.length);
  });
  test('is withdrawn when all of it is over and nothing was decided', () => {
    const one = new SmallCase([part('p'), part('q')]).withdraw('p', '2027-01-12');
    expect(isWithdrawn(one.view('2027-01-13'))).toBe(false);
    expect(isWithdrawn(new SmallCase([part('p')]).withdraw('p', '2027-01-12').view('2027-01-13'))).toBe(true);
    expect(isWithdrawn(one.decide('q', '2027-01-12').view('2027-01-13'))).toBe(false);
  });
  test('finds its parts by name, and nothing by another', () => {
    const view = new SmallCase([part('p')]).view('2027-01-12');
    expect(taskOf(view, review('p'))?.permit).toBe('p');
    expect([taskOf(view, 'x'), permitOf(view, 'x')]).toEqual([undefined, undefined]);
  });
});

describe('the applicant’s address', () => {
  const bounced = (cause: string, day: string, one = new SmallCase([part('p')])) =>
    one.add('mail-bounced', day, { cause, messageId: 'm' });
  test('is the corrected one, the last of several', () => {
    const one = new SmallCase([part('p')])
      .add('contact-corrected', '2027-01-12', { key: factKey.contact(0), email: 'b@exempel.example', reason: 'r' })
      .add('contact-corrected', '2027-01-13', { key: factKey.contact(1), email: 'c@exempel.example', reason: 'r' });
    expect(one.view('2027-01-14').submitted.applicant).toMatchObject({ name: 'A', email: 'c@exempel.example' });
    const plain = new SmallCase([part('p')]);
    expect(plain.view('2027-01-14').submitted).toBe(plain.facts[0]);
  });
  test('fails since the first mail that came back; an inbox that fails is another’s', () => {
    const one = bounced('receipt', '2027-01-14');
    expect(bounced('decision/p', '2027-01-13', one).view('2027-01-15').mailFailsSince).toBe(noon('2027-01-13'));
    expect(bounced('notice/opened/p.review/0', '2027-01-13').view('2027-01-15')).not.toHaveProperty('mailFailsSince');
  });
  test('that was corrected does not fail for a mail to the one before', () => {
    const corrected = (sent: string) =>
      bounced(
        'receipt',
        '2027-01-15',
        new SmallCase([part('p')])
          .add('contact-corrected', '2027-01-13', { email: 'b@exempel.example', reason: 'r' })
          .add('mail-sent', '2027-01-11', { cause: 'other', messageId: 'm' })
          .add('mail-sent', sent, { cause: 'receipt', messageId: 'm' }),
      ).view('2027-01-16').mailFailsSince;
    expect(corrected('2027-01-12')).toBeUndefined();
    expect(corrected('2027-01-13')).toBe(noon('2027-01-15'));
    const unknown = bounced(
      'receipt',
      '2027-01-14',
      new SmallCase([part('p')]).add('contact-corrected', '2027-01-13', { email: 'b@exempel.example', reason: 'r' }),
    );
    expect(unknown.view('2027-01-16').mailFailsSince).toBe(noon('2027-01-14'));
  });
});

describe('a permit', () => {
  test('is with its department from the start when nothing holds it back', () => {
    expect(seen(new SmallCase([part('p')]), 'p', '2027-01-12')).toStrictEqual({
      id: 'p',
      planned: part('p'),
      status: 'under-review',
      filedAt: `${filedOn}T09:00:00Z`,
      after: [],
      opinions: [],
      asked: [],
      clock: {
        started: filedOn,
        startedBy: 'received',
        state: 'running',
        basis: 'law',
        due: '2027-01-25',
        breaches: [],
        verified: true,
      },
      clockEvents: {
        filedAt: `${filedOn}T09:00:00Z`,
        supplements: [],
        complete: [],
        extendedAt: [],
        today: '2027-01-12',
      },
      delays: [],
      mayAskFrom: '2027-07-12',
    });
  });
  test('waits for the applicant until the last day to answer', () => {
    const one = () => new SmallCase([part('p'), part('q')]).ask('p', 'r', '2027-01-12', '2027-01-18');
    expect(seen(one(), 'p', '2027-01-18').status).toBe('waiting-for-applicant');
    expect(seen(one(), 'p', '2027-01-19').status).toBe('under-review');
    expect(seen(one(), 'q', '2027-01-18').status).toBe('under-review');
    expect(seen(one().answer('p', 'r', '2027-01-13'), 'p', '2027-01-14').status).toBe('under-review');
  });
  test('ends with its decision, or withdrawn', () => {
    const decided = seen(new SmallCase([part('p')]).decide('p', '2027-01-13', 'refused'), 'p');
    expect(decided).toMatchObject({
      status: 'decided',
      endedAt: noon('2027-01-13'),
      decision: { outcome: 'refused' },
      clock: { state: 'ended' },
    });
    const withdrawn = seen(new SmallCase([part('p'), part('q')]).withdraw('p', '2027-01-13'), 'p');
    expect(withdrawn).toMatchObject({ status: 'withdrawn', endedAt: noon('2027-01-13') });
    expect(withdrawn).not.toHaveProperty('decision');
    // In one moment, the decision stands.
    expect(seen(new SmallCase([part('p')]).decide('p', '2027-01-13').withdraw('p', '2027-01-13'), 'p').status).toBe(
      'decided',
    );
  });
  test('stops its clock for a supplement, and for no hearing', () => {
    const asked = (kind: 'supplement' | 'hearing') =>
      seen(new SmallCase([part('p')]).ask('p', 'r', '2027-01-12', '2027-01-29', kind), 'p').clock?.state;
    expect(asked('supplement')).toBe('stopped');
    expect(asked('hearing')).toBe('running');
    expect(
      seen(new SmallCase([part('p')]).ask('p', 'r', '2027-01-12', '2027-01-29').answer('p', 'r', '2027-01-14'), 'p')
        .clock,
    ).toMatchObject({ started: '2027-01-14' });
  });
  test('has its own clock extended, and no other’s', () => {
    const length = { early: days(14), statutory: days(14), late: days(28) };
    const both = ['p', 'q'].map((id) => part(id, { clock: lasting(days(14), { length }) }));
    const one = new SmallCase(both).add('clock-extended', '2027-01-12', {
      task: review('p'),
      permit: 'p',
      reasons: 'r',
      by: officer(),
    });
    expect(seen(one, 'p').clock).toMatchObject({ due: '2027-02-08', extended: true });
    expect(seen(one, 'q').clock?.due).toBe('2027-01-25');
  });
  test('shows each opinion: awaited, given, or needed no longer', () => {
    const one = () => new SmallCase([part('p', { referrals: [asks('police'), asks('fire', 'customary')] })]);
    expect(seen(one().opine('p', 'police', '2027-01-13'), 'p').opinions).toStrictEqual([
      {
        id: 'p.opinion.police',
        ...{ department: 'police', strength: 'required', state: 'given', stance: 'no-objection', text: 't' },
        givenAt: noon('2027-01-13'),
      },
      { id: 'p.opinion.fire', department: 'fire', strength: 'customary', state: 'waiting' },
    ]);
    expect(seen(one().decide('p', '2027-01-13'), 'p').opinions.map((o) => o.state)).toEqual([
      'not-needed',
      'not-needed',
    ]);
  });
});

describe('what waits for something to be handed in', () => {
  const chain = () => new SmallCase([part('a'), part('p', { after: [waitsFor('a', 'filing')] })]);
  test('is handed in when that is granted, and its clock runs from there', () => {
    const before = seen(chain(), 'p');
    expect(before).toMatchObject({ status: 'waiting-to-file', after: [{ end: 'pending', state: 'waiting' }] });
    for (const key of ['filedAt', 'clock', 'waitEnds']) expect(before).not.toHaveProperty(key);
    const after = seen(chain().decide('a', '2027-01-15').open('p', '2027-01-16'), 'p');
    expect(after).toMatchObject({
      status: 'under-review',
      filedAt: noon('2027-01-15'),
      clock: { started: '2027-01-15' },
    });
    expect(after.after).toMatchObject([{ end: 'granted', state: 'met', openedAt: noon('2027-01-15') }]);
  });
  test('of two, when the last of them is granted', () => {
    const two = new SmallCase([
      part('a'),
      part('b'),
      part('p', { after: [waitsFor('a', 'filing'), waitsFor('b', 'filing'), waitsFor('c', 'filing')] }),
    ]);
    expect(seen(two.decide('a', '2027-01-15'), 'p').filedAt).toBeUndefined();
    expect(seen(two.decide('b', '2027-01-13'), 'p').filedAt).toBe(noon('2027-01-15'));
  });
  test('was handed in when its task was opened all the same', () =>
    expect(seen(chain().open('p', '2027-01-14'), 'p')).toMatchObject({
      filedAt: noon('2027-01-14'),
      status: 'under-review',
    }));
  test('is not held back by advice, by another gate, or by what the case does not handle', () => {
    for (const after of [
      waitsFor('a', 'filing', { strength: 'advisable' }),
      waitsFor('a', 'decision'),
      waitsFor('gone', 'filing'),
    ])
      expect(seen(new SmallCase([part('a'), part('p', { after: [after] })]), 'p').filedAt, after.gate).toBe(
        `${filedOn}T09:00:00Z`,
      );
  });
});

describe('a gate', () => {
  const held = (...more: Parameters<typeof waitsFor> extends [string, ...infer R] ? R : never) =>
    new SmallCase([part('a'), part('p', { after: [waitsFor('a', ...more)] })]);
  const first = (one: SmallCase, day?: string) => seen(one, 'p', day).after[0];

  test('is shut while it waits, and its own alone', () => {
    const permit = seen(held('decision'), 'p');
    expect(gateOf(permit, 'decision')).toMatchObject({ open: false, waitingFor: [{ permit: 'a' }] });
    expect(gateOf(permit, 'decision')).not.toHaveProperty('recheckAt');
    expect(gateOf(permit, 'filing')).toEqual({ open: true, waitingFor: [] });
    expect(gateOf(seen(held('decision').decide('a', '2027-01-12'), 'p'), 'decision').open).toBe(true);
  });
  test('asks the owner to choose when what it waits for came to nothing, until they do', () => {
    expect(first(held('decision').decide('a', '2027-01-12', 'refused'))).toMatchObject({
      end: 'refused',
      state: 'refused',
    });
    expect(first(held('decision').decide('a', '2027-01-12', 'refused'))).not.toHaveProperty('openedAt');
    const gone = held('decision').decide('a', '2027-01-12', 'refused').goOn('p', 'a', '2027-01-14');
    expect(first(gone)).toMatchObject({ end: 'waived', state: 'waived', openedAt: noon('2027-01-14') });
    // To go on with another, or without another, is no answer to this.
    for (const [permit, without] of [
      ['q', 'a'],
      ['p', 'b'],
    ] as const)
      expect(
        first(held('decision').decide('a', '2027-01-12', 'refused').goOn(permit, without, '2027-01-14'))?.state,
      ).toBe('refused');
    expect(first(held('decision').withdraw('a', '2027-01-12'))).toMatchObject({
      end: 'withdrawn',
      state: 'waived',
      openedAt: noon('2027-01-12'),
    });
  });
  test('is barred when a veto came to nothing, whatever is chosen', () => {
    const barred = held('decision', { veto: true }).decide('a', '2027-01-12', 'refused');
    expect(first(barred)).toMatchObject({ end: 'refused', state: 'barred' });
    expect(first(barred.goOn('p', 'a', '2027-01-14'))).toMatchObject({ end: 'waived', state: 'barred' });
    expect(first(held('decision', { veto: true }).withdraw('a', '2027-01-12'))?.state).toBe('barred');
    expect(first(held('decision', { veto: true }))?.state).toBe('waiting');
  });
});

describe('a notification', () => {
  const notified = (more: Partial<ReturnType<typeof part>> = {}) =>
    new SmallCase([
      part('a', { kind: 'notification', clock: waiting(days(14)), ...more }),
      part('p', { after: [waitsFor('a')] }),
      part('s', { after: [waitsFor('a', 'start')], clock: waiting(days(3)) }),
    ]);
  test('lets its owner start when its waiting time is over, on that very day', () => {
    expect(seen(notified(), 'a')).toMatchObject({ waitEnds: '2027-01-25', startAllowedFrom: '2027-01-25' });
    expect(seen(notified(), 'p')).not.toHaveProperty('waitEnds');
    expect(seen(notified(), 'p')).not.toHaveProperty('startAllowedFrom');
    expect(seen(notified(), 'p', '2027-01-24').after[0]).toMatchObject({
      end: 'pending',
      state: 'waiting',
      endsAt: '2027-01-24T23:00:00Z',
    });
    expect(gateOf(seen(notified(), 'p', '2027-01-24'), 'decision').recheckAt).toBe('2027-01-24T23:00:00Z');
    const free = seen(notified(), 'p', '2027-01-25').after[0];
    expect(free).toMatchObject({ end: 'free', state: 'met', openedAt: '2027-01-24T23:00:00Z' });
    expect(free).not.toHaveProperty('endsAt');
  });
  test('is looked at when the first of what waits for time opens', () => {
    const two = new SmallCase([
      part('long', { clock: waiting(days(20)) }),
      part('a', { clock: waiting(days(14)) }),
      part('p', { after: [waitsFor('long'), waitsFor('a')] }),
    ]);
    expect(gateOf(seen(two, 'p', '2027-01-12'), 'decision').recheckAt).toBe('2027-01-24T23:00:00Z');
  });
  test('has no day while a supplement stops it, nor when it came to nothing', () => {
    const stopped = seen(notified().ask('a', 'r', '2027-01-12', '2027-01-29'), 'a');
    for (const key of ['waitEnds', 'startAllowedFrom']) expect(stopped).not.toHaveProperty(key);
    expect(seen(notified().decide('a', '2027-01-13', 'refused'), 'a')).not.toHaveProperty('startAllowedFrom');
    expect(seen(notified().withdraw('a', '2027-01-13'), 'a')).not.toHaveProperty('startAllowedFrom');
    expect(seen(notified().decide('a', '2027-01-13'), 'a').startAllowedFrom).toBe('2027-01-25');
  });
  test('that was granted late had opened the gate when its time was over', () => {
    const opened = (day: string) => seen(notified().decide('a', day), 'p', '2027-02-02').after[0]?.openedAt;
    expect(opened('2027-02-01')).toBe('2027-01-24T23:00:00Z');
    expect(opened('2027-01-13')).toBe(noon('2027-01-13'));
  });
  test('lets what waits for it start when both may: the later of the days', () => {
    expect(seen(notified(), 's').startAllowedFrom).toBe('2027-01-25');
    expect(seen(notified().decide('a', '2027-01-12'), 's').startAllowedFrom).toBe('2027-01-14');
    expect(seen(notified().decide('a', '2027-01-19'), 's').startAllowedFrom).toBe('2027-01-19');
    expect(seen(notified().decide('a', '2027-01-12', 'refused'), 's')).not.toHaveProperty('startAllowedFrom');
    const advice = new SmallCase([
      part('a'),
      part('s', { after: [waitsFor('a', 'start', { strength: 'advisable' }), waitsFor('a')], clock: waiting(days(3)) }),
    ]);
    expect(seen(advice, 's').startAllowedFrom).toBe('2027-01-14');
    const undecided = new SmallCase([
      part('a'),
      part('s', { after: [waitsFor('a', 'start')], clock: waiting(days(3)) }),
    ]);
    expect(seen(undecided, 's')).not.toHaveProperty('startAllowedFrom');
  });
});

describe('what can be handed in only after a grant', () => {
  const grant = (id: string) => waitsFor(id, 'filing', { veto: true });
  const either = (...more: readonly ReturnType<typeof waitsFor>[]) =>
    new SmallCase([part('a'), part('b'), part('c'), part('p', { after: [grant('a'), grant('b'), ...more] })]);
  test('is handed in after the first of several, and goes on without the others', () => {
    const one = either().decide('b', '2027-01-15').decide('a', '2027-01-18');
    expect(seen(one, 'p')).toMatchObject({
      filedAt: noon('2027-01-15'),
      after: [{ state: 'met', openedAt: noon('2027-01-15') }, { state: 'met' }],
    });
    const waived = seen(either().decide('b', '2027-01-15').decide('a', '2027-01-14', 'refused'), 'p');
    expect(waived.after[0]).toMatchObject({
      end: 'refused',
      state: 'waived',
      ruling: { gate: 'open', grants: 'all' },
      openedAt: noon('2027-01-15'),
    });
    expect(seen(either().decide('b', '2027-01-15'), 'p').after[0]).toMatchObject({
      end: 'pending',
      state: 'waived',
      openedAt: noon('2027-01-15'),
    });
  });
  test('goes on without what came to nothing while another can be granted', () => {
    const waits = seen(either().decide('a', '2027-01-14', 'refused'), 'p');
    expect(waits.after).toMatchObject([
      { state: 'waived', ruling: { gate: 'open' } },
      { end: 'pending', state: 'waiting', ruling: { gate: 'shut' } },
    ]);
    expect(waits.after[0]).not.toHaveProperty('openedAt');
    expect(waits.filedAt).toBeUndefined();
  });
  test('is not needed when none can be granted any more, from the day of the last', () => {
    const none = either().decide('a', '2027-01-15', 'refused').withdraw('b', '2027-01-14');
    expect(seen(none, 'p')).toMatchObject({
      status: 'not-needed',
      endedAt: noon('2027-01-15'),
      after: [{ state: 'barred' }, { state: 'barred' }],
    });
    expect(seen(either().decide('a', '2027-01-15', 'refused').decide('b', '2027-01-14'), 'p').status).toBe(
      'waiting-to-file',
    );
    expect(seen(none.withdraw('p', '2027-01-12'), 'p')).toMatchObject({
      status: 'withdrawn',
      endedAt: noon('2027-01-12'),
    });
  });
  test('waits all the same for what else comes first', () => {
    const held = seen(either(waitsFor('c', 'filing')).decide('a', '2027-01-15'), 'p');
    expect(held.after[2]).toMatchObject({ state: 'waiting' });
    expect(held.filedAt).toBeUndefined();
    expect(
      seen(either(waitsFor('c', 'filing')).decide('a', '2027-01-15').decide('c', '2027-01-19'), 'p'),
    ).toMatchObject({
      filedAt: noon('2027-01-19'),
      after: [{}, {}, { openedAt: noon('2027-01-19') }],
    });
  });
});

describe('an opinion of another body', () => {
  const opinion = (strength: 'hard' | 'advisable' = 'hard') =>
    new SmallCase([
      part('land', { kind: 'opinion' }),
      part('p', { after: [waitsFor('land', 'decision', { strength })] }),
      part('q', { after: [waitsFor('land', 'decision', { strength })] }),
    ]);
  test('is not needed when all that waits for it is over, from the day of the last; nobody withdraws it', () => {
    expect(seen(opinion().withdraw('p', '2027-01-13'), 'land').status).toBe('under-review');
    expect(seen(opinion().withdraw('p', '2027-01-15').decide('q', '2027-01-13'), 'land')).toMatchObject({
      status: 'not-needed',
      endedAt: noon('2027-01-15'),
    });
    expect(seen(opinion().withdraw('land', '2027-01-13'), 'land').status).toBe('not-needed');
    expect(
      seen(opinion().decide('land', '2027-01-12').withdraw('p', '2027-01-13').withdraw('q', '2027-01-13'), 'land')
        .status,
    ).toBe('decided');
    expect(seen(opinion('advisable').withdraw('p', '2027-01-13').withdraw('q', '2027-01-13'), 'land').status).toBe(
      'under-review',
    );
  });
});

describe('a task', () => {
  const asked = () => new SmallCase([part('p', { referrals: [asks('police')] })]);
  const of = (one: SmallCase, name: string, day = '2027-01-20') => taskOf(one.view(day), name);
  test('has what it was opened with, and counts its facts', () => {
    expect(of(asked(), review('p'))).toStrictEqual({
      task: 'p.review',
      kind: 'review',
      permit: 'p',
      department: 'office',
      openedAt: noon(filedOn),
      status: 'open',
      version: 1,
      remindedOf: [],
    });
    const one = asked().followUp('x', '2027-01-12', { problem: 'clock-overdue', concerns: 'p.review' });
    expect(of(one, taskName.followUp('x'))).toMatchObject({ problem: 'clock-overdue', concerns: 'p.review' });
    expect(of(one, taskName.followUp('x'))).not.toHaveProperty('permit');
    expect(of(asked(), taskName.opinion('p', 'police'))?.due).toBe('2027-01-25');
  });
  test('is reminded of, which is no fact of its own stream', () => {
    const one = asked()
      .add('reminded', '2027-01-18', { key: 'r/1', task: review('p'), level: 'reminder', due: '2027-01-25' })
      .add('reminded', '2027-01-19', { key: 'r/2', task: review('p'), level: 'overdue' })
      .add('reminded', '2027-01-19', { key: 'r/3', task: 'other', level: 'overdue' });
    expect(of(one, review('p'))).toMatchObject({ version: 1 });
    expect(of(one, review('p'))?.remindedOf).toStrictEqual([
      { level: 'reminder', at: noon('2027-01-18'), due: '2027-01-25' },
      { level: 'overdue', at: noon('2027-01-19') },
    ]);
  });
  test('is done when it is, and an opinion also when nobody needs it any more', () => {
    const status = (one: SmallCase) =>
      [review('p'), taskName.opinion('p', 'police')].map((name) => of(one, name)?.status);
    expect(status(asked())).toEqual(['open', 'open']);
    expect(status(asked().opine('p', 'police', '2027-01-12'))).toEqual(['open', 'done']);
    expect(status(asked().decide('p', '2027-01-12'))).toEqual(['done', 'done']);
    expect(status(asked().withdraw('p', '2027-01-12'))).toEqual(['done', 'done']);
    const notNeeded = new SmallCase([part('a'), part('p', { after: [waitsFor('a', 'filing', { veto: true })] })])
      .open('p', '2027-01-12')
      .decide('a', '2027-01-12', 'refused');
    expect(of(notNeeded, review('p'))?.status).toBe('done');
  });
  test('of a clock that ran out is done with what it was about; of anything else by whoever looks at it', () => {
    const about = (problem: string, concerns = 'p.opinion.police') =>
      asked().followUp('x', '2027-01-12', { problem, concerns, permit: 'p' });
    const status = (one: SmallCase) => of(one, taskName.followUp('x'))?.status;
    expect(status(about('clock-overdue'))).toBe('open');
    expect(status(about('clock-overdue').decide('p', '2027-01-13'))).toBe('done');
    expect(status(about('clock-overdue').opine('p', 'police', '2027-01-13'))).toBe('done');
    expect(status(about('clock-overdue', 'p.review').opine('p', 'police', '2027-01-13'))).toBe('open');
    expect(status(about('route-failed').opine('p', 'police', '2027-01-13'))).toBe('open');
    expect(status(about('route-failed').decide('p', '2027-01-13'))).toBe('open');
    expect(
      status(
        about('route-failed').add('follow-up-resolved', '2027-01-13', { task: taskName.followUp('x'), note: 'n' }),
      ),
    ).toBe('done');
  });
  test('is worked on by whoever claimed it last, or took it over by acting', () => {
    const by = (one: SmallCase) => of(one, review('p'))?.claimedBy;
    const claim = (one: SmallCase, id: string, more: object = {}) =>
      one.add('task-claimed', '2027-01-12', { task: review('p'), by: officer(id), ...more });
    expect(by(asked())).toBeUndefined();
    expect(by(claim(asked(), 'o1'))).toStrictEqual({ id: 'o1', name: 'o1' });
    expect(by(claim(claim(asked(), 'o1'), 'o2'))?.id).toBe('o2');
    expect(
      by(claim(asked(), 'o1').add('task-released', '2027-01-13', { task: review('p'), by: officer() })),
    ).toBeUndefined();
    expect(by(claim(asked(), 'o1').ask('p', 'r', '2027-01-13', '2027-01-29'))?.id).toBe('o1');
    const acting = (tookOver: object) =>
      claim(asked(), 'o1').add('request-taken-back', '2027-01-13', {
        task: review('p'),
        request: 'r',
        by: officer('o3'),
        ...tookOver,
      });
    expect(by(acting({}))?.id).toBe('o1');
    expect(by(acting({ tookOver: { id: 'o1', name: 'o1' } }))?.id).toBe('o3');
    expect(by(claim(asked(), 'o1').answer('p', 'r', '2027-01-13', { tookOver: { id: 'o1', name: 'o1' } }))?.id).toBe(
      'o1',
    );
  });
});

describe('a question to the applicant', () => {
  const asked = (kind?: 'hearing') => new SmallCase([part('p')]).ask('p', 'r', '2027-01-12', '2027-01-29', kind);
  const question = (one: SmallCase) => one.view('2027-01-20').requests[0];
  test('is what was asked, of whom, until when', () => {
    expect(question(asked())).toStrictEqual({
      id: 'r',
      kind: 'supplement',
      task: 'p.review',
      permit: 'p',
      department: 'office',
      text: 't',
      items: ['i'],
      parts: [{ text: 'i', state: 'asked' }],
      rounds: [{ askedAt: noon('2027-01-12') }],
      answers: [],
      lastDay: '2027-01-29',
      askedAt: noon('2027-01-12'),
      round: 0,
      reminded: false,
      mayDismiss: true,
    });
    expect(question(asked('hearing'))?.kind).toBe('hearing');
  });
  test('has the answer, with its files if there are any', () => {
    const files = [{ id: 'f', name: 'n', size: 1 }];
    expect(question(asked().answer('p', 'r', '2027-01-14'))?.answer).toStrictEqual({
      text: 'svar',
      at: noon('2027-01-14'),
    });
    expect(question(asked().answer('p', 'r', '2027-01-14', { files }))?.answer).toMatchObject({ files });
    expect(question(asked().answer('p', 'other', '2027-01-14'))).not.toHaveProperty('answer');
  });
  test('has the latest last day that it was given', () => {
    const longer = (one: SmallCase, lastDay: string, request = 'r') =>
      one.add('request-extended', '2027-01-13', { task: review('p'), request, lastDay, by: officer() });
    expect(question(longer(longer(asked(), '2027-02-05'), '2027-02-12'))?.lastDay).toBe('2027-02-12');
    expect(question(longer(asked(), '2027-02-05', 'other'))?.lastDay).toBe('2027-01-29');
  });
  test('that was taken back never counted', () => {
    const back = (request: string) =>
      asked()
        .add('request-taken-back', '2027-01-13', { task: review('p'), request, by: officer() })
        .view('2027-01-20');
    expect(back('r')).toMatchObject({ requests: [], takenBack: [{ id: 'r', takenBackAt: noon('2027-01-13') }] });
    expect(back('other')).toMatchObject({ requests: [{ id: 'r' }], takenBack: [] });
  });
  test('has been reminded of once its fact says so, or, of old, its mail', () => {
    const reminded = (request: string) =>
      question(asked().add('applicant-reminded', '2027-01-26', { request }))?.reminded;
    expect([reminded('r'), reminded('other')]).toEqual([true, false]);
    const mailed = (cause: string) =>
      question(asked().add('mail-sent', '2027-01-26', { cause, messageId: 'm' }))?.reminded;
    expect([mailed('request-reminder/r'), mailed('request/r')]).toEqual([true, false]);
    expect(question(asked().add('mail-attempted', '2027-01-26', { cause: 'request-reminder/r' }))?.reminded).toBe(
      false,
    );
  });
  test('can be answered while its task is open', () => {
    const open = (one: SmallCase) => openRequests(one.view('2027-01-20')).map((r) => r.id);
    expect(open(asked())).toEqual(['r']);
    expect(open(asked().answer('p', 'r', '2027-01-14'))).toEqual([]);
    expect(open(asked().decide('p', '2027-01-14'))).toEqual([]);
    const other = new SmallCase([part('p'), part('q')])
      .ask('p', 'r', '2027-01-12', '2027-01-29')
      .decide('p', '2027-01-13');
    expect(open(other)).toEqual([]);
  });
  test('is none in a task that is not there, or has no permit', () => {
    const nowhere = new SmallCase([part('p')]).followUp('x', '2027-01-12').ask('gone', 'r', '2027-01-12', '2027-01-29');
    nowhere.add('hearing-started', '2027-01-12', {
      task: taskName.followUp('x'),
      request: 's',
      text: 't',
      items: [],
      lastDay: '2027-01-29',
    });
    expect(nowhere.view('2027-01-20')).toMatchObject({ requests: [], takenBack: [] });
  });
});

describe('names and keys of facts', () => {
  test('are what they were when the first case was stored', () => {
    expect(factKey).toMatchObject({ submitted: 'case/submitted', closed: 'case/closed' });
    expect([
      factKey.inTask('p.review', 7),
      factKey.reminder('p.review', 7),
      factKey.withdrawn('p'),
      factKey.wentOn('p', 'a'),
      factKey.mailAttempt('receipt', 7),
      factKey.mailRefused('receipt', 7),
      factKey.mailQueued('receipt'),
      factKey.mailSent('receipt'),
      factKey.mailBounced('receipt'),
      factKey.applicantReminded('r'),
      factKey.gateOpened('p'),
      factKey.fileLost('f'),
      factKey.accessRenewed(7),
      factKey.contact(7),
      factKey.restarted('e'),
    ]).toEqual([
      'task/p.review/0007',
      'reminder/p.review/007',
      'permit/p/withdrawn',
      'permit/p/went-on/a',
      'mail/receipt/attempt/007',
      'mail/receipt/refused/007',
      'mail/receipt/queued',
      'mail/receipt/sent',
      'mail/receipt/bounced',
      'reminder/applicant/r',
      'permit/p/gate-opened',
      'file/f/lost',
      'access/applicant/0007',
      'case/contact/007',
      'case/restarted/e',
    ]);
    expect([review('p'), taskName.opinion('p', 'police'), taskName.followUp('x')]).toEqual([
      'p.review',
      'p.opinion.police',
      'follow-up.x',
    ]);
  });
  test('of a task outside its case hold both, split at the first dot', () => {
    expect(taskId('c1', 'p.review')).toBe('c1.p.review');
    expect(parseTaskId('c1.p.review')).toEqual({ caseId: 'c1', task: 'p.review' });
    expect(parseTaskId('c.t')).toEqual({ caseId: 'c', task: 't' });
    for (const none of ['', 'c1', '.p', 'c1.']) expect(parseTaskId(none), none).toBeUndefined();
  });
  test('a kind that is called otherwise today is read as today', () => {
    const stored = { type: 'case-closed', key: 'k' } as never;
    expect(factAsToday(stored)).toBe(stored);
    expect(factAsToday(stored, { 'case-closed': 'access-renewed' })).toEqual({ type: 'access-renewed', key: 'k' });
    expect(factAsToday({ type: 'toString', key: 'k' } as never)).toMatchObject({ type: 'toString' });
  });
  test('the system’s own are known from those of acts, and what moves a clock from what does not', () => {
    expect([isSystemFact('case-closed'), isSystemFact('decided'), isSystemFact('toString' as never)]).toEqual([
      true,
      false,
      false,
    ]);
    for (const effect of [
      'asks-for-supplement',
      'asks-for-comments',
      'answers-question',
      'takes-question-back',
      'gives-more-time',
      'extends-clock',
    ] as const)
      expect(changesTimes(['tells-applicant', effect]), effect).toBe(true);
    expect(changesTimes(['tells-applicant', 'ends-task', 'claims-task'])).toBe(false);
    expect(changesTimes([])).toBe(false);
  });
});
