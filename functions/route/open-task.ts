import { addSpan, dayOf } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import { type FactOf, factKey, taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { type CaseView, permitOf, taskOf } from '#domain/case/view.ts';
import { openTask, waitingForTask } from '../aws/dynamodb/tasks.ts';
import { now } from '../work/now.ts';
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
  const { view } = await requireCase(caseId);
  const opened = openingFact(view, permit, department);
  await waitFor(caseId, waitingForTask(opened.task), token, () => openTask(caseId, opened, view.submitted, token));
});

function openingFact(view: CaseView, permitId: string, consulted: string | undefined): FactOf<'task-opened'> {
  const permit = permitOf(view, permitId);
  if (!permit) throw new Error(`the plan has no permit ${permitId}`);
  const task = consulted === undefined ? taskName.review(permitId) : taskName.opinion(permitId, consulted);
  const known = taskOf(view, task);
  const at = known?.openedAt ?? now();
  const within = permit.planned.referrals.find((r) => r.to === consulted)?.answerWithin;
  return {
    type: 'task-opened',
    key: factKey.inTask(task, 0),
    at,
    by: { kind: 'system' },
    task,
    permit: permitId,
    mails: [mailCause.notice('opened', task)],
    ...(consulted === undefined
      ? {
          kind: 'review',
          department: permit.planned.department,
          ...(permit.clock?.due !== undefined && { due: permit.clock.due }),
        }
      : { kind: 'opinion', department: consulted, ...(within && { due: nextWorkingDay(addSpan(dayOf(at), within)) }) }),
  };
}
