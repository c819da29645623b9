import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSpan } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import type { QuestionDefinition } from '#domain/definitions/question.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlan, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import { openingTooEarly } from '#domain/plan/opening-days.ts';
import { type Plan, scenarios } from '#domain/plan/planned.ts';
import { questionsOfEvent } from '#domain/plan/reach.ts';
import { cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { openRestaurant } from '#workflows/events/open-restaurant.ts';
import { cafeWithAlcohol, cafeWithSeating, cafeWithSign } from '../support/answers.ts';

const on = { municipality: 'koping', event: 'open-restaurant', today: '2027-01-11' };
const plan = (answers: Answers, more: { municipality?: string; openingDate?: string } = {}): Plan =>
  makePlan(catalogue, { ...on, answers, ...more });
const days = ({ opening }: Plan) => [opening.early, opening.statutory, opening.late];

/** An office becomes a restaurant, and is rebuilt in six weeks; works that need nothing by themselves. */
const newUse = { ...cafe, premises_acts: ['use_changes'], use_was: 'clearly' };
const rebuilt = { ...newUse, premises_acts: ['use_changes', 'building_works'], works: [], build_weeks: 6 };
/** Gas for the kitchen, over the two litres that are free where the public comes. */
const gas = { gas_place: 'public_indoors', gas_amount: 'up_to_60' };
const wineAndGas = { ...gas, includes: ['deals_in_alcohol', 'flammable_goods'], alcohol: ['serves_alcohol'] };
const seating = {
  ...cafe,
  includes: ['uses_outdoors'],
  outdoors: ['outdoor_seating'],
  outdoor_places: ['uses_public_place'],
  municipal_land: true,
};
const toForm = { ...cafe, company: 'limited', who_works: 'employees', yearly_sales: 'over' };

/** The catalogue with another clock of one permit. */
function permitWith(id: string, clock: object): Catalogue {
  const permit = catalogue.permits[id] as AnyPermit;
  const changed = { ...permit, clock: { ...permit.clock, ...clock } } as AnyPermit;
  return { ...catalogue, permits: { ...catalogue.permits, [id]: changed } };
}

/** Filed complete on Monday 11 January 2027. */
describe('the three opening days of a restaurant', () => {
  test.each<[string, Answers, readonly string[]]>([
    // Food alone: two weeks, which are an estimate.
    ['a café where there was one', cafe, ['2027-01-25', '2027-01-25', '2027-01-25']],
    // Plan- och bygglagen: ten weeks, and ten more; then two weeks for the clearance, and no four weeks' wait.
    ['a former office, nothing rebuilt', newUse, ['2027-04-05', '2027-04-05', '2027-06-14']],
    ['a former office, six weeks of works', rebuilt, ['2027-05-17', '2027-05-17', '2027-07-26']],
    // Three months, and three more.
    ['gas', { ...cafe, ...gas, includes: ['flammable_goods'] }, ['2027-04-11', '2027-04-11', '2027-07-11']],
    // Alkoholförordningen 5 §: four months, and four more. Eight weeks are usual.
    ['wine', cafeWithAlcohol, ['2027-03-08', '2027-05-11', '2027-09-11']],
    ['wine and gas', { ...cafe, ...wineAndGas }, ['2027-04-11', '2027-05-11', '2027-09-11']],
    ['a former office, works, wine and gas', { ...rebuilt, ...wineAndGas }, ['2027-05-17', '2027-05-17', '2027-09-11']],
    // Neither a sign nor seating moves the day.
    ['a sign that needs a permit', cafeWithSign, ['2027-01-25', '2027-01-25', '2027-01-25']],
    ['seating on a square', seating, ['2027-01-25', '2027-01-25', '2027-01-25']],
    ['wine, seating and a sign', cafeWithAlcoholAndSeating, ['2027-03-08', '2027-05-11', '2027-09-11']],
    // A company that is not there cannot apply.
    ['a company to be formed', toForm, ['2027-02-03', '2027-02-08', '2027-02-08']],
  ])('%s', (_name, answers, expected) => expect(days(plan(answers))).toEqual(expected));

  test('a day rests on the law only when the law sets every time on the way there', () => {
    const basis = (answers: Answers, event = 'open-restaurant') =>
      makePlan(catalogue, { ...on, event, answers }).opening.basis;
    expect(basis(cafeWithAlcohol)).toBe('law');
    // The licence's four months are longer than the estimates that it waits for.
    expect(basis(cafeWithAlcoholAndSeating)).toBe('law');
    expect(basis({ ...toForm, includes: ['deals_in_alcohol'], alcohol: ['serves_alcohol'] })).toBe('goal');
    expect(basis(cafe)).toBe('estimate');
    expect(basis({ ...cafe, children_activity: ['runs_preschool'], care_kind: [] }, 'preschool')).toBe('estimate');
  });

  test('building decides the statutory day, alcohol the late one', () => {
    const { opening } = plan({ ...rebuilt, ...wineAndGas });
    expect(opening.paths).toEqual({
      early: ['change-of-use'],
      statutory: ['change-of-use'],
      late: ['alcohol-licence'],
    });
    expect(opening.decidedBy).toEqual(['change-of-use']);
  });

  test('a day off is shown as the next working day', () => {
    expect(plan({ ...cafe, ...wineAndGas }).opening.shown.early).toBe('2027-04-12');
  });

  test('a board that meets monthly on unpublished days counts to the end of the month', () => {
    const kungsor = plan(cafeWithAlcohol, { municipality: 'kungsor' });
    expect(kungsor.permits.find((p) => p.id === 'alcohol-licence')?.window).toEqual({
      early: '2027-03-31',
      statutory: '2027-05-31',
      late: '2027-09-30',
    });
  });
});

describe('what is not needed to open', () => {
  const own = (answers: Answers) =>
    plan(answers)
      .permits.filter((p) => p.ownWindow)
      .map((p) => p.id);
  test('has days of its own, later than the opening', () => {
    expect(own(cafe)).toEqual([]);
    expect(own(cafeWithSign)).toEqual(['sign-permit']);
    const { permits, opening } = plan(cafeWithSign);
    expect(permits.find((p) => p.id === 'sign-permit')?.window).toEqual({
      early: '2027-03-22',
      statutory: '2027-03-22',
      late: '2027-05-31',
    });
    expect(opening.paths.late).toEqual(['food-registration']);
  });
  test('is waited for where something needed waits for it', () => {
    expect(own(cafeWithSeating)).toEqual(['land-lease', 'public-place']);
    const slow = permitWith('public-place', { typical: { value: 12, unit: 'months' } });
    const input = { ...on, answers: cafeWithSeating };
    expect(makePlan(slow, input).opening.paths.statutory).toEqual(['public-place', 'alcohol-licence']);
    expect(makePlan(slow, { ...input, answers: seating }).opening.paths.statutory).toEqual(['food-registration']);
  });
});

describe('what would make it earlier', () => {
  const earlier = (answers: Answers) => whatMakesItEarlier(catalogue, { ...on, answers });
  const choice = (answers: Answers, question: string) => earlier(answers).choices.find((c) => c.question === question);
  test('is each choice that can be left out, with the days it gives and the permits it spares', () => {
    const answers = { ...cafe, ...wineAndGas };
    expect(choice(answers, 'serves_alcohol')).toEqual({
      question: 'serves_alcohol',
      early: '2027-04-12',
      statutory: '2027-04-12',
      spares: ['alcohol-licence', 'alcohol-notice'],
    });
    // The licence decides the statutory day all the same.
    expect(choice(answers, 'flammable_goods')).toEqual({
      question: 'flammable_goods',
      early: '2027-03-08',
      statutory: '2027-05-11',
      spares: ['flammable-goods'],
    });
    // What saves most comes first.
    expect(earlier(answers).choices.at(-1)?.question).toBe('flammable_goods');
    expect(earlier(answers).fixed).toEqual([]);
  });
  test('names alcohol once, however much of it there is', () => {
    const alcohol = (...ticked: string[]) => ({ ...cafe, includes: ['deals_in_alcohol'], alcohol: ticked });
    const named = (...ticked: string[]) => earlier(alcohol(...ticked)).choices.map((c) => c.question);
    expect(named('serves_alcohol')).toEqual(['serves_alcohol']);
    expect(named('serves_alcohol_once')).toEqual(['serves_alcohol_once']);
    expect(named('serves_alcohol', 'serves_alcohol_once')).toEqual(['deals_in_alcohol']);
  });
  test('is premises that were used so already, or works that are left out', () => {
    expect(choice(rebuilt, 'use_changes')).toMatchObject({ spares: ['change-of-use'] });
    expect(choice(rebuilt, 'building_works')).toMatchObject({ early: '2027-04-05', statutory: '2027-04-05' });
    expect(choice(newUse, 'use_changes')).toMatchObject({ early: '2027-01-25', statutory: '2027-01-25' });
  });
  test('names what decides and nothing can spare, and no sign that nobody waits for', () => {
    expect(earlier(cafe)).toEqual({ choices: [], fixed: ['food-registration'] });
    expect(earlier(cafeWithSign)).toEqual({ choices: [], fixed: ['food-registration'] });
    expect(earlier(seating)).toEqual({ choices: [], fixed: ['food-registration'] });
    expect(earlier(toForm)).toEqual({ choices: [], fixed: ['company-registration', 'food-registration'] });
    expect(earlier({ ...toForm, ...wineAndGas }).fixed).toEqual(['company-registration']);
  });
});

describe('which permits, in which order', () => {
  const ids = (answers: Answers, municipality = 'koping') => plan(answers, { municipality }).permits.map((p) => p.id);

  test('a plain café needs the food registration alone', () => expect(ids(cafe)).toEqual(['food-registration']));
  test('one that sells and employs more registers with the tax agency too, and one to be formed first of all', () => {
    expect(ids({ ...toForm, company: 'registered' })).toEqual([
      'food-registration',
      'tax-registration',
      'cash-register',
    ]);
    expect(ids(toForm)).toEqual([
      'company-registration',
      'food-registration',
      'beneficial-owner',
      'tax-registration',
      'cash-register',
    ]);
  });
  test('folköl is served once the food is registered, and is not notified beside a licence', () => {
    const folköl = { ...cafe, includes: ['deals_in_alcohol'], alcohol: ['serves_folkol'] };
    expect(ids(folköl)).toEqual(['food-registration', 'beer-notification']);
    expect(ids({ ...folköl, alcohol: ['serves_alcohol', 'serves_folkol'] })).not.toContain('beer-notification');
    const [food, beer] = plan(folköl).permits;
    // Both are notified on the first day. The beer waits for the food.
    expect(beer?.filed.early).toBe('2027-01-11');
    expect(beer?.window.early).toBe('2027-01-11');
    expect(beer?.usable.early).toBe(food?.usable.early);
  });
  test('the municipality’s opinion comes before the police, both before the licence, and that before its start', () => {
    expect(ids(cafeWithSeating)).toEqual([
      'food-registration',
      'land-lease',
      'public-place',
      'alcohol-licence',
      'alcohol-notice',
    ]);
    const { permits } = plan(cafeWithSeating);
    const of = (id: string) => permits.find((p) => p.id === id);
    expect(of('public-place')?.after).toMatchObject([{ permit: 'land-lease', gate: 'decision', veto: true }]);
    expect(of('alcohol-licence')?.after).toMatchObject([
      { permit: 'food-registration', gate: 'start', strength: 'hard' },
      { permit: 'public-place', gate: 'decision', strength: 'hard' },
    ]);
    expect(of('alcohol-notice')?.filed).toEqual(of('alcohol-licence')?.window);
  });
  test('an answer that is not known yet keeps a permit possible', () => {
    const unknown = plan({ ...cafe, commercial_kitchen: 'unknown' });
    expect(unknown.permits.find((p) => p.id === 'grease-separator')?.certainty).toBe('possible');
    expect(unknown.permits.find((p) => p.id === 'food-registration')?.certainty).toBe('certain');
  });
  test('Arboga and Kungsör share one body for building and environment', () => {
    const answers = {
      ...cafeWithSign,
      premises_acts: ['use_changes', 'sign'],
      use_was: 'clearly',
      includes: ['deals_in_alcohol'],
      alcohol: ['serves_alcohol'],
    };
    for (const municipality of ['arboga', 'kungsor']) {
      const { permits } = plan(answers, { municipality });
      const department = (id: string) => permits.find((p) => p.id === id)?.department;
      expect([department('change-of-use'), department('sign-permit'), department('food-registration')]).toEqual([
        'vmmf',
        'vmmf',
        'vmmf',
      ]);
      expect(department('alcohol-licence')).toBe(`${municipality}-alcohol`);
      // It is asked once, not once for each of its roles, and never about its own matter.
      expect(permits.find((p) => p.id === 'alcohol-licence')?.referrals.filter((r) => r.to === 'vmmf')).toHaveLength(1);
      expect(permits.find((p) => p.id === 'change-of-use')?.referrals.map((r) => r.to)).not.toContain('vmmf');
    }
  });
  test('each requirement is asked once and says who needs it', () => {
    const { requirements, permits } = plan({
      ...rebuilt,
      ...cafeWithAlcoholAndSeating,
      premises_acts: ['use_changes', 'sign'],
    });
    expect(new Set(requirements.map((r) => r.id)).size).toBe(requirements.length);
    for (const { id, neededBy } of requirements)
      expect(neededBy).toEqual(permits.filter((p) => p.requirements.includes(id)).map((p) => p.id));
    expect(requirements.find((r) => r.id === 'property_designation')?.neededBy).toEqual([
      'change-of-use',
      'food-registration',
      'alcohol-licence',
      'sign-permit',
    ]);
  });
});

test('an opening day before the earliest is an obstacle', () => {
  expect(plan(cafe, { openingDate: '2027-01-20' }).obstacles).toContain(openingTooEarly);
  expect(plan(cafe, { openingDate: '2027-01-25' }).obstacles).not.toContain(openingTooEarly);
});

test('an unknown event or municipality is named', () => {
  expect(() => plan(cafe, { municipality: 'atlantis' })).toThrow(UnknownPlanInput);
  expect(() => makePlan(catalogue, { municipality: 'koping', event: 'fly', today: '2027-01-11', answers: {} })).toThrow(
    'unknown event: fly',
  );
});

/** What can be answered to a question, of whatever kind. */
function anyAnswer({ type }: QuestionDefinition): fc.Arbitrary<Answer> {
  switch (type.kind) {
    case 'number':
      return fc.integer({ min: type.min, max: Math.min(type.max, 60) });
    case 'choice':
      return fc.constantFrom<Answer>(...Object.keys(type.options), 'unknown');
    case 'several':
      return fc.oneof(fc.subarray([...type.of]), fc.constant<Answer>('unknown'));
    case 'yes-no':
      return fc.constantFrom<Answer>(true, false, 'unknown');
  }
}
const anyAnswers = fc.record(
  Object.fromEntries(
    questionsOfEvent(catalogue, openRestaurant).map((id) => [
      id,
      anyAnswer(catalogue.questions[id] as QuestionDefinition),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyPlan = fc
  .record({
    municipality: fc.constantFrom(...Object.keys(catalogue.municipalities)),
    today: fc.integer({ min: 0, max: 3000 }),
    answers: anyAnswers,
  })
  .map(({ municipality, today, answers }) =>
    makePlan(catalogue, {
      municipality,
      event: 'open-restaurant',
      answers,
      today: addSpan('2027-01-01', { value: today, unit: 'days' }),
    }),
  );

describe('whatever is answered', () => {
  test('a prerequisite stands before what depends on it, and no hard gate is violated', () => {
    fc.assert(
      fc.property(anyPlan, ({ permits }) => {
        for (const [i, permit] of permits.entries()) {
          for (const { permit: id, gate, strength } of permit.after) {
            const before = permits.findIndex((p) => p.id === id);
            expect(before).toBeGreaterThanOrEqual(0);
            expect(before).toBeLessThan(i);
            const prerequisite = permits[before];
            // What nobody has said to be part of it moves no day that counts.
            if (strength === 'advisable' || (prerequisite?.unsaid && !permit.unsaid)) continue;
            for (const s of scenarios) {
              if (gate === 'start') expect(permit.usable[s] >= (prerequisite?.usable[s] ?? '')).toBe(true);
              else expect(permit.window[s] >= (prerequisite?.window[s] ?? '')).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('the same answers give the same plan, whatever order they were given in', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(plan(reversed)).toEqual(plan(answers));
      }),
    );
    // A list and one of its things, of which the list counts.
    const [first, last] = [{ includes: [] }, { deals_in_alcohol: true, serves_alcohol: true }];
    expect(plan({ ...last, ...first })).toEqual(plan({ ...first, ...last }));
    expect(plan({ ...first, ...last }).answers.deals_in_alcohol).toBe(false);
  });

  test('the opening days equal the longest path, walked anew', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        for (const s of scenarios) {
          const path = made.opening.paths[s];
          const last = made.permits.find((p) => p.id === path.at(-1));
          expect(last?.usable[s]).toBe(made.opening[s]);
          // What has days of its own may come later, and moves nothing.
          expect(made.permits.every((p) => p.ownWindow || p.unsaid || p.usable[s] <= made.opening[s])).toBe(true);
          expect(last?.ownWindow).toBeUndefined();
          expect(made.opening.shown[s]).toBe(nextWorkingDay(made.opening[s]));
          // Each permit of the path is a hard prerequisite of the next, and none before the first is waited for.
          for (const [i, id] of path.slice(1).entries()) {
            expect(
              made.permits.find((p) => p.id === id)?.after.some((a) => a.permit === path[i] && a.strength === 'hard'),
            ).toBe(true);
          }
        }
        expect(made.opening.early <= made.opening.statutory && made.opening.statutory <= made.opening.late).toBe(true);
      }),
    );
  });
});
