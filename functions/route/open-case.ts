import { secondsToGate } from '#domain/case/timers.ts';
import { now } from '../now.ts';
import { requireCase, step } from '../work/step.ts';

/** Opens the case's tracks: one for each permit of its plan. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  const at = now();
  return {
    caseId,
    permits: view.permits.map((permit) => ({
      caseId,
      permit: permit.id,
      seconds: secondsToGate(view, permit, 'filing', at),
    })),
  };
});
