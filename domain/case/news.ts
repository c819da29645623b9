import type { Instant } from '../calendar/day.ts';
import type { CaseView, TaskView } from './view.ts';

/** When the owner sent a task the latest of what they have sent it: papers, a message or an answer. */
export function latestFromOwner(
  { sentIn, requests, takenBack }: CaseView,
  { task }: Pick<TaskView, 'task'>,
): Instant | undefined {
  const moments = [
    ...sentIn.filter((one) => one.task === task).map(({ at }) => at),
    ...[...requests, ...takenBack].filter((one) => one.task === task).flatMap(({ answer }) => answer?.at ?? []),
  ];
  return moments.sort().at(-1);
}
