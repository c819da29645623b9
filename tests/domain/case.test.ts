import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type DecisionInput, decisionRefusals } from '#domain/acts/decide/refusals.ts';
import { taskName } from '#domain/case/facts.ts';
import { caseNow } from '#domain/case/now.ts';
import { gateOf, permitOf, taskOf } from '#domain/case/view.ts';
import { cafeWithSeating as seating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';

const noon = (day: string) => `${day}T11:00:00Z`;

describe('the view of a case', () => {
  const book = () => {
    const b = new FactBook(seating);
    const request = b.ask('alcohol-licence', noon('2027-01-12'), '2027-01-29');
    return b
      .answer('alcohol-licence', request, noon('2027-01-14'))
      .decide('food-registration', noon('2027-01-13'))
      .decide('land-lease', noon('2027-01-15'), 'refused')
      .goOn('public-place', 'land-lease', noon('2027-01-16'))
      .opine('alcohol-licence', 'police', noon('2027-01-17'));
  };

  test('never depends on the order in which facts arrive', () => {
    const { facts } = book();
    const expected = caseView(facts, noon('2027-01-20'));
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(caseView(shuffled, noon('2027-01-20'))).toEqual(expected);
      }),
    );
  });

  test('a waiting time that has run out opens the gate by itself', () => {
    const { facts } = new FactBook(seating);
    const waitsFor = (gate: 'decision' | 'start', day: string) => {
      const permit = permitOf(caseView(facts, noon(day)), 'alcohol-licence');
      return permit && gateOf(permit, gate).waitingFor.map((p) => p.permit);
    };
    // Food holds back the serving, and nobody needs to have registered it for the licence to be decided.
    expect(waitsFor('start', '2027-01-24')).toEqual(['food-registration']);
    expect(waitsFor('start', '2027-01-25')).toEqual([]);
    for (const day of ['2027-01-24', '2027-01-25']) expect(waitsFor('decision', day)).toEqual(['public-place']);
  });

  test('a refused prerequisite asks the applicant, and waits', () => {
    const b = new FactBook(seating)
      .decide('food-registration', noon('2027-01-12'))
      .decide('public-place', noon('2027-01-15'), 'refused');
    const at = noon('2027-01-16');
    expect(caseNow(caseView(b.facts, at)).todo).toEqual([
      { kind: 'choose', permit: 'alcohol-licence', prerequisite: 'public-place' },
    ]);
    b.goOn('alcohol-licence', 'public-place', at);
    const permit = permitOf(caseView(b.facts, at), 'alcohol-licence');
    expect(permit && gateOf(permit, 'decision').open).toBe(true);
    expect(caseNow(caseView(b.facts, at)).todo).toEqual([]);
  });

  test('behind a veto nothing is to be chosen: it is said that it cannot be granted', () => {
    const b = new FactBook(seating).decide('land-lease', noon('2027-01-15'), 'refused');
    expect(caseNow(caseView(b.facts, noon('2027-01-16')))).toMatchObject({
      todo: [],
      barred: [{ permit: 'public-place', prerequisite: 'land-lease' }],
    });
  });

  test('the opinion ends by itself when the last part that waits for it does, and is never called withdrawn', () => {
    const b = new FactBook(seating);
    const land = () => permitOf(caseView(b.facts, noon('2027-01-14')), 'land-lease')?.status;
    expect(land()).toBe('under-review');
    b.withdraw('public-place', noon('2027-01-13'));
    expect(land()).toBe('not-needed');
    expect(taskOf(caseView(b.facts, noon('2027-01-14')), taskName.review('land-lease'))?.status).toBe('done');
    const decided = new FactBook(seating).decide('public-place', noon('2027-01-13'), 'refused');
    expect(permitOf(caseView(decided.facts, noon('2027-01-14')), 'land-lease')?.status).toBe('not-needed');
  });

  test('an opinion that never came is not needed once the matter is decided', () => {
    const b = new FactBook(seating);
    const opinion = () => permitOf(caseView(b.facts, noon('2027-01-14')), 'public-place')?.opinions[0]?.state;
    expect(opinion()).toBe('waiting');
    b.decide('public-place', noon('2027-01-14'));
    expect(opinion()).toBe('not-needed');
    expect(
      taskOf(caseView(b.facts, noon('2027-01-14')), taskName.opinion('public-place', 'rescue-malardalen'))?.status,
    ).toBe('done');
  });

  test('a decision stored in the same moment as a withdrawal stands', () => {
    const b = new FactBook(seating)
      .decide('food-registration', noon('2027-01-13'))
      .withdraw('food-registration', noon('2027-01-13'));
    expect(permitOf(caseView(b.facts, noon('2027-01-14')), 'food-registration')).toMatchObject({ status: 'decided' });
  });

  test('withdrawing a prerequisite that is no veto lets the dependent go on', () => {
    const b = new FactBook(seating)
      .withdraw('public-place', noon('2027-01-12'))
      .decide('food-registration', noon('2027-01-12'));
    const permit = permitOf(caseView(b.facts, noon('2027-01-13')), 'alcohol-licence');
    expect(permit && gateOf(permit, 'decision').open).toBe(true);
    expect(taskOf(caseView(b.facts, noon('2027-01-13')), taskName.review('public-place'))?.status).toBe('done');
  });
});

