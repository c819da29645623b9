import type { Instant } from '../calendar/day.ts';
import { isOutside } from './asked.ts';
import { taskName } from './facts.ts';
import type { CaseView, TaskView } from './view.ts';

/** When a task was sent the latest from outside: papers, a message, an answer or a request to decide of the owner’s, or what a body was asked for. */
export function latestFromOwner(
  { sentIn, requests, takenBack, permits }: CaseView,
  { task }: Pick<TaskView, 'task'>,
): Instant | undefined {
  const moments = [
    ...sentIn.filter((one) => one.task === task).map(({ at }) => at),
    ...[...requests, ...takenBack]
      .filter((one) => one.task === task)
      .flatMap(({ answers }) => answers.map(({ at }) => at)),
    ...permits.flatMap(({ id, ask }) => (ask && taskName.review(id) === task ? [ask.askedAt] : [])),
    ...permits
      .flatMap(({ asked }) => asked)
      .filter((asked) => asked.by === task && isOutside(asked.to))
      .flatMap(({ answer }) => answer?.at ?? []),
  ];
  return moments.sort().at(-1);
}
