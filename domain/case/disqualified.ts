import type { Instant } from '../calendar/day.ts';
import type { Disqualification } from './disqualification.ts';
import type { Doing } from './doing.ts';
import type { TaskView } from './tasks.ts';

/** An officer who has reported that they are disqualified, while no colleague has found otherwise. */
export interface Disqualified {
  readonly id: string;
  readonly name: string;
  /** The body for which it was reported. */
  readonly department: string;
  readonly task: string;
  /** The one that they gave last, and when. */
  readonly ground: Disqualification;
  readonly at: Instant;
}

/**
 * Who takes no part in a case, oldest first. It holds for the whole case and not for a task alone: the party is the same in
 * all of it.
 */
export function disqualifiedIn(doing: Doing, tasks: readonly TaskView[]): readonly Disqualified[] {
  const lifted = doing.all<{ readonly officer: string }>('lifts-disqualification');
  const reported = doing
    .all<{ readonly task: string; readonly ground: Disqualification }>('disqualifies')
    .flatMap(({ at, by, task, ground }): Disqualified[] => {
      if (by.kind !== 'officer') return [];
      const { id, name, department } = by;
      if (lifted.some((one) => one.officer === id && one.at >= at)) return [];
      const of = tasks.find((one) => one.task === task);
      return [{ id, name, department: of?.department ?? department, task, ground, at }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const isLast = (one: Disqualified) =>
    reported.findLast(({ id, department }) => id === one.id && department === one.department) === one;
  return reported.filter(isLast);
}

/** A task as it is to whoever decides: what somebody has proposed who is disqualified counts for nothing, and is no proposal. */
export function withoutTheirs(task: TaskView, disqualified: readonly Disqualified[]): TaskView {
  const { recommendation, ...rest } = task;
  const by = recommendation?.by;
  return by?.kind === 'officer' && disqualified.some(({ id }) => id === by.id) ? rest : task;
}
