import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { isAwaited } from './basis-of-day.ts';

/** The permits of a plan as its pages show them: those its day waits for, the last first; those with days of their own; and what is handed in elsewhere. */
export function partsOf(plan: PlanView): Readonly<Record<'awaited' | 'apart' | 'own', readonly PlanPermitView[]>> {
  const here = plan.permits.filter((p) => p.elsewhere === undefined);
  return {
    // What is done last, and so decides the day, stands first.
    awaited: here
      .filter((p) => isAwaited(plan, p))
      .sort((a, b) => b.window.statutory.localeCompare(a.window.statutory)),
    apart: here.filter((p) => !isAwaited(plan, p)),
    own: plan.permits.filter((p) => p.elsewhere !== undefined),
  };
}
