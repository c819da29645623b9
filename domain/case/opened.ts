import { addSpan, dayOf, type Instant } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import { isOutside } from './asked.ts';
import { type FactOf, factKey, taskName } from './facts.ts';
import { mailCause } from './mail-causes.ts';
import { type CaseView, permitOf, taskOf } from './view.ts';

/** The task that a department has with a permit: the opinion it was asked for, or, without one, the review. */
export const departmentsTask = (permit: string, consulted: string | undefined): string =>
  consulted === undefined ? taskName.review(permit) : taskName.opinion(permit, consulted);

/**
 * The fact that gives a department its task; the very same when the task is open already.
 *
 * @param consulted the department that is asked for its opinion; without it the task is the review by the one that decides
 * @throws Error when the case's plan has no such permit: a wrong input, which no retry mends
 */
export function taskOpened(
  view: CaseView,
  permitId: string,
  consulted: string | undefined,
  now: Instant,
): FactOf<'task-opened'> {
  const permit = permitOf(view, permitId);
  if (!permit) throw new Error(`the plan has no permit ${permitId}`);
  const task = departmentsTask(permitId, consulted);
  const at = taskOf(view, task)?.openedAt ?? now;
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

/**
 * The facts that give the bodies of the catalogue which officers have asked their tasks, where they have not got them. Made
 * again from the question itself: whoever dies between the two leaves nothing undone.
 */
export function askedOpened(view: CaseView): readonly FactOf<'task-opened'>[] {
  return view.permits.flatMap(({ id: permit, asked }) =>
    asked.flatMap(({ id, to, state, askedAt: at, lastDay: due }): readonly FactOf<'task-opened'>[] =>
      isOutside(to) || state !== 'waiting' || taskOf(view, to.task)
        ? []
        : [
            {
              type: 'task-opened',
              key: factKey.inTask(to.task, 0),
              at,
              by: { kind: 'system' },
              task: to.task,
              kind: 'opinion',
              permit,
              department: to.body,
              due,
              asked: id,
              mails: [mailCause.notice('opened', to.task)],
            },
          ],
    ),
  );
}
