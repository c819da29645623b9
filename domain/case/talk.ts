import { coordinatorInbox } from '../definitions/organisation.ts';
import type { TaskView } from './tasks.ts';
import type { CaseView } from './view.ts';

/** Whether a task lets its body read what the bodies write to each other: while it is open, and when it has decided. */
export const takesPartInTalk = (
  { permits }: Pick<CaseView, 'permits'>,
  { kind, status, permit }: Pick<TaskView, 'kind' | 'status' | 'permit'>,
): boolean =>
  kind !== 'follow-up' &&
  (status === 'open' || (kind === 'review' && permits.some((one) => one.id === permit && one.decision)));

/**
 * Whether an inbox still has a part in a case: the coordinator's, and that of a body of which a task is open or which has decided.
 * Whose part is over without a decision writes to nobody any more, neither to the other bodies nor a suggestion to the owner.
 */
export const hasPart = (view: CaseView, inbox: string): boolean =>
  inbox === coordinatorInbox(view.submitted.municipality) ||
  view.tasks.some((task) => task.department === inbox && takesPartInTalk(view, task));

/** The other bodies that read it, each by the task that it still has to do, or else by one that it has decided. */
export function othersInTalk(view: CaseView, department: string): readonly TaskView[] {
  const taking = view.tasks.filter((task) => task.department !== department && takesPartInTalk(view, task));
  const open = taking.filter(({ status }) => status === 'open');
  return [...new Set(taking.map((task) => task.department))].flatMap(
    (body) => [...open, ...taking].find((task) => task.department === body) ?? [],
  );
}
