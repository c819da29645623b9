import type { AnyAct } from '#domain/acts/define.ts';
import { parseTaskId } from '#domain/case/facts.ts';
import { partOf } from '#domain/case/rights.ts';
import { type CaseView, type TaskView, taskOf } from '#domain/case/view.ts';
import { happenedSince } from '#domain/pages/staff-timeline.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { store } from '#homes';
import { catalogueFor } from '../catalogue-for.ts';
import { requireImpartial } from '../http/access/impartial.ts';
import { handles, type Staff, staffOf } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { pathPart, type Request } from '../http/request.ts';
import { viewOf } from '../view-of.ts';

/** A task somebody may handle, with its case. */
export interface OfficersTask {
  readonly staff: Staff;
  readonly stored: StoredCase;
  readonly view: CaseView;
  readonly task: TaskView;
}

/**
 * The task of the path, for an officer of its department.
 *
 * @param disqualified whether they may have reported that they are disqualified
 * @throws Problem `not-found`, `forbidden` or `disqualified`
 */
export async function officersTask(event: Request, disqualified = false): Promise<OfficersTask> {
  return taskOfStaff(staffOf(event), pathPart(event, 'taskId'), disqualified);
}

/**
 * A task, for an officer of its department.
 *
 * @param disqualified whether they may have reported that they are disqualified
 * @throws Problem `not-found`, `forbidden` or `disqualified`
 */
export async function taskOfStaff(staff: Staff, taskId: string, disqualified = false): Promise<OfficersTask> {
  const parsed = parseTaskId(taskId);
  const stored = parsed && (await store.loadCase(parsed.caseId));
  const view = stored && viewOf(stored);
  const task = view && taskOf(view, parsed.task);
  if (!stored || !view || !task) throw new Problem('not-found');
  if (!handles(staff, task.department)) throw new Problem('forbidden');
  if (!disqualified) requireImpartial(view, staff);
  return { staff, stored, view, task };
}

/** The part that the task gives its department in the case. */
export const partIn = (view: CaseView, { department, task }: TaskView) =>
  partOf(view, { as: 'department', department, task });

/**
 * For somebody about to change a task: it must be open unless the act says otherwise, of the kind that the act is for, and unchanged since it was read
 * when `If-Match` says so. That a colleague works on it hinders nobody: whoever acts on it takes it over.
 *
 * @throws Problem `already-done`, `wrong-kind`, or `stale` with what has happened
 */
export function requireChangeable(
  event: Request,
  { task, view }: OfficersTask,
  act: Pick<AnyAct, 'tasks' | 'evenWhenDone'>,
): void {
  if (task.status === 'done' && !act.evenWhenDone) throw new Problem('already-done');
  if (!act.tasks.includes(task.kind)) throw new Problem('wrong-kind');
  const expected = event.headers?.['if-match']?.replaceAll(/^W\/|"/g, '');
  if (expected !== undefined && expected !== '*' && expected !== String(task.version)) {
    throw new Problem('stale', [], { happened: happenedSince(catalogueFor(view), view, task, Number(expected)) });
  }
}
