import { describe, expect, test } from 'vitest';
import type { CaseCatalogue } from '#domain/case/case-catalogue.ts';
import { taskName } from '#domain/case/facts.ts';
import { mayRead, partOf, type Reader, type Rights, readerOf, together } from '#domain/case/rights.ts';
import { taskOf } from '#domain/case/view.ts';
import { asks, officer, part, SmallCase, waitsFor } from '../../support/small-case.ts';

const catalogue = {
  requirements: { secret: { guarded: { sv: 'x', en: 'x' } }, plain: {}, menu: {} },
} as unknown as CaseCatalogue;
const file = (id: string) => ({ id, name: id, size: 1 });
const handedIn = {
  requirements: { plain: [file('f-plain')], secret: [file('f-secret')], menu: 'x', extra: [file('f-extra')] },
};
const police = taskName.opinion('p', 'police');

/** The office decides `p` after `a`, and asks the police; the board decides `a`, `s` and `z`, for which secrets are needed. */
const one = () =>
  new SmallCase(
    [
      part('a', { department: 'board', requirements: ['menu'] }),
      part('s', { department: 'board', requirements: ['secret'] }),
      part('z', { department: 'board', referrals: [asks('fire')] }),
      part('p', {
        requirements: ['plain', 'secret'],
        referrals: [asks('police', 'required', ['plain'])],
        after: [waitsFor('a'), waitsFor('s', 'start')],
      }),
    ],
    handedIn,
  )
    .ask('p', 'r', '2027-01-12', '2027-01-29')
    .ask('a', 'other', '2027-01-12', '2027-01-29')
    .answer('p', 'r', '2027-01-13', { files: [file('f-answer')] })
    .answer('a', 'other', '2027-01-13', { files: [file('f-other')] })
    .ask('p', 'back', '2027-01-12', '2027-01-29')
    .add('request-taken-back', '2027-01-13', { task: 'p.review', request: 'back', by: officer() });

const nothing = {
  permits: [],
  progress: [],
  reasons: [],
  asked: [],
  opinions: [],
  requests: [],
  requirements: [],
  files: [],
  sent: [],
  written: [],
  contact: false,
};
type Listed = Record<keyof typeof nothing, unknown>;
const listed = ({ history: _history, ...rights }: Rights): Listed =>
  Object.fromEntries(
    Object.entries(rights).map(([key, value]) => [key, typeof value === 'boolean' ? value : [...value].sort()]),
  ) as Listed;
const read = (of: SmallCase, reader: Reader) => {
  const rights = mayRead(catalogue, of.view('2027-01-20'), reader);
  if (!rights) throw new Error('outside');
  return rights;
};
const byTask = (of: SmallCase, name: string) => {
  const task = taskOf(of.view('2027-01-20'), name);
  if (!task) throw new Error(`no ${name}`);
  return read(of, readerOf(task));
};
const happened = (rights: Rights) =>
  rights.history.map((f) => ('task' in f ? `${f.type} ${f.task}` : 'cause' in f ? `${f.type} ${f.cause}` : f.type));
const every = ['a', 'p', 's', 'z'];

describe('the applicant', () => {
  test('reads their own case, and of what happened what is told them', () => {
    const rights = read(one().add('task-claimed', '2027-01-13', { task: 'p.review', by: officer() }), {
      as: 'applicant',
    });
    expect(listed(rights)).toEqual({
      permits: every,
      progress: every,
      reasons: every,
      asked: [police, 'z.opinion.fire'],
      opinions: [police, 'z.opinion.fire'],
      requests: ['back', 'other', 'r'],
      requirements: ['extra', 'menu', 'plain', 'secret'],
      files: ['f-answer', 'f-extra', 'f-other', 'f-plain', 'f-secret'],
      sent: [],
      written: [],
      contact: true,
    });
    expect(happened(rights)).not.toContain('task-claimed p.review');
    expect(happened(rights)).toContain('case-submitted');
  });
});

describe('the coordinator', () => {
  test('follows the whole case, and reads nothing that is guarded or between others', () => {
    const rights = read(one().add('task-claimed', '2027-01-13', { task: 'p.review', by: officer() }), {
      as: 'coordinator',
    });
    expect(listed(rights)).toEqual({
      ...nothing,
      permits: every,
      progress: every,
      reasons: ['a', 'z'],
      asked: [police, 'z.opinion.fire'],
      requirements: ['menu', 'plain'],
      files: ['f-plain'],
      contact: true,
    });
    expect(happened(rights)).not.toContain('task-claimed p.review');
    expect(happened(rights)).toContain('task-opened p.review');
  });
  test('has nothing to follow in what was handed in when the case is closed', () =>
    expect(listed(read(one().add('case-closed', '2027-01-14'), { as: 'coordinator' }))).toMatchObject({
      requirements: [],
      files: [],
      permits: every,
      contact: true,
    }));
});

