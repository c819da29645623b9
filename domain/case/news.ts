import type { Instant } from '../calendar/day.ts';
import type { Actor } from './facts.ts';
import type { CaseView, TaskView } from './view.ts';

/** Whether what somebody does in a task is news to its department: the owner did it, or a body that was asked by a link. */
export const isNewsBy = ({ kind }: Actor): boolean => kind === 'applicant' || kind === 'consulted';

/**
 * When a task was sent something from outside the last time, whatever it was: the moment its row says there is news of. It is the
 * last by its number and not by its moment, so that a clock that was set back leaves no news that nobody can have seen.
 */
export const latestFromOutside = (
  { history }: Pick<CaseView, 'history'>,
  { task }: Pick<TaskView, 'task'>,
): Instant | undefined =>
  history
    .filter((fact) => 'task' in fact && fact.task === task && isNewsBy(fact.by))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .at(-1)?.at;
