import type { Instant } from '../calendar/day.ts';
import { taskName } from './facts.ts';
import type { CaseView, TaskView } from './view.ts';

/**
 * When a task was sent the latest by others: papers, a message, an answer or a request to decide of the owner’s, or the opinion of
 * a body, whoever asked for it.
 */
export function latestFromOthers(
  { sentIn, requests, takenBack, permits }: CaseView,
  { task }: Pick<TaskView, 'task'>,
): Instant | undefined {
  const reviewed = permits.find(({ id }) => taskName.review(id) === task);
  const moments = [
    ...sentIn.filter((one) => one.task === task).map(({ at }) => at),
    ...[...requests, ...takenBack]
      .filter((one) => one.task === task)
      .flatMap(({ answers }) => answers.map(({ at }) => at)),
    ...(reviewed?.ask ? [reviewed.ask.askedAt] : []),
    ...(reviewed?.opinions ?? []).flatMap(({ givenAt }) => givenAt ?? []),
  ];
  return moments.sort().at(-1);
}
