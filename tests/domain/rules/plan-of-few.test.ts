import { describe, expect, test } from 'vitest';
import { addSpan, days, months, weeks } from '#domain/calendar/day.ts';
import { all, always, any, no, not, yes } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { makePlan, makePlans, type PlanInput, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import { openingDays, openingTooEarly } from '#domain/plan/opening-days.ts';
import { givenIn, permitsOfEvent, stepsTo } from '#domain/plan/reach.ts';
import { plannedReferrals, questionsOf } from '#domain/plan/referrals.ts';
import {
  aMunicipality,
  anEvent,
  aPermit,
  catalogueOf,
  counting,
  severalOf,
  text,
  twoWeeks,
  yesNo,
} from '../../support/small-catalogue.ts';

const today = '2027-01-11';
const on: PlanInput = { municipality: 'here', event: 'open', answers: {}, today };
type Few = Parameters<typeof catalogueOf>[0];
const planOf = (few: Few, more: Partial<PlanInput> = {}, place?: string) =>
  makePlan(catalogueOf(few), { ...on, ...more }, place);
const waitsFor = (permit: string, gate = 'decision', more: object = {}) =>
  ({ permit, gate, strength: 'hard', why: text(''), verified: true, ...more }) as never;
const law = (more: object) =>
  ({ kind: 'decision', basis: 'law', statutory: weeks(2), counting, verified: true, ...more }) as never;
const ids = ({ permits }: { permits: readonly { id: string }[] }) => permits.map((p) => p.id);

describe('what a plan is asked for', () => {
  const fault = (more: Partial<PlanInput>, place?: string) => {
    try {
      planOf({}, more, place);
    } catch (error) {
      return error;
    }
  };
  test('an event or a municipality that there is not is named', () => {
    expect(fault({ event: 'fly' })).toBeInstanceOf(UnknownPlanInput);
    expect(fault({ event: 'fly' })).toMatchObject({
      name: 'UnknownPlanInput',
      field: 'event',
      value: 'fly',
      message: 'unknown event: fly',
    });
    expect(fault({ municipality: 'atlantis' })).toMatchObject({ field: 'municipality', value: 'atlantis' });
    expect(fault({}, 'atlantis')).toMatchObject({ field: 'municipality', value: 'atlantis' });
    expect(fault({ municipality: 'atlantis' }, 'here')).toMatchObject({ field: 'municipality', value: 'atlantis' });
    expect(fault({})).toBeUndefined();
  });
  test('the plan says what it was made of', () => {
    expect(planOf({})).toMatchObject({ catalogueVersion: 'small', municipality: 'here', event: 'open', today });
  });
  test('the answers are those that count: of a list one for each thing, and what the event says', () => {
    const questions = { list: severalOf('a', 'b'), a: yesNo(), b: yesNo(), c: yesNo(), d: yesNo() };
    const permits = [aPermit('p', { when: any(yes('a'), yes('b'), yes('c')) })];
    const events = [anEvent('open', { given: { said: true } })];
    const answers = { list: ['a'], c: false, d: true };
    const made = planOf({ questions, permits, events }, { answers });
    expect(made.answers).toEqual({ a: true, b: false, said: true });
    expect(made).toMatchObject({ asked: ['list'], offered: { list: ['a', 'b'] } });
    expect(planOf({ questions, permits, events }, { answers: { list: [] } }).answers).toEqual({
      a: false,
      b: false,
      said: true,
    });
  });
});

describe('which permits', () => {
  const questions = { a: yesNo(), b: yesNo() };
  test('those that apply or may, and not those that the answers or the event rule out', () => {
    const permits = ['p', 'q'].map((id) => aPermit(id, { when: yes('a') }));
    const events = [anEvent('open', { leavesOut: [{ permits: ['q'], because: '' }] })];
    const certainty = (a?: boolean | 'unknown') =>
      planOf({ questions, permits, events }, { answers: a === undefined ? {} : { a } }).permits.map((p) => [
        p.id,
        p.certainty,
      ]);
    expect(certainty(true)).toEqual([['p', 'certain']]);
    expect(certainty('unknown')).toEqual([['p', 'possible']]);
    expect(certainty()).toEqual([['p', 'possible']]);
    expect(certainty(false)).toEqual([]);
  });
  test('what comes first stands first, however far; otherwise in the order of the catalogue', () => {
    const permits = [
      aPermit('d', { after: [waitsFor('c'), waitsFor('gone')] }),
      aPermit('a'),
      aPermit('c', { after: [waitsFor('b')] }),
      aPermit('b'),
    ];
    expect(ids(planOf({ permits }))).toEqual(['b', 'c', 'd', 'a']);
  });
  test('what comes first is what is there and may hold, with what it binds to', () => {
    const permits = [
      aPermit('a'),
      aPermit('b'),
      aPermit('c', { when: not(always) }),
      aPermit('p', {
        after: [
          waitsFor('a', 'filing', { veto: true, conditionsBind: true }),
          waitsFor('b', 'start', { strength: 'advisable', when: yes('a') }),
          waitsFor('c'),
          waitsFor('a', 'decision', { when: no('a') }),
        ],
      }),
    ];
    const afterP = (a: boolean | 'unknown') =>
      planOf({ questions, permits }, { answers: { a } }).permits.find((p) => p.id === 'p')?.after;
    const first = { permit: 'a', gate: 'filing', strength: 'hard', veto: true, conditionsBind: true };
    const second = { permit: 'b', gate: 'start', strength: 'advisable', veto: false, conditionsBind: false };
    const third = { permit: 'a', gate: 'decision', strength: 'hard', veto: false, conditionsBind: false };
    expect(afterP(true)).toEqual([first, second]);
    expect(afterP(false)).toEqual([first, third]);
    expect(afterP('unknown')).toEqual([first, second, third]);
  });
  test('say only what is so of them', () => {
    const [plain, special] = planOf({
      permits: [
        aPermit('p'),
        aPermit('q', { kind: 'notification', neededToOpen: false, elsewhere: { page: 'https://x.example' } }),
      ],
    }).permits;
    expect(plain).toStrictEqual({
      id: 'p',
      kind: 'permit',
      department: 'here-office',
      certainty: 'certain',
      after: [],
      clock: {
        kind: 'decision',
        basis: 'law',
        starts: 'received',
        onSupplement: 'restart',
        verified: true,
        length: { early: weeks(2), statutory: weeks(2), late: weeks(2) },
      },
      referrals: [],
      requirements: [],
      filed: { early: today, statutory: today, late: today },
      window: { early: '2027-01-25', statutory: '2027-01-25', late: '2027-01-25' },
      usable: { early: '2027-01-25', statutory: '2027-01-25', late: '2027-01-25' },
    });
    expect(special).toMatchObject({ kind: 'notification', elsewhere: true, ownWindow: true });
    // What is noted and decided by nobody says so: nobody is asked to decide it.
    const noted = planOf({ permits: [aPermit('p', { appeal: { to: 'no-decision', within: weeks(3) } })] });
    expect(noted.permits[0]).toMatchObject({ undecided: true });
    // A state authority holds no role: it is named itself.
    expect(planOf({ permits: [aPermit('p', { department: 'police' })] }).permits[0]?.department).toBe('police');
  });
  test('of a case are those that are not handed in elsewhere, and they do not wait for those', () => {
    const { permits } = planOf({
      permits: [
        aPermit('a', { elsewhere: { page: '' } }),
        aPermit('b'),
        aPermit('c', { after: [waitsFor('a'), waitsFor('b')] }),
      ],
    });
    const part = casePart(permits);
    expect(part.map((p) => p.id)).toEqual(['b', 'c']);
    expect(part[1]?.after.map((a) => a.permit)).toEqual(['b']);
  });
});

describe('what each needs', () => {
  const requirement = (section: string, when?: AnyPermit['when']) =>
    ({ section, label: text(''), type: { kind: 'text' }, ...(when && { when }) }) as never;
  const requirements = {
    name: requirement('business'),
    drawing: requirement('building', yes('a')),
    sign: requirement('sign'),
  };
  const permits = [
    aPermit('p', { requirements: ['drawing', 'name', 'gone'] }),
    aPermit('q', { requirements: ['name'] }),
  ];
  test('is asked once, in the order of the form, and says who needs it', () => {
    const made = (a: boolean | 'unknown') =>
      planOf(
        { requirements, permits, questions: { a: yesNo() }, reminders: [{ id: 'r', when: yes('a') } as never] },
        { answers: { a } },
      );
    const name = { id: 'name', section: 'business', neededBy: ['p', 'q'] };
    const drawing = { id: 'drawing', section: 'building', neededBy: ['p'] };
    expect(made(true).requirements).toEqual([name, drawing]);
    expect(made('unknown').requirements).toEqual([name, drawing]);
    expect(made(false).requirements).toEqual([name]);
    expect(made(false).permits[0]?.requirements).toEqual(['name', 'gone']);
  });
});

describe('the time of a permit', () => {
  const clockOf = (clock: never, more: Partial<AnyPermit> = {}, others: readonly AnyPermit[] = []) =>
    planOf({ permits: [...others, aPermit('p', { clock, ...more })] }).permits.find((p) => p.id === 'p')?.clock;

  test('by law: usually, in full, and with the extension that the law allows', () => {
    expect(clockOf(law({}))?.length).toEqual({ early: weeks(2), statutory: weeks(2), late: weeks(2) });
    expect(clockOf(law({ typical: weeks(1), extension: weeks(3) }))?.length).toEqual({
      early: weeks(1),
      statutory: weeks(2),
      late: weeks(5),
    });
    expect(clockOf(law({ extension: weeks(3) }))).not.toHaveProperty('noLimit');
    expect(clockOf(law({ extensionCounted: weeks(4) }))).toMatchObject({ length: { late: weeks(6) }, noLimit: true });
    expect(() => clockOf(law({ extension: months(1) }))).toThrow('a clock and its extension must be in the same unit');
  });
  test('that no law sets: what is usual, and the longest that has been read of', () => {
    const goal = (more: object) =>
      ({ kind: 'decision', basis: 'goal', typical: weeks(1), counting, verified: false, ...more }) as never;
    expect(clockOf(goal({}))).toMatchObject({
      basis: 'goal',
      verified: false,
      length: { early: weeks(1), statutory: weeks(1), late: weeks(1) },
    });
    expect(clockOf(goal({ longest: weeks(9) }))?.length).toEqual({
      early: weeks(1),
      statutory: weeks(9),
      late: weeks(9),
    });
  });
  test('to wait is as long in every scenario', () =>
    expect(clockOf({ kind: 'wait', basis: 'law', wait: days(14), counting, verified: true } as never)).toMatchObject({
      kind: 'wait',
      length: { early: days(14), statutory: days(14), late: days(14) },
    }));
  test('that counts from an open gate counts from the day it comes in, where nothing holds the filing back', () => {
    const gated = law({ counting: { starts: 'gate-open', onSupplement: 'restart' } });
    const starts = (...held: readonly never[]) => clockOf(gated, { after: held }, [aPermit('a')])?.starts;
    expect(starts(waitsFor('a', 'filing'))).toBe('gate-open');
    expect(starts(waitsFor('a', 'filing', { strength: 'advisable' }))).toBe('received');
    expect(starts(waitsFor('a', 'decision'))).toBe('received');
    expect(starts()).toBe('received');
    const complete = law({ counting: { starts: 'complete', onSupplement: 'restart' } });
    expect(clockOf(complete)?.starts).toBe('complete');
  });
});

describe('the opening days', () => {
  const slow = (id: string, more: Partial<AnyPermit> = {}) =>
    aPermit(id, { clock: law({ statutory: weeks(10), typical: weeks(4), extension: weeks(10) }), ...more });

  test('are those of what is last, of what must be there to open', () => {
    const { opening } = planOf({
      permits: [aPermit('a'), slow('b'), aPermit('c'), slow('own', { neededToOpen: false, after: [waitsFor('b')] })],
    });
    expect(opening).toMatchObject({
      early: '2027-02-08',
      statutory: '2027-03-22',
      late: '2027-05-31',
      decidedBy: ['b'],
      basis: 'law',
    });
    expect(opening.paths).toEqual({ early: ['b'], statutory: ['b'], late: ['b'] });
  });
  test('are decided by the first of several that end on one day', () =>
    expect(planOf({ permits: [aPermit('a'), aPermit('b')] }).opening.decidedBy).toEqual(['a']));
  test('are today when nothing is needed, and that rests on no estimate', () =>
    expect(planOf({})).toMatchObject({
      opening: { early: today, statutory: today, late: today, shown: { early: today }, decidedBy: [], basis: 'law' },
    }));
  test('are shown as working days', () => {
    // 14 days from a Sunday end on a Sunday.
    const { opening } = planOf({ permits: [aPermit('a')] }, { today: '2027-01-10' });
    expect(opening).toMatchObject({
      statutory: '2027-01-24',
      shown: { early: '2027-01-25', statutory: '2027-01-25', late: '2027-01-25' },
    });
  });
  test('rest on the weakest of what is on the way to the day in full', () => {
    const basis = (...chain: readonly string[]) =>
      planOf({
        permits: chain.map((b, n) =>
          aPermit(`p${n}`, {
            clock: {
              kind: 'decision',
              basis: b,
              typical: weeks(2),
              statutory: weeks(2),
              counting,
              verified: true,
            } as never,
            after: n === 0 ? [] : [waitsFor(`p${n - 1}`, 'filing')],
          }),
        ),
      }).opening.basis;
    expect(basis('law', 'law')).toBe('law');
    expect(basis('law', 'goal')).toBe('goal');
    expect(basis('estimate', 'goal', 'law')).toBe('estimate');
    // What is beside the way is not counted.
    const estimated = { kind: 'decision', basis: 'estimate', typical: days(1), counting, verified: true } as never;
    expect(planOf({ permits: [aPermit('a'), aPermit('b', { clock: estimated })] }).opening.basis).toBe('law');
  });
  test('wait for works, and for the board of whoever decides', () => {
    const stages = [{ id: 's', name: text(''), lasts: { answer: 'w', unit: 'weeks', otherwise: 3 } } as never];
    expect(planOf({ permits: [aPermit('a', { stages })] }).permits[0]).toMatchObject({
      window: { early: '2027-01-25' },
      usable: { early: '2027-02-15' },
    });
    const departments = { 'here-office': { meets: { every: 'month', on: ['2027-01-28'] } } as never };
    expect(planOf({ permits: [aPermit('a')], departments }).permits[0]?.window.early).toBe('2027-01-28');
  });
  test('that somebody wants too early are an obstacle, and not on the day itself', () => {
    const obstacles = (openingDate?: string) => planOf({ permits: [aPermit('a')] }, { openingDate }).obstacles;
    expect(obstacles('2027-01-24')).toEqual([openingTooEarly]);
    expect(obstacles('2027-01-25')).toEqual([]);
    expect(obstacles()).toEqual([]);
    expect(openingTooEarly).toBe('opening-too-early');
  });
  test('can be wanted from today and five years on', () => expect(openingDays(today)).toEqual([today, '2032-01-11']));
});

describe('what an owner is told beside the permits', () => {
  test('an obstacle when it is so, a duty already when it may be', () => {
    const few = {
      questions: { a: yesNo() },
      obstacles: [{ id: 'o', when: yes('a') } as never],
      reminders: [{ id: 'r', when: yes('a') } as never],
    };
    const told = (a: boolean | 'unknown') => {
      const { obstacles, reminders, unsaidReminders } = planOf(few, { answers: { a } });
      return { obstacles, reminders, unsaidReminders };
    };
    expect(told(true)).toEqual({ obstacles: ['o'], reminders: ['r'], unsaidReminders: [] });
    expect(told('unknown')).toEqual({ obstacles: [], reminders: ['r'], unsaidReminders: [] });
    expect(told(false)).toEqual({ obstacles: [], reminders: [], unsaidReminders: [] });
  });
});

describe('what the owner has not said to be part of it', () => {
  const opened = Array.from({ length: 9 }, (_, n) => `d${n}`);
  const questions = {
    list: severalOf('part', 'other'),
    part: yesNo(),
    other: yesNo(),
    ...Object.fromEntries(opened.map((id) => [id, yesNo({ when: yes('part') })])),
  };
  const few = {
    questions,
    permits: [
      aPermit('sure'),
      aPermit('maybe', { when: yes('d0'), clock: law({ statutory: weeks(20) }) }),
      aPermit('waits', { after: [waitsFor('maybe', 'filing'), waitsFor('sure', 'filing')] }),
      aPermit('also', { when: yes('d1'), after: [waitsFor('maybe', 'filing')] }),
      aPermit('either', { when: any(no('d0'), yes('d1')) }),
    ],
    reminders: [{ id: 'r', when: yes('d0') } as never, { id: 's', when: always } as never],
  };
  const made = () => planOf(few, { answers: { list: 'unknown' } });
  const of = (id: string) => made().permits.find((p) => p.id === id);

  test('stands apart as possible, and what is needed without it is certain', () => {
    expect(
      made()
        .permits.filter((p) => p.unsaid)
        .map((p) => p.id),
    ).toEqual(['maybe', 'also']);
    expect(of('maybe')?.certainty).toBe('possible');
    expect(of('either')).toMatchObject({ certainty: 'certain' });
    expect(of('sure')).not.toHaveProperty('unsaid');
    expect(made()).toMatchObject({ reminders: ['r', 's'], unsaidReminders: ['r'] });
  });
  test('moves no day that counts, and the days of what is as little said', () => {
    expect(made().opening.statutory).toBe('2027-02-08');
    expect(made().opening.decidedBy).toEqual(['sure', 'waits']);
    expect(of('waits')?.after.map((a) => a.permit)).toEqual(['maybe', 'sure']);
    expect(of('also')?.filed.statutory).toBe(of('maybe')?.window.statutory);
  });
});

describe('an application to several municipalities', () => {
  const few = {
    municipalities: [aMunicipality('here'), aMunicipality('there')],
    questions: { a: yesNo() },
    permits: [
      aPermit('tax', { once: true, clock: law({ statutory: weeks(6) }) }),
      aPermit('food', { once: yes('a') }),
      aPermit('local', { after: [waitsFor('tax', 'filing')] }),
    ],
  };
  const plans = (a: boolean) => makePlans(catalogueOf(few), { ...on, also: ['there'], answers: { a } });
  test('has what is handled once in the first alone, and waits for it everywhere', () => {
    const [base, other] = plans(true);
    expect(ids(base)).toEqual(['tax', 'food', 'local']);
    expect(other && ids(other)).toEqual(['local']);
    expect(other).toMatchObject({
      municipality: 'there',
      permits: [
        { department: 'there-office', after: [], filed: { early: '2027-02-22' }, window: { early: '2027-03-08' } },
      ],
      opening: { early: '2027-03-08', decidedBy: ['local'], paths: { late: ['local'] } },
    });
    expect(base.permits.map((p) => p.department)).toEqual(['here-office', 'here-office', 'here-office']);
    expect(base.permits[2]?.after.map((p) => p.permit)).toEqual(['tax']);
    const [, withFood] = plans(false);
    expect(withFood && ids(withFood)).toEqual(['food', 'local']);
  });
  test('asks what only that decides, and one alone does not', () => {
    expect(plans(true)[0].asked).toEqual(['a']);
    expect(makePlans(catalogueOf(few), on)).toHaveLength(1);
    expect(planOf(few).asked).toEqual([]);
    expect(planOf(few, { also: [] }).asked).toEqual([]);
  });
  test('decides by the board of where what is handled once is handled', () => {
    const departments = { 'here-office': { meets: { every: 'month' } } as never };
    const [, other] = makePlans(catalogueOf({ ...few, departments }), { ...on, also: ['there'], answers: { a: true } });
    expect(other?.permits[0]?.filed.early).toBe('2027-02-28');
  });
});

describe('who is asked', () => {
  const referral = (to: string, more: object = {}) =>
    ({ to, strength: 'customary', why: text(''), answerWithin: weeks(2), reads: {}, ...more }) as never;
  const here = aMunicipality('here', { fire: 'joint', health: 'joint' });
  const asked = (...referrals: readonly never[]) =>
    questionsOf(aPermit('p', { referrals }), here, { a: false }).map((q) => q.to);
  test('the department that holds the role, or the body itself; never whoever decides, nor when it is ruled out', () => {
    expect(asked(referral('fire'), referral('police'), referral('office'), referral('here-office'))).toEqual([
      'joint',
      'police',
    ]);
    expect(asked(referral('police', { when: yes('a') }), referral('fire', { when: no('a') }))).toEqual(['joint']);
    expect(asked(referral('police', { when: yes('b') }))).toEqual(['police']);
    expect(questionsOf(aPermit('p'), here, {})).toEqual([]);
    expect(questionsOf(aPermit('p', { department: 'police', referrals: [referral('police')] }), here, {})).toEqual([]);
  });
  test('once each: required when one of its questions is, and reads what any of them needs', () => {
    const permit = aPermit('p', {
      referrals: [
        referral('fire', { reads: { drawing: text('') } }),
        referral('health', { strength: 'required', answerWithin: weeks(3), reads: { menu: text('') } }),
        referral('police', { reads: { gone: text('') } }),
      ],
    });
    expect(plannedReferrals(questionsOf(permit, here, {}), ['menu', 'name', 'drawing'])).toEqual([
      { to: 'joint', strength: 'required', answerWithin: weeks(3), reads: ['menu', 'drawing'] },
      { to: 'police', strength: 'customary', answerWithin: weeks(2), reads: [] },
    ]);
    expect(planOf({ municipalities: [here], permits: [permit] }).permits[0]?.referrals.map((r) => r.to)).toEqual([
      'joint',
      'police',
    ]);
  });
});

describe('how far an owner is from a permit', () => {
  const event = anEvent('open', { given: { a: true, gone: false } });
  const catalogue = catalogueOf({
    events: [event],
    givenFacts: ['fact'],
    permits: [
      aPermit('given', { when: yes('a') }),
      aPermit('never', { when: yes('fact') }),
      aPermit('may', { when: yes('b') }),
    ],
  });
  const steps = (when: AnyPermit['when']) => stepsTo(catalogue, event, aPermit('p', { when }));
  test('is what must be so beyond what is given; a no costs nothing', () => {
    expect(givenIn(catalogue, event)).toEqual({ a: true, gone: false, fact: false });
    expect(permitsOfEvent(catalogue, event).map((p) => p.id)).toEqual(['given', 'may']);
    expect(steps(yes('a'))).toBe(0);
    expect(steps(yes('fact'))).toBe(Number.POSITIVE_INFINITY);
    expect(steps(yes('b'))).toBe(1);
    expect(steps(no('b'))).toBe(0);
    expect(steps(not(yes('b')))).toBe(0);
    expect(steps(all(yes('b'), yes('c'), yes('a')))).toBe(2);
    expect(steps(any(all(yes('b'), yes('c')), yes('d')))).toBe(1);
    expect(steps(any(yes('gone'), all(yes('b'), yes('c'))))).toBe(2);
    expect(steps({ question: 'b', atLeast: 3 })).toBe(1);
  });
});

test('a plan is the same a day later, but for its days', () => {
  const one = planOf({ permits: [aPermit('a', { clock: twoWeeks })] });
  const next = planOf({ permits: [aPermit('a', { clock: twoWeeks })] }, { today: addSpan(today, days(1)) });
  expect(next.opening.early).toBe(addSpan(one.opening.early, days(1)));
});
