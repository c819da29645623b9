import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { yes } from '#domain/definitions/condition.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlan, makePlans, type PlanInput, UnknownPlanInput } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** The same by a company that sells enough and employs: with what it registers in the whole country. */
const employer = { ...cafeWithAlcoholAndSeating, who_works: 'employees', yearly_sales: 'over' };
const input = (more: Partial<PlanInput> = {}): PlanInput => ({
  municipality: 'koping',
  event: 'open-restaurant',
  answers: cafeWithAlcoholAndSeating,
  today: '2027-01-11',
  ...more,
});
const ids = ({ permits }: Plan) => permits.map((p) => p.id);
const once = (plan: Plan) => ids(plan).filter((id) => catalogue.permits[id]?.once === true);

describe('several municipalities in one plan', () => {
  test('have a plan each, in order, the first one as if it were alone', () => {
    const plans = makePlans(catalogue, input({ also: ['arboga', 'kungsor'] }));
    expect(plans.map((p) => p.municipality)).toEqual(['koping', 'arboga', 'kungsor']);
    expect(plans[0]).toEqual(makePlan(catalogue, input()));
    expect(makePlans(catalogue, input())).toHaveLength(1);
    expect(makePlans(catalogue, input({ also: [] }))).toEqual([makePlan(catalogue, input())]);
  });

  test('hand in once, at the base, what counts in the whole country', () => {
    const [first, ...others] = makePlans(catalogue, input({ answers: employer, also: ['arboga', 'kungsor'] }));
    expect(once(first)).toEqual(expect.arrayContaining(['tax-registration', 'cash-register']));
    for (const other of others) {
      expect(once(other)).toEqual([]);
      expect(ids(other)).toEqual(ids(first).filter((id) => catalogue.permits[id]?.once !== true));
      for (const permit of other.permits)
        for (const before of permit.after) expect(ids(other)).toContain(before.permit);
      for (const path of Object.values(other.opening.paths)) for (const id of path) expect(ids(other)).toContain(id);
    }
  });

  test('register the food once when it is sold from a vehicle, and in each place when it is not', () => {
    const foodIn = (event: string) =>
      makePlans(catalogue, input({ event, also: ['arboga'], answers: {} })).map((p) =>
        ids(p).includes('food-registration'),
      );
    expect(foodIn('food-truck')).toEqual([true, false]);
    expect(foodIn('open-restaurant')).toEqual([true, true]);
  });

  test('have bodies of their own', () => {
    const [first, other] = makePlans(catalogue, input({ also: ['arboga'] }));
    const food = (plan: Plan | undefined) => plan?.permits.find((p) => p.id === 'food-registration')?.department;
    expect([food(first), food(other)]).toEqual(['koping-environment', 'vmmf']);
  });

  test('cannot be opened in before what is handled at the base is in hand', () => {
    const slow: Catalogue = {
      ...catalogue,
      permits: Object.fromEntries(
        Object.entries(catalogue.permits).map(([id, permit]) => [
          id,
          id === 'tax-registration'
            ? {
                ...permit,
                clock: { ...permit.clock, kind: 'wait', basis: 'estimate', wait: { value: 900, unit: 'days' } },
              }
            : permit,
        ]),
      ) as Catalogue['permits'],
    };
    const [first, other] = makePlans(slow, input({ answers: employer, also: ['arboga'] }));
    expect(other?.opening.shown).toEqual(first.opening.shown);
    expect(other?.opening.decidedBy).toEqual([]);
    expect(other?.opening.basis).toBe('estimate');
  });

  test('are asked the same questions, once, also what decides whether a matter is handled once', () => {
    const plans = makePlans(catalogue, input({ also: ['arboga'], answers: {} }));
    for (const plan of plans) expect(plan.asked).toEqual(plans[0].asked);
    const { 'food-registration': food } = catalogue.permits;
    const { takeover } = catalogue.questions;
    const asking = {
      ...catalogue,
      questions: { ...catalogue.questions, tours: { ...takeover, when: undefined } },
      permits: { ...catalogue.permits, 'food-registration': { ...food, once: yes('tours') } },
    } as unknown as Catalogue;
    const plansOf = (also: readonly string[], answers = {}) => makePlans(asking, input({ also, answers }));
    expect(plansOf([])[0].asked).not.toContain('tours');
    expect(plansOf(['arboga'])[0].asked).toContain('tours');
    // Until it is known, each may have to register it.
    const registers = (tours?: boolean) =>
      plansOf(['arboga'], tours === undefined ? {} : { tours }).map((p) => ids(p).includes('food-registration'));
    expect([registers(), registers(true), registers(false)]).toEqual([
      [true, true],
      [true, false],
      [true, true],
    ]);
  });

  test('each know what would make it earlier', () => {
    const wanted = input({ also: ['arboga'] });
    expect(whatMakesItEarlier(catalogue, wanted)).toEqual(whatMakesItEarlier(catalogue, input()));
    const [, other] = makePlans(catalogue, wanted);
    for (const choice of whatMakesItEarlier(catalogue, wanted, 'arboga').choices)
      expect(choice.statutory <= (other?.opening.shown.statutory ?? '')).toBe(true);
  });

  test('are named when there is no such municipality', () => {
    expect(() => makePlans(catalogue, input({ also: ['arboga', 'atlantis'] }))).toThrow(UnknownPlanInput);
    expect(() => makePlans(catalogue, input({ also: ['constructor'] }))).toThrow('unknown municipality: constructor');
    expect(() => makePlan(catalogue, input({ municipality: 'atlantis' }), 'koping')).toThrow(UnknownPlanInput);
  });
});