describe('whoever decides', () => {
  test('reads what the permit requires, how all goes, and the reasons of what its decision rests on', () => {
    expect(listed(byTask(one(), 'p.review'))).toEqual({
      permits: every,
      progress: ['a', 'p'],
      reasons: ['a', 'p'],
      asked: [police],
      opinions: [police],
      requests: ['back', 'r'],
      requirements: ['plain', 'secret'],
      files: ['f-answer', 'f-plain', 'f-secret'],
      sent: [],
      written: [],
      contact: true,
    });
  });
  test('keeps its own matter when it is decided (förvaltningslagen 36–38 and 46 §§)', () =>
    expect(listed(byTask(one().decide('p', '2027-01-14'), 'p.review'))).toMatchObject({
      permits: ['a', 'p'],
      requirements: ['plain', 'secret'],
      contact: true,
    }));
  test('has nothing left of what was withdrawn but that it was', () => {
    const rights = byTask(one().withdraw('p', '2027-01-14'), 'p.review');
    expect(listed(rights)).toEqual({ ...nothing, permits: ['p'] });
    expect(happened(rights)).toContain('permit-withdrawn');
    expect(happened(rights)).toContain('supplement-requested p.review');
    expect(happened(rights)).not.toContain(`task-opened ${police}`);
  });
  test('reads what happened to the case, to what it sees and in its own task, and that others were asked', () => {
    const mailed = (cause: string) => ({ cause, messageId: 'm' });
    const busy = one()
      .decide('a', '2027-01-14')
      .withdraw('z', '2027-01-14')
      .goOn('p', 'a', '2027-01-14')
      .opine('p', 'police', '2027-01-14')
      .add('task-claimed', '2027-01-14', { task: 'p.review', by: officer() })
      .add('task-claimed', '2027-01-14', { task: 's.review', by: officer() })
      .add('access-renewed', '2027-01-14')
      .followUp('x', '2027-01-14', { permit: 'p' })
      .add('mail-sent', '2027-01-14', mailed('decision/p'))
      .add('mail-bounced', '2027-01-14', mailed('withdrawn/p'))
      .add('mail-sent', '2027-01-14', mailed('late/p.review'))
      .add('mail-sent', '2027-01-14', mailed('request/r'))
      .add('mail-sent', '2027-01-14', mailed('decision/a'))
      .add('mail-sent', '2027-01-14', mailed('late/a.review'))
      .add('mail-sent', '2027-01-14', mailed('request/other'))
      .add('mail-sent', '2027-01-14', mailed('receipt'))
      .add('mail-attempted', '2027-01-14', { cause: 'decision/p' });
    const own = happened(byTask(busy, 'p.review'));
    expect(own.filter((h) => h.startsWith('mail'))).toEqual([
      'mail-bounced withdrawn/p',
      'mail-sent decision/p',
      'mail-sent late/p.review',
      'mail-sent request/r',
    ]);
    for (const seen of [
      'case-submitted',
      'decided a.review',
      'permit-withdrawn',
      'went-on',
      'task-opened a.review',
      'task-opened p.review',
      `task-opened ${police}`,
      `opinion-given ${police}`,
      'task-claimed p.review',
      'supplement-answered p.review',
    ])
      expect(own, seen).toContain(seen);
    for (const not of [
      'task-claimed s.review',
      'access-renewed',
      'task-opened z.opinion.fire',
      'supplement-requested a.review',
      'task-opened follow-up.x',
    ])
      expect(own, not).not.toContain(not);
    // When it has decided, what it does not rest on is no longer its to follow.
    const over = happened(byTask(busy.decide('p', '2027-01-15'), 'p.review'));
    expect(over).toContain('decided a.review');
    expect(over).not.toContain('permit-withdrawn');
    expect(over).not.toContain('task-opened s.review');
  });
});

