import { type Day, latest } from '../calendar/day.ts';
import { type Basis, bases } from '../definitions/permit.ts';
import type { PlannedClock, PlannedPermit, PlannedPrerequisite } from '../plan/planned.ts';
import type { Due } from './clock.ts';
import type { MadeWith } from './made-with.ts';

type Lacking<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

/** A permit as a case keeps it. A case that was handed in before something was planned lacks it. */
export type StoredPermit = Omit<PlannedPermit, 'after' | 'clock'> & {
  readonly after: readonly Lacking<PlannedPrerequisite, 'conditionsBind'>[];
  readonly clock: Lacking<PlannedClock, 'basis' | 'starts'>;
};

/** A plan as a case keeps it: only what the route and the clocks need. */
export interface StoredPlan {
  readonly catalogueVersion: string;
  readonly permits: readonly StoredPermit[];
  readonly opening: { readonly early: Day; readonly statutory: Day; readonly late: Day };
  /** What things were called; cases from before it was kept lack it. */
  readonly madeWith?: MadeWith;
}

/**
 * A stored permit with what its case lacks, so that no rule has to know how old a case is.
 *
 * Version 0.2.0 stored neither what a time rests on, nor from when it is counted, nor whether conditions bind. It had
 * extensions only for times that a statute sets, so a time without one is not called the law's. The only matter with a
 * veto whose conditions bind was an opinion.
 *
 * @param all every permit of the same case
 */
export function plannedFrom(stored: StoredPermit, all: readonly StoredPermit[]): PlannedPermit {
  const kindOf = (id: string) => all.find((permit) => permit.id === id)?.kind;
  return {
    ...stored,
    after: stored.after.map((before) => ({
      ...before,
      conditionsBind: before.conditionsBind ?? (before.veto && kindOf(before.permit) === 'opinion'),
    })),
    clock: {
      ...stored.clock,
      basis: stored.clock.basis ?? basisOf(stored.clock),
      starts: stored.clock.starts ?? startsOf(stored),
    },
  };
}

/**
 * The day by which all decisions of a plan should be made when every time runs to its full length. It rests on the weakest
 * of what they rest on; a notification lets its owner start without one.
 */
export function lastDecision({ permits }: { readonly permits: readonly StoredPermit[] }): Due | undefined {
  const deciding = permits.map((p) => plannedFrom(p, permits)).filter((p) => p.clock.kind === 'decision');
  const day = latest(deciding.map((p) => p.window.statutory));
  const basis = bases.findLast((b) => deciding.some((p) => p.clock.basis === b));
  return day === undefined || basis === undefined ? undefined : { day, basis };
}

function basisOf({ kind, length, verified }: StoredPermit['clock']): Basis {
  const hasExtension = length.late.unit !== length.statutory.unit || length.late.value !== length.statutory.value;
  return hasExtension || (kind === 'wait' && verified) ? 'law' : 'estimate';
}

function startsOf({ after, clock }: StoredPermit): PlannedClock['starts'] {
  if (after.some((before) => before.gate === 'filing' && before.strength === 'hard')) return 'gate-open';
  return clock.onSupplement === 'restart' ? 'complete' : 'received';
}
