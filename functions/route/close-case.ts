import { factKey } from '#domain/case/facts.ts';
import { now } from '../support/now.ts';
import { step } from '../support/route/step.ts';
import { markClosed, putFact } from '../support/store/cases.ts';

/** Closes a case when all its permits are decided or withdrawn. Safe to repeat. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  await putFact(caseId, { type: 'case-closed', key: factKey.closed, at: now(), by: { kind: 'system' } });
  await markClosed(caseId);
});
