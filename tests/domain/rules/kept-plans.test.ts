import { describe, expect, test } from 'vitest';
import { days, weeks } from '#domain/calendar/day.ts';
import { casesOfApplication, othersOf } from '#domain/case/application.ts';
import { caseCatalogue, madeWith } from '#domain/case/case-catalogue.ts';
import type { FactOf } from '#domain/case/facts.ts';
import { besideBase, fromBase } from '#domain/case/plan-beside.ts';
import { lastDecision, plannedFrom, type StoredPermit, type StoredPlan } from '#domain/case/stored-plan.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { nothingRetired } from '#domain/definitions/retired.ts';
import { asks, lasting, part, SmallCase, waiting, waitsFor } from '../../support/small-case.ts';
import { aPermit, catalogueOf, text } from '../../support/small-catalogue.ts';

const opening = { early: '2027-01-25', statutory: '2027-01-25', late: '2027-01-25' };
const plan = (permits: readonly StoredPermit[], names?: Record<string, string>): StoredPlan => ({
  catalogueVersion: 'small',
  permits,
  opening,
  ...(names && {
    madeWith: {
      municipality: text('m'),
      event: text('e'),
      departments: {},
      permits: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, text(name)])),
    },
  }),
});

describe('the plan of another municipality', () => {
  const base = plan([part('a'), part('b', { elsewhere: true })], { a: 'A', b: 'B' });
  test('is kept by what is otherwise than in the base’s', () => {
    const other = plan([part('a', { department: 'other' }), part('b'), part('c')], { a: 'A', b: 'B', c: 'C' });
    const kept = besideBase(base, other);
    expect(kept).toStrictEqual({
      catalogueVersion: 'small',
      opening,
      beside: true,
      permits: [{ id: 'a', department: 'other' }, { id: 'b', without: ['elsewhere'] }, part('c')],
      madeWith: { municipality: text('m'), event: text('e'), departments: {}, permits: { c: text('C') } },
    });
    expect(fromBase(base, kept)).toStrictEqual(other);
  });
  test('is whole again also where no names were kept', () => {
    const other = plan([part('a', { requirements: ['x'] })]);
    expect(fromBase(plan([part('a')]), besideBase(plan([part('a')]), other))).toStrictEqual(other);
    const named = plan([part('a')], { a: 'Now' });
    expect(fromBase(plan([part('a')]), besideBase(plan([part('a')]), named))).toStrictEqual(named);
    expect(besideBase(base, other)).not.toHaveProperty('madeWith');
  });
  test('has of the names those of its own permits, its own before the base’s, and none that nobody kept', () => {
    const kept = besideBase(base, plan([part('a'), part('c')], {}));
    expect(fromBase(base, kept).madeWith?.permits).toEqual({ a: text('A') });
    const own = { ...kept, madeWith: { ...base.madeWith, permits: { a: text('Own') } } } as never;
    expect(fromBase(base, own).madeWith?.permits).toEqual({ a: text('Own') });
  });
  test('that was kept whole is read as it is', () => {
    const whole = plan([part('b')]);
    expect(fromBase(base, whole)).toBe(whole);
  });
});

describe('the cases of one application', () => {
  const share = (municipality: string, id?: string) => ({
    municipality,
    permits: [],
    ...(id !== undefined && { case: { id, reference: `${id}-1` } }),
  });
  const submission = (more: Partial<FactOf<'case-submitted'>>) =>
    new SmallCase([part('p', { requirements: ['name', 'money'] })], {
      requirements: { name: 'N', money: 'M' },
      ...more,
    }).facts[0] as FactOf<'case-submitted'>;
  const plans = { there: besideBase(plan([part('p')]), plan([part('p', { requirements: ['name'] })])) };
  const first = submission({ application: [share('here', 'h'), share('there', 't'), share('nowhere')], plans });

  test('are those of every municipality that has one, or itself alone', () => {
    expect(casesOfApplication({ caseId: 'h', fact: first })).toEqual([
      { caseId: 'h', reference: 'h-1', municipality: 'here' },
      { caseId: 't', reference: 't-1', municipality: 'there' },
    ]);
    const alone = [{ caseId: 'h', reference: 'ABC-2027-00001', municipality: 'here' }];
    expect(casesOfApplication({ caseId: 'h', fact: submission({}) })).toEqual(alone);
    expect(casesOfApplication({ caseId: 'h', fact: submission({ application: [share('here')] }) })).toEqual(alone);
  });
  test('are made of the first one’s submission, with the answers that each needs', () => {
    const [other, ...more] = othersOf(first);
    expect(more).toEqual([]);
    expect(other).toMatchObject({
      caseId: 't',
      fact: {
        type: 'case-submitted',
        reference: 't-1',
        municipality: 'there',
        mails: [],
        requirements: { name: 'N' },
        application: first.application,
      },
    });
    expect(Object.keys(other?.fact.requirements ?? {})).toEqual(['name']);
    expect(other?.fact.plan.permits).toEqual([part('p', { requirements: ['name'] })]);
    expect(other?.fact).not.toHaveProperty('plans');
  });
  test('are none where there is no case, no plan, or one municipality', () => {
    expect(othersOf(submission({}))).toEqual([]);
    expect(othersOf(submission({ application: [share('here', 'h'), share('there', 't')] }))).toEqual([]);
    expect(othersOf(submission({ application: [share('here', 'h'), share('there')], plans }))).toEqual([]);
    expect(othersOf(submission({ application: [share('here', 'h')], plans: { here: plan([part('p')]) } }))).toEqual([]);
  });
});