describe('whoever is asked', () => {
  test('reads what the question names, until it is answered', () => {
    const open = byTask(one(), police);
    expect(listed(open)).toEqual({
      ...nothing,
      permits: every,
      asked: [police],
      opinions: [police],
      requirements: ['plain'],
      files: ['f-plain'],
    });
    expect(happened(open)).not.toContain('supplement-requested p.review');
    for (const done of [one().opine('p', 'police', '2027-01-14'), one().decide('p', '2027-01-14')])
      expect(listed(byTask(done, police))).toEqual({ ...nothing, permits: ['p'], asked: [police], opinions: [police] });
  });
  test('reads who the business is alone where nothing more was kept, or nothing was asked of it', () => {
    const without = new SmallCase(
      [part('p', { requirements: ['plain'], referrals: [{ ...asks('police'), reads: undefined as never }] })],
      handedIn,
    );
    expect(listed(byTask(without, police)).requirements).toEqual([]);
    const uninvited = new SmallCase([part('p', { requirements: ['plain'] })], handedIn).invite(
      'p',
      'police',
      '2027-01-12',
    );
    expect(listed(byTask(uninvited, police)).requirements).toEqual([]);
  });
});

describe('a department', () => {
  const as = (department: string, task?: string): Reader & { as: 'department' } => ({
    as: 'department',
    department,
    ...(task !== undefined && { task }),
  });
  test('outside the case reads nothing of it', () => {
    expect(mayRead(catalogue, one().view('2027-01-20'), as('outside'))).toBeUndefined();
    expect(mayRead(catalogue, one().view('2027-01-20'), as('office', 'a.review'))).toBeUndefined();
  });
  test('reads by all its tasks what it reads by any of them', () => {
    const same = one();
    const [both, a, s] = [as('board'), as('board', 'a.review'), as('board', 's.review')].map((r) => read(same, r)) as [
      Rights,
      Rights,
      Rights,
    ];
    expect([...both.requirements].sort()).toEqual(['menu', 'secret']);
    expect([...a.requirements]).toEqual(['menu']);
    expect(listed(together([a, s]))).toMatchObject({
      requirements: ['menu', 'secret'],
      requests: ['other'],
      contact: true,
    });
    expect(together([a, s]).history).toEqual(together([s, a]).history);
    const order = together([s, a]).history.map((f) => `${f.at} ${f.key}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(order.length);
    expect(listed(together([]))).toEqual(nothing);
    const [asked, own] = [byTask(one(), police), byTask(one(), 'p.review')];
    expect(together([asked]).contact).toBe(false);
    expect(together([asked, own]).contact).toBe(true);
  });
  test('reads nothing by a task without a permit, nor by a follow-up', () => {
    const odd = new SmallCase([part('p', { requirements: ['plain'] })], handedIn)
      .add('task-opened', '2027-01-12', { task: 't', kind: 'review', department: 'lost' })
      .add('task-opened', '2027-01-12', { task: 'u', kind: 'follow-up', permit: 'p', department: 'eager' });
    expect(listed(read(odd, as('lost')))).toEqual(nothing);
    expect(listed(read(odd, as('eager')))).toEqual(nothing);
    expect(read(odd, as('eager')).history).toEqual([]);
  });
  test('has the part that gives it the most', () => {
    const partIn = (of: SmallCase, department: string, task?: string) =>
      partOf(of.view('2027-01-20'), as(department, task));
    expect(partIn(one(), 'office')).toBe('decides');
    expect(partIn(one(), 'police')).toBe('is-asked');
    expect(partIn(one(), 'outside')).toBe('outside');
    expect(partIn(one(), 'office', 'a.review')).toBe('outside');
    expect(partIn(one().decide('p', '2027-01-14'), 'office')).toBe('has-decided');
    expect(partIn(one().decide('p', '2027-01-14'), 'police')).toBe('was-asked');
    expect(partIn(one().withdraw('p', '2027-01-14'), 'office')).toBe('was-asked');
    expect(partIn(one().opine('p', 'police', '2027-01-14'), 'police')).toBe('was-asked');
    expect(partIn(one().decide('a', '2027-01-14'), 'board')).toBe('decides');
    expect(partIn(one().followUp('x', '2027-01-14'), 'coordinator-here')).toBe('coordinates');
    const closedWithout = one().add('task-opened', '2027-01-12', { task: 't', kind: 'review', department: 'lost' });
    expect(partIn(closedWithout.decide('p', '2027-01-13', 'granted', { task: 't', permit: 'gone' }), 'lost')).toBe(
      'was-asked',
    );
  });
  test('reads on a task’s page by that task, and a follow-up’s as the coordinator', () => {
    const view = one().followUp('x', '2027-01-14').view('2027-01-20');
    const reader = (name: string) => readerOf(taskOf(view, name) as never);
    expect(reader('p.review')).toEqual({ as: 'department', department: 'office', task: 'p.review' });
    expect(reader(taskName.followUp('x'))).toEqual({ as: 'coordinator' });
  });
});
