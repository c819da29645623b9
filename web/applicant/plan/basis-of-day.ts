import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { type Basis, bases } from '#domain/definitions/permit.ts';
import { type Scenario, scenarios } from '#domain/plan/planned.ts';

/** The permits that decide one of the three days, in order. */
export const deciding = (plan: PlanView, scenario: Scenario): readonly PlanPermitView[] =>
  plan.permits.filter((p) => plan.opening.paths[scenario].includes(p.id));

/**
 * Whether one of the three days waits for a permit, or for another that cannot be had without it. The others have days of
 * their own.
 */
export const isAwaited = (plan: PlanView, permit: PlanPermitView): boolean =>
  permit.neededToOpen ||
  scenarios.some((scenario) => plan.opening.paths[scenario].includes(permit.id)) ||
  plan.permits.some(
    (other) => other.after.some((a) => a.id === permit.id && a.strength === 'hard') && isAwaited(plan, other),
  );

/**
 * What a day rests on: the law only when it sets every time on the way, and in full. What is usual is an estimate, and so is
 * how long works take.
 */
export function basisOfDay(plan: PlanView, scenario: Scenario): Basis {
  const links = deciding(plan, scenario).map(({ clock, window, stages }): Basis => {
    const isUsual = scenario === 'early' && window.early !== window.statutory;
    const isCounted = scenario === 'late' && clock.noLimit === true;
    return clock.basis === 'law' && (isUsual || isCounted || stages.length > 0) ? 'estimate' : clock.basis;
  });
  return bases.findLast((basis) => links.includes(basis)) ?? 'law';
}

/**
 * What a day rests on in another municipality than that of the base. A matter that is handled once may stand on its way and is
 * no part of its plan, so it is no more certain than what is known of the whole way.
 */
export function basisBeside(base: PlanView, other: PlanView, scenario: Scenario): Basis {
  const { basis, paths } = other.opening;
  const links = [
    basisOfDay(other, scenario),
    basis,
    ...(paths[scenario].length > 0 ? [] : [basisOfDay(base, scenario)]),
  ];
  return bases.findLast((one) => links.includes(one)) ?? 'law';
}

/** The plan whose day is the last of all, where it is later than that of the base. */
export function laterThanBase({ others = [], ...base }: PlanAnswer, scenario: Scenario): PlanView | undefined {
  return others.reduce<PlanView | undefined>(
    (last, one) => (one.opening.shown[scenario] > (last ?? base).opening.shown[scenario] ? one : last),
    undefined,
  );
}
