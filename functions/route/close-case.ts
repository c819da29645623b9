import { caseClosed } from '#domain/case/closed.ts';
import { markClosed, putFact } from '../aws/dynamodb/cases.ts';
import { now } from '../work/now.ts';
import { requireCase, step } from '../work/step.ts';

/** Closes a case when all its permits are decided or withdrawn. Safe to repeat. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  await putFact(caseId, caseClosed(view, now()));
  await markClosed(caseId);
});
