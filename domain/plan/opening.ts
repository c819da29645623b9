import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import { type Basis, bases } from '../definitions/permit.ts';
import { type Opening, type PlannedPermit, perScenario, type Scenario } from './planned.ts';

/**
 * The three opening days, and what decides each.
 *
 * @param atBase the permits that are handled where the business has its base
 * @param path the permits that lead to one, in order
 */
export function openingOf(
  permits: readonly PlannedPermit[],
  atBase: ReadonlySet<string>,
  today: Day,
  path: (id: string, scenario: Scenario) => readonly string[],
): Opening {
  const deciding = perScenario((s) =>
    permits
      .filter((p) => !p.ownWindow && !p.unsaid)
      .reduce<PlannedPermit | undefined>((a, b) => (a === undefined || b.usable[s] > a.usable[s] ? b : a), undefined),
  );
  const day = perScenario((s) => deciding[s]?.usable[s] ?? today);
  const paths = perScenario((s) => (deciding[s] ? path(deciding[s].id, s) : []));
  const shown = perScenario((s) => paths[s].filter((id) => !atBase.has(id)));
  return {
    ...day,
    shown: perScenario((s) => nextWorkingDay(day[s])),
    decidedBy: shown.statutory,
    paths: shown,
    basis: weakest(permits.filter((p) => paths.statutory.includes(p.id)).map((p) => p.clock.basis)),
  };
}

/** A chain of times is as certain as its least certain link. */
function weakest(all: readonly Basis[]): Basis {
  return bases.findLast((basis) => all.includes(basis)) ?? 'law';
}
