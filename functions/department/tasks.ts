import { parseTaskId } from '#domain/case/facts.ts';
import { type CaseView, type TaskView, taskOf } from '#domain/case/view.ts';
import { taskPageView } from '#domain/contract/case-page.ts';
import { taskListSchema } from '#domain/contract/requests.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { handles, officer, type Staff, staffOf } from '../support/access/staff.ts';
import { recordInTask, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { languageOfRequest, pathPart, queryOf, type Request } from '../support/http/request.ts';
import { logger } from '../support/observability.ts';
import { loadCase, type StoredCase } from '../support/store/cases.ts';
import { inboxPage, showClaim } from '../support/store/tasks.ts';

/** A task somebody may handle, with its case. */
export interface OfficersTask {
  readonly staff: Staff;
  readonly stored: StoredCase;
  readonly view: CaseView;
  readonly task: TaskView;
}

/**
 * The task of the path, for an officer of its department. Every such reading is logged, without personal data.
 *
 * @throws Problem `not-found` or `forbidden`
 */
async function officersTask(event: Request): Promise<OfficersTask> {
  const staff = staffOf(event);
  const parsed = parseTaskId(pathPart(event, 'taskId'));
  const stored = parsed && (await loadCase(parsed.caseId));
  const view = stored && viewOf(stored);
  const task = view && taskOf(view, parsed.task);
  if (!stored || !view || !task) throw new Problem('not-found');
  if (!handles(staff, task.department)) throw new Problem('forbidden');
  logger.info('officer opened a task', { officer: staff.id, caseId: stored.id, task: task.task });
  return { staff, stored, view, task };
}

/**
 * The same, for somebody about to change it: it must be open, not claimed by a colleague, and unchanged since it was
 * read when `If-Match` says so.
 *
 * @throws Problem `already-done`, `claimed-by-other` or `stale`
 */
export async function taskToChange(event: Request): Promise<OfficersTask> {
  const found = await officersTask(event);
  const { task, staff } = found;
  if (task.status === 'done') throw new Problem('already-done');
  const expected = event.headers?.['if-match']?.replaceAll(/^W\/|"/g, '');
  if (expected !== undefined && expected !== '*' && expected !== String(task.version)) throw new Problem('stale');
  if (task.claimedBy && task.claimedBy.id !== staff.id) throw new Problem('claimed-by-other');
  return found;
}

const etag = (version: number) => ({ ETag: `"${version}"` });

export async function showTask(event: Request) {
  const { staff, stored, view, task } = await officersTask(event);
  return reply(
    200,
    taskPageView(catalogue, stored.id, view, task, staff.id, languageOfRequest(event)),
    etag(task.version),
  );
}

export async function claim(event: Request) {
  const { staff, stored, task } = await taskToChange(event);
  if (!task.claimedBy) {
    await recordInTask(stored, task, officer(staff, task.department), { type: 'task-claimed', task: task.task });
    await showClaim(stored.id, task.task, staff.name);
  }
  return reply(201, { claimedBy: staff.name });
}

export async function releaseTask(event: Request) {
  const { staff, stored, task } = await taskToChange(event);
  if (task.claimedBy) {
    await recordInTask(stored, task, officer(staff, task.department), { type: 'task-released', task: task.task });
    await showClaim(stored.id, task.task, undefined);
  }
  return reply(201, { released: true });
}

const usualPage = 25;

/** `GET /api/departments/{departmentId}/tasks`: open tasks, the one due first on top, a page at a time. */
export async function listTasks(event: Request) {
  const staff = staffOf(event);
  const department = pathPart(event, 'departmentId');
  if (!handles(staff, department)) throw new Problem('forbidden');
  const { cursor, limit = usualPage, kind, mine, due } = queryOf(event, taskListSchema);
  const claimedBy = mine === 'true' ? staff.name : undefined;
  const page = await inboxPage(department, cursor, limit, { kind, due, claimedBy });
  const language = languageOfRequest(event);
  const tasks = page.items.map((row) => ({
    ...row,
    ...(row.permit !== undefined && { permitName: catalogue.permits[row.permit]?.name[language] ?? row.permit }),
    municipalityName: catalogue.municipalities[row.municipality]?.name[language] ?? row.municipality,
  }));
  return reply(200, { tasks, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}
