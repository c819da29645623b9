import { followUpTask } from '#domain/case/follow-up.ts';
import { forTask } from '#domain/case/waits.ts';
import { logger } from '../aws/observability.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { requireCase, step, waitFor } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  /** The permit, and within it the step, that could not go on. */
  readonly about: string;
  readonly error: { readonly Error?: string };
  readonly token: string;
}

/** Makes a failure a visible task. When the coordinator resolves it, the route tries the step again. */
export const handler = step(async ({ caseId, about, error, token }: Input) => {
  logger.error('the route cannot go on by itself', { caseId, about, error: error.Error ?? 'unknown' });
  const stored = await requireCase(caseId);
  const { view } = stored;
  await waitFor(stored, forTask(followUpTask(view, about)), token, () =>
    openFollowUp(caseId, view, { about, problem: 'route-failed' }, token),
  );
});
