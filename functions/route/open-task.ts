import { rowOf, seenAsOpened } from '#domain/case/inbox.ts';
import { taskOpened } from '#domain/case/opened.ts';
import { forTask } from '#domain/case/waits.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { requireCase, step, waitFor } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  /** The department asked for its opinion; without it the task is the review by the department that decides. */
  readonly department?: string;
  readonly token: string;
}

/** Gives a department a task and waits until it is done. Run again, it keeps the task and only renews the token. */
export const handler = step(async ({ caseId, permit, department, token }: Input) => {
  const stored = await requireCase(caseId);
  const { view } = stored;
  const opened = taskOpened(view, permit, department, now());
  // Whoever ends the permit in this very moment has not seen the task; then the reconciler takes it out of the inbox, who looks for it.
  await waitFor(stored, forTask(opened.task), token, () =>
    store.openTask(caseId, opened, rowOf(view, seenAsOpened(view, opened)), token),
  );
});
