import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';

/** How the end of a permit's time is told. The law's time is told otherwise than what somebody aims at or what we expect. */
export type When =
  | 'atOnce'
  | 'closed'
  | 'wait'
  | 'waitExpected'
  | 'done'
  | 'doneBy'
  | 'doneGoal'
  | 'expected'
  | 'expectedBetween';

export function whenOf({ clock: { kind, basis }, window: { early, statutory } }: PlanPermitView, plan: PlanView): When {
  if (kind === 'wait') {
    if (statutory === plan.today) return plan.aim === 'close' ? 'closed' : 'atOnce';
    return basis === 'law' ? 'wait' : 'waitExpected';
  }
  if (basis === 'law') return early === statutory ? 'doneBy' : 'done';
  if (early !== statutory) return 'expectedBetween';
  return basis === 'goal' ? 'doneGoal' : 'expected';
}
