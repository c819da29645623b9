import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type DecisionInput, decisionFaults, decisionRefusals } from '#domain/acts/decide/refusals.ts';
import { addSpan, days } from '#domain/calendar/day.ts';
import { goOnRefusal, toWithdraw } from '#domain/case/choose.ts';
import { type Actor, type Fact, factKey, type Outcome, outcomes, taskName } from '#domain/case/facts.ts';
import { type Bond, bonds, type End, ends, gateRules, lawfulOutcomes, type Ruling } from '#domain/case/gates.ts';
import { caseNow } from '#domain/case/now.ts';
import { gateOf, permitOf, taskOf } from '#domain/case/view.ts';
import { isPositive, outcomesOf } from '#domain/definitions/outcome.ts';
import { type Gate, gates, type PermitKind } from '#domain/definitions/permit.ts';
import type { PlannedPermit } from '#domain/plan/planned.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';

const kinds = ['permit', 'notification', 'registration', 'opinion'] as const satisfies readonly PermitKind[];
const filed = '2027-01-11';
const noon = (day: string) => `${day}T11:00:00Z`;
const officer: Actor = { kind: 'officer', id: 'o', name: 'O', department: 'd' };

function planned(id: string, kind: PermitKind, more: Partial<PlannedPermit> = {}): PlannedPermit {
  const length = { value: 4, unit: 'weeks' } as const;
  const whole = { early: filed, statutory: filed, late: filed };
  return {
    id,
    kind,
    department: `${id}-department`,
    certainty: 'certain',
    after: [],
    clock: {
      kind: 'decision',
      length: { early: length, statutory: length, late: length },
      basis: 'law',
      starts: 'received',
      onSupplement: 'runs-on',
      verified: true,
    },
    referrals: [],
    requirements: [],
    filed: whole,
    window: whole,
    usable: whole,
    ...more,
  };
}

/** A case of two matters, the second of which waits for the first. */
class Pair {
  readonly facts: Fact[] = [];

  constructor(bond: Bond, gate: Gate, kind: PermitKind, free: boolean) {
    const before = planned('before', bond === 'conditions' ? 'opinion' : 'permit');
    const prerequisite = {
      permit: 'before',
      gate,
      strength: bond === 'advisable' ? ('advisable' as const) : ('hard' as const),
      veto: bond === 'veto' || bond === 'conditions',
      conditionsBind: bond === 'conditions',
    };
    this.facts.push({
      type: 'case-submitted',
      key: factKey.submitted,
      at: `${filed}T09:00:00Z`,
      by: { kind: 'applicant' },
      reference: 'KOP-2027-00001',
      municipality: 'koping',
      event: 'open-restaurant',
      answers: {},
      applicant: { name: 'A', email: 'a@exempel.example', phone: '0221000000', language: 'sv' },
      business: { name: 'K', organisationNumber: '5560360793', address: 'G', postalCode: '73130', city: 'K' },
      requirements: {},
      plan: {
        catalogueVersion: 'x',
        permits: [
          free ? { ...before, clock: { ...before.clock, kind: 'wait' } } : before,
          planned('after', kind, { after: [prerequisite] }),
        ],
        opening: { early: filed, statutory: filed, late: filed },
      },
    });
    for (const permit of ['before', 'after'])
      this.facts.push({
        type: 'task-opened',
        key: factKey.inTask(taskName.review(permit), 0),
        at: `${filed}T09:01:00Z`,
        by: { kind: 'system' },
        task: taskName.review(permit),
        kind: 'review',
        permit,
        department: `${permit}-department`,
      });
  }

  decide(outcome: Outcome, permit = 'before'): void {
    const task = taskName.review(permit);
    this.facts.push({
      type: 'decided',
      key: factKey.inTask(task, 1),
      at: noon('2027-01-12'),
      by: officer,
      task,
      permit,
      outcome,
      motivation: 'm',
      legalBasis: 'l',
    });
  }

  end(end: End): void {
    switch (end) {
      case 'pending':
      case 'free':
        return;
      case 'withdrawn':
        this.facts.push({
          type: 'permit-withdrawn',
          key: factKey.withdrawn('before'),
          at: noon('2027-01-12'),
          by: { kind: 'applicant' },
          permit: 'before',
        });
        return;
      case 'waived':
        this.decide('refused');
        this.facts.push({
          type: 'went-on',
          key: factKey.wentOn('after', 'before'),
          at: noon('2027-01-13'),
          by: { kind: 'applicant' },
          permit: 'after',
          prerequisite: 'before',
        });
        return;
      default:
        this.decide(end);
    }
  }
}

