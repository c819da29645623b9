import { addSpan, type Day, dayOf, type Instant } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import { taskName } from './facts.ts';
import { secondsToGate, secondsToLook } from './timers.ts';
import { type CaseView, isFinished, type PermitView, type TaskView, taskOf } from './view.ts';

/** A case by its name, as it is now. */
export interface NamedCase {
  readonly id: string;
  readonly view: CaseView;
}

/** What the route gets to work with when a permit's filing gates are open. Seconds are those until it looks again. */
export interface Track {
  readonly caseId: string;
  readonly permit: string;
  readonly referrals: readonly { caseId: string; permit: string; department: string; seconds: number }[];
  readonly reviewSeconds: number;
  /** For executions that an earlier version began: it let them wait at decision gates. */
  readonly decisionSeconds: number;
}

/** What spreads the looks at tasks over a morning: the case and the task. */
export const lookSeed = (caseId: string, task: string): string => `${caseId}/${task}`;

/** Computes a track from a case as it stands, so that a restarted route waits only for what remains. */
export function trackOf({ id: caseId, view }: NamedCase, permit: PermitView, now: Instant): Track {
  const { department, referrals } = permit.planned;
  const seconds = (task: TaskView) => secondsToLook(view, task, now, lookSeed(caseId, task.task));
  const toLook = (task: string, kind: 'review' | 'opinion', of: string, due: Day | undefined) =>
    seconds(taskOf(view, task) ?? aboutToOpen(task, kind, permit.id, of, due, now));
  return {
    caseId,
    permit: permit.id,
    referrals: isFinished(permit)
      ? []
      : referrals.map(({ to, answerWithin }) => ({
          caseId,
          permit: permit.id,
          department: to,
          seconds: toLook(
            taskName.opinion(permit.id, to),
            'opinion',
            to,
            nextWorkingDay(addSpan(dayOf(now), answerWithin)),
          ),
        })),
    reviewSeconds: toLook(taskName.review(permit.id), 'review', department, permit.clock?.due),
    decisionSeconds: secondsToGate(view, permit, 'decision', now),
  };
}

/** A task as it will be in a moment. */
const aboutToOpen = (
  task: string,
  kind: 'review' | 'opinion',
  permit: string,
  department: string,
  due: Day | undefined,
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
