import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSpan } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import { questionsOfEvent } from '#domain/catalogue/reach.ts';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import { makePlan, openingTooEarly, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import { type Plan, scenarios } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { openRestaurant } from '#workflows/events/open-restaurant.ts';

const plan = (answers: Answers, more: { municipality?: string; openingDate?: string } = {}): Plan =>
  makePlan(catalogue, { municipality: 'koping', event: 'open-restaurant', today: '2027-01-11', answers, ...more });
const none = {
  use_changes: false,
  building_works: false,
  commercial_kitchen: false,
  own_water_or_sewage: false,
  max_persons: 40,
  serves_alcohol: false,
  serves_folkol: false,
  outdoor_seating: false,
  flammable_goods: false,
  sign: false,
};
/** What every business that takes payment hands in elsewhere. */
const always = ['tax-registration', 'cash-register'];
const days = ({ opening }: Plan) => [opening.early, opening.statutory, opening.late];

/** The worked example: filed complete on Monday 11 January 2027. */
describe('the three opening days of a restaurant', () => {
  test.each([
    [
      'office to restaurant, wine and gas',
      { use_changes: true, build_weeks: 6, serves_alcohol: true, flammable_goods: true },
      ['2027-06-14', '2027-06-14', '2027-09-11'],
    ],
    ['already a restaurant, wine, no gas', { serves_alcohol: true }, ['2027-03-08', '2027-05-11', '2027-09-11']],
    [
      'already a restaurant, wine and gas',
      { serves_alcohol: true, flammable_goods: true },
      ['2027-04-11', '2027-05-11', '2027-09-11'],
    ],
    ['neither wine nor gas', {}, ['2027-01-25', '2027-01-25', '2027-01-25']],
  ])('%s', (_name, answers, expected) => expect(days(plan({ ...none, ...answers }))).toEqual(expected));

  test('a day rests on the law only when the law sets every time on the way there', () => {
    const seating = { serves_alcohol: true, outdoor_seating: true, uses_public_place: true, municipal_land: true };
    const basis = (answers: Answers, event = 'open-restaurant') =>
      makePlan(catalogue, { municipality: 'koping', event, today: '2027-01-11', answers }).opening.basis;
    expect(basis({ ...none, serves_alcohol: true })).toBe('law');
    // The licence's four months are longer than the estimates that it waits for.
    expect(basis({ ...none, ...seating })).toBe('law');
    expect(basis({ ...none, outdoor_seating: true, uses_public_place: true })).toBe('estimate');
    expect(basis({}, 'preschool')).toBe('estimate');
  });

  test('building decides the statutory day, alcohol the late one', () => {
    const { opening } = plan({
      ...none,
      use_changes: true,
      build_weeks: 6,
      serves_alcohol: true,
      flammable_goods: true,
    });
    expect(opening.paths).toEqual({
      early: ['change-of-use'],
      statutory: ['change-of-use'],
      late: ['alcohol-licence'],
    });
    expect(opening.decidedBy).toEqual(['change-of-use']);
  });

  test('a day off is shown as the next working day', () => {
    expect(plan({ ...none, serves_alcohol: true, flammable_goods: true }).opening.shown.early).toBe('2027-04-12');
  });

  test('a board that meets monthly on unpublished days counts to the end of the month', () => {
    const kungsor = plan({ ...none, serves_alcohol: true }, { municipality: 'kungsor' });
    expect(kungsor.permits.find((p) => p.id === 'alcohol-licence')?.window).toEqual({
      early: '2027-03-31',
      statutory: '2027-05-31',
      late: '2027-09-30',
    });
  });
});

describe('which permits, in which order', () => {
  const ids = (answers: Answers, municipality = 'koping') =>
    plan({ ...none, ...answers }, { municipality }).permits.map((p) => p.id);

  test('a plain café needs the food registration alone', () =>
    expect(ids({})).toEqual(['food-registration', ...always]));
  test('folköl waits for the food registration, and is not notified beside a licence', () => {
    expect(ids({ serves_folkol: true })).toEqual(['food-registration', 'beer-notification', ...always]);
    expect(ids({ serves_alcohol: true, serves_folkol: true })).not.toContain('beer-notification');
    const [food, beer] = plan({ ...none, serves_folkol: true }).permits;
    expect(beer?.filed.early).toBe(food?.window.early);
    expect(beer?.window.early).toBe('2027-01-25');
  });
  test('the municipality’s opinion comes before the police, and both before the licence', () => {
    const order = ids({ serves_alcohol: true, outdoor_seating: true, uses_public_place: true, municipal_land: true });
    expect(order).toEqual(['food-registration', 'land-lease', 'public-place', ...always, 'alcohol-licence']);
  });
  test('an answer that is not known yet keeps a permit possible', () => {
    const { permits } = plan({ ...none, flammable_goods: 'unknown' });
    expect(permits.find((p) => p.id === 'flammable-goods')?.certainty).toBe('possible');
  });
  test('Arboga and Kungsör share one body for building and environment', () => {
    for (const municipality of ['arboga', 'kungsor']) {
      const { permits } = plan({ ...none, use_changes: true, sign: true, serves_alcohol: true }, { municipality });
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
    const { requirements, permits } = plan({ ...none, use_changes: true, serves_alcohol: true, sign: true });
    expect(new Set(requirements.map((r) => r.id)).size).toBe(requirements.length);
    expect(requirements.find((r) => r.id === 'property_designation')?.neededBy).toEqual(
      permits.filter((p) => !p.elsewhere).map((p) => p.id),
    );
  });
});

test('an opening day before the earliest is an obstacle', () => {
  expect(plan(none, { openingDate: '2027-01-20' }).obstacles).toContain(openingTooEarly);
  expect(plan(none, { openingDate: '2027-01-25' }).obstacles).not.toContain(openingTooEarly);
});

test('an unknown event or municipality is named', () => {
  expect(() => plan(none, { municipality: 'atlantis' })).toThrow(UnknownPlanInput);
  expect(() => makePlan(catalogue, { municipality: 'koping', event: 'fly', today: '2027-01-11', answers: {} })).toThrow(
    'unknown event: fly',
  );
});

const anyAnswers = fc.record(
  Object.fromEntries(
    questionsOfEvent(catalogue, openRestaurant).map((id) => [
      id,
      catalogue.questions[id]?.type.kind === 'number'
        ? fc.integer({ min: 0, max: 60 })
        : fc.constantFrom<Answer>(true, false, 'unknown'),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyPlan = fc
  .record({
    municipality: fc.constantFrom('koping', 'arboga', 'kungsor'),
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
            if (strength === 'advisable') continue;
            const prerequisite = permits[before];
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
  });

  test('the opening days equal the longest path, walked anew', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        for (const s of scenarios) {
          const path = made.opening.paths[s];
          const last = made.permits.find((p) => p.id === path.at(-1));
          expect(last?.usable[s]).toBe(made.opening[s]);
          expect(made.permits.every((p) => p.usable[s] <= made.opening[s])).toBe(true);
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