describe('a permit from before something was planned', () => {
  const asOfOld = (permit: StoredPermit, all: readonly StoredPermit[] = [permit]) => {
    const { basis: _basis, starts: _starts, ...clock } = permit.clock;
    return plannedFrom({ ...permit, clock }, all);
  };
  const length = (late: ReturnType<typeof days>) => ({ early: days(14), statutory: days(14), late });
  test('has what it has', () => {
    const whole = part('p', {
      after: [waitsFor('a', 'decision', { veto: true, conditionsBind: false })],
      clock: lasting(days(14), { basis: 'goal', starts: 'complete' }),
    });
    expect(plannedFrom(whole, [whole, part('a', { kind: 'opinion' })])).toStrictEqual(whole);
  });
  test('rests on the law when that could extend it, or let the owner start', () => {
    const basis = (clock: StoredPermit['clock']) => asOfOld(part('p', { clock })).clock.basis;
    expect(basis(lasting(days(14)))).toBe('estimate');
    expect(basis(lasting(days(14), { length: length(days(28)) }))).toBe('law');
    expect(basis(lasting(days(14), { length: length(weeks(14)) }))).toBe('law');
    expect(basis(waiting(days(14)))).toBe('law');
    expect(basis(waiting(days(14), { verified: false }))).toBe('estimate');
    expect(basis(lasting(days(14), { verified: false }))).toBe('estimate');
  });
  test('counts from the open gate, from when it was complete, or from when it came in', () => {
    const starts = (after: StoredPermit['after'], onSupplement: 'restart' | 'runs-on' = 'restart') =>
      asOfOld(part('p', { after, clock: lasting(days(14), { onSupplement }) })).clock.starts;
    expect(starts([waitsFor('a', 'filing')])).toBe('gate-open');
    expect(starts([waitsFor('b', 'decision'), waitsFor('a', 'filing')], 'runs-on')).toBe('gate-open');
    expect(starts([waitsFor('a', 'filing', { strength: 'advisable' })])).toBe('complete');
    expect(starts([waitsFor('a', 'decision')])).toBe('complete');
    expect(starts([], 'runs-on')).toBe('received');
  });
  test('was bound by the conditions of an opinion that was a veto, and of nothing else', () => {
    const binds = (veto: boolean, kind: 'opinion' | 'permit', id = 'a') => {
      const { conditionsBind: _, ...after } = waitsFor(id, 'decision', { veto });
      const p = part('p', { after: [after] });
      return asOfOld(p, [part('first', { kind: 'opinion' }), p, part('a', { kind })]).after[0]?.conditionsBind;
    };
    expect([
      binds(true, 'opinion'),
      binds(false, 'opinion'),
      binds(true, 'permit'),
      binds(true, 'opinion', 'gone'),
    ]).toEqual([true, false, false, false]);
  });
});

describe('the day by which all should be decided', () => {
  const until = (id: string, day: string, clock = lasting(days(14))) =>
    part(id, { window: { early: day, statutory: day, late: day }, clock });
  test('is the last of those that are decided, and rests on the weakest of them', () => {
    const goal = lasting(days(14), { basis: 'goal' });
    expect(
      lastDecision({
        permits: [
          until('a', '2027-02-01'),
          until('b', '2027-01-25', goal),
          until('w', '2027-06-01', waiting(days(14), { basis: 'estimate' })),
        ],
      }),
    ).toEqual({ day: '2027-02-01', basis: 'goal' });
    expect(lastDecision({ permits: [until('a', '2027-02-01')] })).toEqual({ day: '2027-02-01', basis: 'law' });
  });
  test('is none where nothing is decided', () => {
    expect(lastDecision({ permits: [until('w', '2027-06-01', waiting(days(14)))] })).toBeUndefined();
    expect(lastDecision({ permits: [] })).toBeUndefined();
  });
});