const decision = (outcome: Outcome, kind: PermitKind): DecisionInput => ({
  outcome,
  motivation: 'Skälen',
  legalBasis: 'Lagen',
  ...(outcome === 'granted-with-conditions' && { conditions: ['Stäng klockan 22'] }),
  ...(outcome === 'dismissed' && { ground: 'wrong-authority' as const }),
  ...(outcome === 'closed' && { ground: 'without-object' as const }),
  ...(kind !== 'opinion' && { hearingException: 'Uppenbart obehövligt' }),
});

const rows = bonds.flatMap((bond) =>
  gates.flatMap((gate) =>
    ends.map((end): readonly [Bond, Gate, End, Ruling] => [bond, gate, end, gateRules[bond][gate][end]]),
  ),
);
// Only a notification has a waiting time, and an opinion is none.
const reachable = rows.filter(([bond, , end]) => !(bond === 'conditions' && end === 'free'));
// Past the waiting time, for what is free to start without a decision.
const later = noon('2027-03-01');

describe('the table holds, line by line', () => {
  test.each(reachable)('%s × %s × %s', (bond, gate, end, ruling) => {
    for (const kind of kinds) {
      const pair = new Pair(bond, gate, kind, end === 'free');
      pair.end(end);
      const view = caseView(pair.facts, later);
      const permit = permitOf(view, 'after');
      const task = taskOf(view, taskName.review('after'));
      if (!permit || !task) throw new Error('the case lacks its second matter');
      expect(permit.after[0]?.end, 'the end').toBe(end);
      expect(gateOf(permit, gate).open, 'the gate').toBe(ruling.gate === 'open');
      expect(goOnRefusal(view, 'after', 'before') === undefined, 'the choice').toBe(ruling.gate === 'choose');
      expect(caseNow(view).todo.length, 'what is to do').toBe(ruling.gate === 'choose' ? 1 : 0);
      // What may not be handed in has no task in a real case; its outcomes are those of a decision all the same.
      const taken = outcomes.filter(
        (outcome) =>
          decisionFaults(permit, decision(outcome, kind), later).length === 0 &&
          decisionRefusals(view, task, decision(outcome, kind), later).length === 0,
      );
      const held = ruling.gate !== 'open' && gate !== 'start';
      expect(taken, `${kind}: the outcomes`).toEqual(
        lawfulOutcomes(kind, ruling).filter((outcome) => !held || !isPositive(outcome)),
      );
    }
  });

  /**
   * The same, written once more by hand and read against the statutes: `o` open, `c` open with conditions only, `?` the owner
   * chooses, `x` shut to grants, `s` shut to the start.
   */
  test.each([
    //                     pending, free, granted, conditions, refused, dismissed, closed, withdrawn, waived
    ['veto', 'filing', 'x o o o x x x x x'],
    ['veto', 'decision', 'x o o o x x x x x'],
    ['conditions', 'decision', 'x x o c x x x x x'],
    ['hard', 'filing', 'x o o o ? ? ? c c'],
    ['hard', 'decision', 'x o o o ? ? ? c c'],
    ['hard', 'start', 's o o o s s s s s'],
    ['veto', 'start', 's o o o s s s s s'],
    ['advisable', 'filing', 'o o o o o o o o o'],
    ['advisable', 'decision', 'o o o o o o o o o'],
    ['advisable', 'start', 'o o o o o o o o o'],
  ] as const)('%s × %s says what the law says', (bond, gate, expected) => {
    const sign = ({ gate: is, grants }: Ruling) =>
      is === 'choose' ? '?' : is === 'open' ? (grants === 'all' ? 'o' : 'c') : grants === 'none' ? 'x' : 's';
    expect(ends.map((end) => sign(gateRules[bond][gate][end])).join(' ')).toBe(expected);
  });

  test('every line has its source', () => {
    for (const [, , , { because }] of rows) expect(because).toMatch(/\(\d{4}:\d+\).*§|definition|Inget lagkrav/);
  });

  test('a veto opens only by a grant, or by the law that lets a notification start', () => {
    const opening = rows.filter(
      ([bond, gate, , r]) => gate !== 'start' && (bond === 'veto' || bond === 'conditions') && r.gate === 'open',
    );
    expect(new Set(opening.map(([, , end]) => end))).toEqual(new Set(['free', 'granted', 'granted-with-conditions']));
    expect(opening.some(([bond, , end]) => bond === 'conditions' && end === 'free')).toBe(false);
  });

  test('what goes against the owner is lawful in every line', () => {
    for (const [, , , ruling] of rows)
      for (const kind of kinds)
        expect(lawfulOutcomes(kind, ruling)).toEqual(
          expect.arrayContaining(outcomesOf(kind).filter((outcome) => !isPositive(outcome))),
        );
  });
});

