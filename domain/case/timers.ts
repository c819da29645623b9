import { addSpan, type Day, dayOf, days, type Instant, secondsBetween, startOfDay } from '../calendar/day.ts';
import type { Due } from './clock.ts';
import type { ReminderLevel } from './facts.ts';
import type { PermitView, RequestView, TaskView } from './view.ts';

const aDay = 86_400;
/** A department hears a week before its last day, and again each week after it. */
const remindBefore = 7;
const remindEvery = 7;

/** What a department should hear now, and in how many seconds to look again. */
export interface Reminder {
  readonly level?: ReminderLevel;
  readonly nextInSeconds: number;
}

/**
 * When a task's department should be reminded. A stopped clock reminds nobody while the applicant has time to answer;
 * when that time has passed the department hears once, for it may now decide on what there is.
 *
 * @param permit the permit of a review, whose clock may have been moved; an opinion keeps its own last day
 * @param requests the questions to the applicant that belong to the task
 */
export function reminderNow(
  task: TaskView,
  permit: PermitView | undefined,
  requests: readonly RequestView[],
  now: Instant,
): Reminder {
  if (task.kind === 'review' && permit?.clock?.state === 'stopped') {
    const unanswered = requests.some((r) => r.answer === undefined && r.lastDay < dayOf(now));
    if (!unanswered) return { nextInSeconds: aDay };
    return {
      ...(!task.remindedOf.includes('unanswered') && { level: 'unanswered' as const }),
      nextInSeconds: remindEvery * aDay,
    };
  }
  const due = dueDay(task, permit)?.day;
  if (due === undefined) return { nextInSeconds: remindEvery * aDay };
  const today = dayOf(now);
  const first = addSpan(due, days(-remindBefore));
  const overdueFrom = addSpan(due, days(1));
  const until = (day: Day) => Math.max(60, secondsBetween(now, startOfDay(day)));
  if (today < first) return { nextInSeconds: until(first) };
  if (today < overdueFrom)
    return {
      ...(!task.remindedOf.includes('reminder') && { level: 'reminder' as const }),
      nextInSeconds: until(overdueFrom),
    };
  return { level: 'overdue', nextInSeconds: remindEvery * aDay };
}

/**
 * The last day that counts for a task now, and what it rests on: a review's is its permit's clock's, and none while that
 * stands still; an opinion keeps the day it was asked for.
 */
export function dueDay(task: TaskView, permit: PermitView | undefined): Due | undefined {
  if (task.kind === 'review') {
    const clock = permit?.clock;
    return clock?.due === undefined ? undefined : { day: clock.due, basis: clock.basis };
  }
  return task.due === undefined ? undefined : { day: task.due, basis: 'goal' };
}
