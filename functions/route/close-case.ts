import { caseClosed, suggestionsLapsed } from '#domain/case/closed.ts';
import { isFinished } from '#domain/case/view.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { requireCase, step } from '../work/step.ts';

/**
 * Closes a case when all its permits are decided or withdrawn. What has joined it while it ran is carried by another execution,
 * which closes it then. What is suggested and not answered lapses first, in the owner's own book of suggestions: an answer in the
 * same moment is stored, or this is, and never both. Safe to repeat.
 */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  for (;;) {
    const { view } = await requireCase(caseId);
    if (!view.permits.every(isFinished)) return;
    const lapsed = suggestionsLapsed(view, now());
    if (lapsed === undefined) return store.closeCase(caseId, caseClosed(view, now()));
    await store.putFact(caseId, lapsed);
  }
});