describe('what can be handed in only after a grant', () => {
  const wait = { ...planned('x', 'notification').clock, kind: 'wait', starts: 'gate-open' } as const;
  const toGrant = (permit: string) =>
    ({ permit, gate: 'filing', strength: 'hard', veto: true, conditionsBind: false }) as const;
  /** Two licences, and a notice of the start of what they allow. */
  const book = () => {
    const pair = new Pair('veto', 'filing', 'notification', false);
    const [submitted] = pair.facts;
    if (submitted?.type !== 'case-submitted') throw new Error('no submission');
    const notice = planned('notice', 'notification', { clock: wait, after: [toGrant('before'), toGrant('after')] });
    const permits = [planned('before', 'permit'), planned('after', 'permit'), notice];
    pair.facts[0] = { ...submitted, plan: { ...submitted.plan, permits } };
    return pair;
  };
  const at = noon('2027-01-20');
  const notice = (pair: Pair) => permitOf(caseView(pair.facts, at), 'notice');

  test('waits, and is barred by nothing, while a grant can still come', () => {
    const pair = book();
    expect(notice(pair)).toMatchObject({ status: 'waiting-to-file' });
    pair.decide('refused');
    expect(notice(pair)).toMatchObject({
      status: 'waiting-to-file',
      after: [
        { permit: 'before', state: 'waived' },
        { permit: 'after', state: 'waiting' },
      ],
    });
    expect(notice(pair)).not.toHaveProperty('filedAt');
    expect(caseNow(caseView(pair.facts, at))).toMatchObject({ todo: [], barred: [] });
  });

  test('is handed in at the first grant, whatever becomes of the other, and counts from that day', () => {
    const pair = book();
    pair.decide('granted');
    const open = { filedAt: noon('2027-01-12'), clock: { started: '2027-01-12', startedBy: 'gate-open' } };
    expect(notice(pair)).toMatchObject(open);
    pair.decide('refused', 'after');
    expect(notice(pair)).toMatchObject(open);
  });

  test.each(['refused', 'dismissed', 'closed'] as const)('is not needed when all are %s', (outcome) => {
    const pair = book();
    pair.decide(outcome);
    pair.decide(outcome, 'after');
    expect(notice(pair)).toMatchObject({ status: 'not-needed', endedAt: noon('2027-01-12') });
    expect(notice(pair)).not.toHaveProperty('filedAt');
    expect(caseNow(caseView(pair.facts, at))).toMatchObject({ finished: 3, todo: [], barred: [] });
    expect(goOnRefusal(caseView(pair.facts, at), 'notice', 'before')).toBe('already-answered');
  });

  test('is not needed when one is refused and the other withdrawn', () => {
    const pair = book();
    pair.end('withdrawn');
    expect(notice(pair)).toMatchObject({ status: 'waiting-to-file' });
    pair.decide('refused', 'after');
    expect(notice(pair)).toMatchObject({ status: 'not-needed' });
  });
});

describe('no refusal advises what is not lawful', () => {
  test.each(reachable.filter(([, gate]) => gate !== 'start'))('%s × %s × %s', (bond, gate, end, ruling) => {
    const pair = new Pair(bond, gate, 'permit', end === 'free');
    pair.end(end);
    const view = caseView(pair.facts, later);
    const task = taskOf(view, taskName.review('after'));
    const codes = task && decisionRefusals(view, task, decision('granted', 'permit'), later).map((r) => r.code);
    // These two say to grant with conditions.
    if (codes?.some((code) => code === 'prerequisite-refused' || code === 'conditions-bind'))
      expect(lawfulOutcomes('permit', ruling)).toContain('granted-with-conditions');
  });
});