describe('what things are called in a case', () => {
  const body = (id: string, name = id) =>
    ({ id, name: text(name), level: 'municipal', mailbox: `${id}@x.example` }) as never;
  const few = (more: Partial<Omit<Catalogue, 'permits' | 'events' | 'municipalities'>> = {}): Catalogue =>
    catalogueOf({
      permits: [aPermit('p')],
      departments: { office: body('office', 'Kontoret') },
      requirements: { name: { label: text('Namn') } as never },
      retired: nothingRetired,
      ...more,
    });
  const kept = (names: {
    municipality?: string;
    event?: string;
    permits?: Record<string, string>;
    departments?: Record<string, string>;
  }) => {
    const texts = (of: Record<string, string> = {}) =>
      Object.fromEntries(Object.entries(of).map(([id, name]) => [id, text(name)]));
    const made = {
      municipality: text(names.municipality ?? 'here'),
      event: text(names.event ?? 'open'),
      permits: texts(names.permits),
      departments: texts(names.departments),
    };
    return { municipality: 'here', event: 'open', plan: { madeWith: made } };
  };

  test('is kept of all that it names, by its id where the catalogue has it no more', () => {
    const permits = [
      part('p', { department: 'office', referrals: [asks('police')] }),
      part('gone', { department: 'office' }),
    ];
    const catalogue = few({ departments: { office: body('office', 'Kontoret'), unused: body('unused') } });
    expect(madeWith(catalogue, { municipality: 'here', event: 'open', permits: permits as never })).toStrictEqual({
      municipality: text('here'),
      event: text('open'),
      permits: { p: text('p'), gone: text('gone') },
      departments: { office: text('Kontoret'), police: text('police') },
    });
    expect(madeWith(catalogue, { municipality: 'atlantis', event: 'fly', permits: [] })).toMatchObject({
      municipality: text('atlantis'),
      event: text('fly'),
    });
  });
  test('is what they were called then; a body that is called otherwise now is called by both', () => {
    const read = caseCatalogue(
      few(),
      kept({
        municipality: 'Then',
        event: 'Opened',
        permits: { p: 'P then', gone: 'Gone' },
        departments: { office: 'Förvaltningen' },
      }),
    );
    expect(read.reads).toBe('a case');
    expect(read.municipalities.here).toMatchObject({ id: 'here', name: text('Then'), prefix: 'ABC' });
    expect(read.events.open?.name).toEqual(text('Opened'));
    expect(read.permits.p?.name).toEqual(text('P then'));
    expect(read.permits).not.toHaveProperty('gone');
    expect(read.departments.office?.name).toEqual({
      sv: 'Förvaltningen (nu Kontoret)',
      en: 'Förvaltningen (now Kontoret)',
    });
    const half = {
      municipality: 'here',
      event: 'open',
      plan: { madeWith: { ...kept({}).plan.madeWith, departments: { office: { sv: 'Kontoret', en: 'Office' } } } },
    };
    expect(caseCatalogue(few(), half).departments.office?.name).toEqual({
      sv: 'Kontoret',
      en: 'Office (now Kontoret)',
    });
  });
  test('is as today in a case that has kept no words', () => {
    const today = few();
    for (const submitted of [undefined, { municipality: 'here', event: 'open', plan: {} }]) {
      const read = caseCatalogue(today, submitted);
      expect({ ...read.permits }).toEqual(today.permits);
      expect({ ...read.municipalities }).toEqual(today.municipalities);
      expect({ ...read.events }).toEqual(today.events);
      expect(read.departments.office?.name).toEqual(text('Kontoret'));
      expect({ ...read.requirements }).toEqual(today.requirements);
    }
  });
  test('is there also for what is retired', () => {
    const retired = {
      ...nothingRetired,
      permits: {
        old: { ...aPermit('old'), successors: [] },
        p: { ...aPermit('p', { name: text('older') }), successors: [] },
      },
      requirements: {
        before: { label: text('Förr'), successor: null } as never,
        name: { label: text('Äldre'), successor: null } as never,
      },
      municipalities: {
        was: { name: text('Was'), prefix: 'WAS', successor: 'here' },
        lost: { name: text('Lost'), prefix: 'LST', successor: 'gone' },
      },
      events: { started: { name: text('Started'), successor: null } },
      departments: {
        board: { name: text('Nämnden'), successor: 'office' },
        none: { name: text('None'), successor: 'gone' },
      },
    };
    const read = caseCatalogue(few({ retired }));
    expect(Object.keys(read.permits).sort()).toEqual(['old', 'p']);
    expect(read.permits.p?.name).toEqual(text('p'));
    expect(Object.keys(read.requirements).sort()).toEqual(['before', 'name']);
    expect(read.requirements.name?.label).toEqual(text('Namn'));
    expect({ ...read.municipalities }).toMatchObject({
      was: { id: 'was', name: text('Was'), prefix: 'WAS', departments: { office: 'here-office' } },
    });
    expect(Object.keys(read.municipalities)).not.toContain('lost');
    expect(read.events.started).toMatchObject({ id: 'started', name: text('Started') });
    expect(read.departments.board).toMatchObject({
      id: 'board',
      mailbox: 'office@x.example',
      name: { sv: 'Nämnden (nu Kontoret)', en: 'Nämnden (now Kontoret)' },
    });
    expect(Object.keys(read.departments)).not.toContain('none');
    const renamed = caseCatalogue(few({ retired }), kept({ departments: { board: 'Gamla nämnden' } }));
    expect(renamed.departments.board?.name.sv).toBe('Gamla nämnden (nu Kontoret)');
    // A catalogue without events has none to be read by either.
    expect({ ...caseCatalogue({ ...few({ retired }), events: {} }).events }).toEqual({});
  });
});
