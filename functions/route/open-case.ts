import { recheckSeconds } from '../support/route/outputs.ts';
import { requireCase, step } from '../support/route/step.ts';

/** Opens the case's tracks: one for each permit of its plan. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  return {
    caseId,
    permits: view.permits.map((permit) => ({
      caseId,
      permit: permit.id,
      seconds: recheckSeconds(view, permit, 'filing'),
    })),
  };
});
