import { addSpan, dayOf, type Instant } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import { taskName } from '#domain/case/facts.ts';
import { secondsToGate, secondsToLook } from '#domain/case/timers.ts';
import { type CaseView, isFinished, type PermitView, type TaskView, taskOf } from '#domain/case/view.ts';
import { lookSeed } from './look-seed.ts';

/** What the route gets to work with when a permit's filing gates are open. Seconds are those until it looks again. */
export interface Track {
  readonly caseId: string;
  readonly permit: string;
  readonly referrals: readonly { caseId: string; permit: string; department: string; seconds: number }[];
  readonly reviewSeconds: number;
  readonly decisionSeconds: number;
}

/** Computes a track from facts, so that a restarted route waits only for what remains. */
export function trackOf(caseId: string, view: CaseView, permit: PermitView, now: Instant): Track {
  const over = isFinished(permit);
  const seconds = (task: TaskView) => secondsToLook(view, task, now, lookSeed(caseId, task.task));
  const review = taskName.review(permit.id);
  return {
    caseId,
    permit: permit.id,
    referrals: over
      ? []
      : permit.planned.referrals.map((r) => {
          const name = taskName.opinion(permit.id, r.to);
          const due = nextWorkingDay(addSpan(dayOf(now), r.answerWithin));
          return {
            caseId,
            permit: permit.id,
            department: r.to,
            seconds: seconds(taskOf(view, name) ?? aboutToOpen(name, 'opinion', permit.id, r.to, due, now)),
          };
        }),
    reviewSeconds: seconds(
      taskOf(view, review) ??
        aboutToOpen(review, 'review', permit.id, permit.planned.department, permit.clock?.due, now),
    ),
    decisionSeconds: secondsToGate(view, permit, 'decision', now),
  };
}

/** A task as it will be in a moment. */
const aboutToOpen = (
  task: string,
  kind: 'review' | 'opinion',
  permit: string,
  department: string,
  due: string | undefined,
  now: Instant,
): TaskView => ({
  task,
  kind,
  permit,
  department,
  ...(due !== undefined && { due }),
  openedAt: now,
  status: 'open',
  version: 0,
  remindedOf: [],
});
