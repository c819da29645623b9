import { departmentsTask } from '#domain/case/opened.ts';
import { remindersOf } from '#domain/case/reminders.ts';
import { secondsToGate, secondsToLook } from '#domain/case/timers.ts';
import { lookSeed } from '#domain/case/track.ts';
import { type CaseView, permitOf, type TaskView, taskOf } from '#domain/case/view.ts';
import { store } from '#homes';
import { now } from '../now.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { mendRows } from '../work/rows.ts';
import { requireCase, step } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  /** The department asked for its opinion; without it the review is meant. */
  readonly department?: string;
}

/**
 * Looks at a task whose time has come, or whose clock has changed: stores what its department, the coordinator and the
 * applicant should hear now, and says when to look again. Run again, it stores nothing twice.
 */
export const handler = step(async ({ caseId, permit, department }: Input) => {
  const name = departmentsTask(permit, department);
  const before = await requireCase(caseId);
  const at = now();
  const { followUps, facts } = remindersOf(before, requireTask(before.view, name), at);
  for (const followUp of followUps) await openFollowUp(caseId, before.view, followUp);
  for (const fact of facts) await store.putFact(caseId, fact);
  const after = await requireCase(caseId);
  const { view } = after;
  // An owner's last day that has passed gives the task back to its department.
  await mendRows(after, view);
  const seconds = secondsToLook(view, requireTask(view, name), at, lookSeed(caseId, name));
  const permitNow = permitOf(view, permit);
  return {
    caseId,
    permit,
    ...(department !== undefined && { department }),
    seconds,
    reviewSeconds: seconds,
    // For executions that an earlier version began.
    decisionSeconds: permitNow ? secondsToGate(view, permitNow, 'decision', at) : seconds,
  };
});

function requireTask(view: CaseView, name: string): TaskView {
  const task = taskOf(view, name);
  if (!task) throw new Error(`the case has no task ${name}`);
  return task;
}
