import { caseClosed } from '#domain/case/closed.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { requireCase, step } from '../work/step.ts';

/** Closes a case when all its permits are decided or withdrawn. Safe to repeat. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  await store.closeCase(caseId, caseClosed(view, now()));
});
