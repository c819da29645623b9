import { release } from '../work/release.ts';
import { requireCase, step } from '../work/step.ts';

/** Lets go of everything that waited for what has now happened in the case. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  await release(await requireCase(caseId));
});