describe('a decision', () => {
  const ready = () =>
    new FactBook(seating)
      .decide('food-registration', noon('2027-01-13'))
      .decide('land-lease', noon('2027-01-13'))
      .decide('public-place', noon('2027-01-14'))
      .opine('alcohol-licence', 'police', noon('2027-01-14'));
  const refusals = (b: FactBook, input: Partial<DecisionInput>, permit = 'alcohol-licence', day = '2027-01-20') => {
    const view = caseView(b.facts, noon(day));
    const task = taskOf(view, taskName.review(permit));
    if (!task) throw new Error(`no task for ${permit}`);
    return decisionRefusals(
      view,
      task,
      { outcome: 'granted', motivation: 'm', legalBasis: 'l', ...input },
      noon(day),
    ).map((r) => r.code);
  };

  test('may be made when gates are open and the required opinion is in', () =>
    expect(refusals(ready(), {})).toEqual([]));
  test('waits for gates and for the required opinion, and says both at once', () => {
    expect(refusals(new FactBook(seating), {})).toEqual(['gate-shut', 'opinion-missing']);
  });
  test('does not wait for a customary opinion', () => expect(refusals(ready(), {})).not.toContain('opinion-missing'));
  test('a refusal needs a hearing, or the lawful reason to skip it', () => {
    expect(refusals(ready(), { outcome: 'refused' })).toEqual(['hearing-needed']);
    expect(refusals(ready(), { outcome: 'refused', hearingException: 'Uppenbart obehövligt' })).toEqual([]);
  });
  test('a hearing must have passed: answered, or past its last day', () => {
    const b = ready();
    const request = b.ask('alcohol-licence', noon('2027-01-15'), '2027-01-29', 'hearing-started');
    expect(refusals(b, { outcome: 'refused' })).toEqual(['hearing-open']);
    expect(refusals(b, { outcome: 'refused' }, 'alcohol-licence', '2027-01-30')).toEqual([]);
    b.answer('alcohol-licence', request, noon('2027-01-18'), 'hearing-answered');
    expect(refusals(b, { outcome: 'refused' })).toEqual([]);
  });
  test('waits while the applicant has time to supplement', () => {
    const b = ready();
    b.ask('alcohol-licence', noon('2027-01-15'), '2027-01-29');
    expect(refusals(b, {})).toEqual(['supplement-open']);
  });
  test('conditions belong to one outcome', () => {
    expect(refusals(ready(), { outcome: 'granted-with-conditions', hearingException: 'Uppenbart obehövligt' })).toEqual(
      ['conditions-needed'],
    );
    expect(refusals(ready(), { conditions: ['Stäng kl. 22'] })).toEqual(['conditions-unexpected']);
  });
  test('the municipality’s no is a veto for the police, whatever the applicant chooses', () => {
    const b = new FactBook(seating)
      .decide('land-lease', noon('2027-01-13'), 'refused')
      .goOn('public-place', 'land-lease', noon('2027-01-14'));
    expect(refusals(b, {}, 'public-place')).toEqual(['vetoed']);
    expect(refusals(b, { outcome: 'refused', hearingException: 'Uppenbart obehövligt' }, 'public-place')).toEqual([]);
  });
  test('a licence without its outdoor area can only be granted with conditions', () => {
    const b = new FactBook(seating)
      .decide('food-registration', noon('2027-01-13'))
      .decide('land-lease', noon('2027-01-13'))
      .decide('public-place', noon('2027-01-14'), 'refused')
      .opine('alcohol-licence', 'police', noon('2027-01-14'))
      .goOn('alcohol-licence', 'public-place', noon('2027-01-15'));
    expect(refusals(b, {})).toEqual(['prerequisite-refused']);
    expect(
      refusals(b, {
        outcome: 'granted-with-conditions',
        conditions: ['Bara inomhus'],
        hearingException: 'Uppenbart obehövligt',
      }),
    ).toEqual([]);
  });
});
