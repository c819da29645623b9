import type { PlanView } from '#domain/api/answers/plan.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { basisBeside, basisOfDay } from './basis-of-day.ts';

const waits = ({ opening }: PlanView) => scenarios.some((scenario) => opening.paths[scenario].length > 0);

/**
 * What a plan can say of its day: that there is nothing to do, nothing to wait for, that it is the same day, or what the day
 * rests on.
 *
 * @param base the plan of the base, when it is another municipality's
 */
export function dayOfPlan(plan: PlanView, base?: PlanView): 'nothing' | 'free' | 'sameDay' | Basis {
  if (plan.permits.length === 0 && !base) return 'nothing';
  if (!waits(plan) && !(base && waits(base))) return 'free';
  if (plan.opening.late <= plan.today) return 'sameDay';
  return base ? basisBeside(base, plan, 'statutory') : basisOfDay(plan, 'statutory');
}
