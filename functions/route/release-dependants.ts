import { release } from '../work/release.ts';
import { requireCase, step } from '../work/step.ts';

/**
 * Lets go of everything that waited for what has now happened in the case. Only cases on an earlier version of the route call
 * it: today whoever stores a fact lets go what waited for it.
 */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  await release(await requireCase(caseId));
});