describe('whatever the owner and the officers do, in whatever order', () => {
  const permits = ['food-registration', 'land-lease', 'public-place', 'alcohol-licence'];
  // Mostly what gets somewhere, so that grants are reached; now and then anything.
  const outcome = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Outcome>('granted', 'granted-with-conditions') },
    { weight: 1, arbitrary: fc.constantFrom(...outcomes) },
  );
  const anyPermit = fc.constantFrom(...permits);
  const act = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('decide'), permit: anyPermit, outcome }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('withdraw'), permit: fc.constantFrom(...permits, undefined) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('go-on'), permit: anyPermit, prerequisite: anyPermit }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('opine', 'wait') }) },
  );
  const acts = fc.array(act, { minLength: 1, maxLength: 16 });
  type Act = {
    readonly do: string;
    readonly permit?: string | undefined;
    readonly outcome?: Outcome;
    readonly prerequisite?: string;
  };

  /** Does what the rules let through, as the calls do, and nothing else. */
  function play(done: readonly Act[]): { facts: readonly Fact[]; today: string } {
    const book = new FactBook(cafeWithSeating, filed);
    let today = '2027-01-12';
    for (const one of done) {
      const at = noon(today);
      const view = caseView(book.facts, at);
      const { permit } = one;
      if (one.do === 'wait') today = addSpan(today, days(5));
      if (one.do === 'opine' && taskOf(view, taskName.opinion('alcohol-licence', 'police'))?.status === 'open')
        book.opine('alcohol-licence', 'police', at);
      if (one.do === 'withdraw') {
        const open = toWithdraw(view, permit);
        if (typeof open !== 'string') for (const p of open) book.withdraw(p.id, at);
      }
      if (one.do === 'go-on' && permit !== undefined && one.prerequisite !== undefined)
        if (goOnRefusal(view, permit, one.prerequisite) === undefined) book.goOn(permit, one.prerequisite, at);
      if (one.do === 'decide' && permit !== undefined && one.outcome !== undefined) {
        const seen = permitOf(view, permit);
        const task = taskOf(view, taskName.review(permit));
        if (!seen || task?.status !== 'open') continue;
        const input = decision(one.outcome, seen.planned.kind);
        if (decisionFaults(seen, input, at).length > 0 || decisionRefusals(view, task, input, at).length > 0) continue;
        book.decide(permit, at, one.outcome);
      }
    }
    return { facts: book.facts, today };
  }

  test('nothing is granted against a veto, nor against the municipality’s conditions', () => {
    let granted = 0;
    fc.assert(
      fc.property(acts, (done) => {
        const { facts, today } = play(done);
        const view = caseView(facts, noon(today));
        const outcomeOf = (id: string) => permitOf(view, id)?.decision?.outcome;
        const given = (id: string) => isPositive(outcomeOf(id) ?? 'refused');
        if (given('public-place')) {
          granted += 1;
          expect(given('land-lease')).toBe(true);
          if (outcomeOf('land-lease') === 'granted-with-conditions')
            expect(outcomeOf('public-place')).toBe('granted-with-conditions');
        }
        // The start of the serving is notified when there will be any, and never otherwise.
        const licence = permitOf(view, 'alcohol-licence');
        const notice = permitOf(view, 'alcohol-notice');
        expect(notice?.filedAt, 'the notice').toBe(given('alcohol-licence') ? licence?.endedAt : undefined);
        if (licence?.endedAt !== undefined && !given('alcohol-licence'))
          expect(['not-needed', 'withdrawn']).toContain(notice?.status);
        if (!given('alcohol-licence')) return;
        // The licence is decided without the kitchen, and waits for it before anything is served.
        const serving = licence?.after.find((p) => p.permit === 'food-registration');
        expect(serving?.gate).toBe('start');
        expect(serving?.ruling.gate === 'open').toBe(
          ['granted', 'granted-with-conditions', 'free'].includes(serving?.end ?? ''),
        );
        if (!given('public-place')) expect(outcomeOf('alcohol-licence')).toBe('granted-with-conditions');
      }),
      { numRuns: 400 },
    );
    expect(granted, 'the sequences reach grants at all').toBeGreaterThan(20);
  });

  test('the owner never ends the municipality’s opinion', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const { facts, today } = play(done);
        expect(facts.filter((f) => f.type === 'permit-withdrawn' && f.permit === 'land-lease')).toEqual([]);
        expect(permitOf(caseView(facts, noon(today)), 'land-lease')?.status).not.toBe('withdrawn');
      }),
    );
  });

  test('a case can always come to an end: what is not decided can be withdrawn', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const { facts, today } = play([...done, { do: 'withdraw' }]);
        const view = caseView(facts, noon(today));
        expect(
          view.permits.map((p) => p.status).filter((s) => !['decided', 'withdrawn', 'not-needed'].includes(s)),
        ).toEqual([]);
        expect(view.tasks.filter((t) => t.status === 'open')).toEqual([]);
      }),
    );
  });
});
