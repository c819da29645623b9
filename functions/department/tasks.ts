import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { parseTaskId } from '#domain/case/facts.ts';
import { mayRead, partOf, readerOf } from '#domain/case/rights.ts';
import { type CaseView, type TaskView, taskOf } from '#domain/case/view.ts';
import { taskPageView } from '#domain/contract/case-page.ts';
import { taskListSchema } from '#domain/contract/requests.ts';
import { inboxToday, partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { Text } from '#domain/definitions/text.ts';
import { happenedSince } from '#domain/texts/staff.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { isAllowed, requireAllowed } from '../support/access/allowed.ts';
import { handles, officer, type Staff, staffOf } from '../support/access/staff.ts';
import { recordReading } from '../support/access/staffs-case.ts';
import { catalogueFor } from '../support/catalogue-for.ts';
import { recordInTask, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { languageOfRequest, pathPart, queryOf, type Request } from '../support/http/request.ts';
import { loadCase, type StoredCase } from '../support/store/cases.ts';
import { inboxPage } from '../support/store/tasks.ts';

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
  return { staff, stored, view, task };
}

/** The part that the task gives its department in the case. */
const partIn = (view: CaseView, { department, task }: TaskView) => partOf(view, { as: 'department', department, task });

/**
 * The same, for somebody about to change it: it must be open, of the kind that the act is for, and unchanged since it was
 * read when `If-Match` says so. That a colleague works on it hinders nobody: whoever acts on it takes it over.
 *
 * @throws Problem `already-done`, `wrong-kind`, or `stale` with what has happened
 */
export async function taskToChange(event: Request): Promise<OfficersTask> {
  const found = await officersTask(event);
  const { task, view } = found;
  if (task.status === 'done') throw new Problem('already-done');
  if (!isAllowed(event, partIn(view, task))) throw new Problem('wrong-kind');
  const expected = event.headers?.['if-match']?.replaceAll(/^W\/|"/g, '');
  if (expected !== undefined && expected !== '*' && expected !== String(task.version)) {
    throw new Problem('stale', [], { happened: happenedSince(catalogueFor(view), view, task, Number(expected)) });
  }
  return found;
}

const etag = (version: number) => ({ ETag: `"${version}"` });

/** `GET /api/tasks/{taskId}`: what the task may read. The reading is stored before it is answered. */
export async function showTask(event: Request) {
  const { staff, stored, view, task } = await officersTask(event);
  requireAllowed(event, [partIn(view, task)]);
  const rights = mayRead(catalogueFor(view), view, readerOf(task));
  if (!rights) throw new Problem('forbidden');
  const page = taskPageView(catalogueFor(view), stored.id, view, task, staff.id, rights, languageOfRequest(event));
  await recordReading(stored.id, staff, [task.department], { what: 'task', id: task.task });
  return reply(200, page, etag(task.version));
}

/** `POST /api/tasks/{taskId}/claim`: says who works on it. A colleague's task is taken over. */
export async function claim(event: Request) {
  const { staff, stored, task } = await taskToChange(event);
  const from = task.claimedBy;
  if (from?.id !== staff.id) {
    await recordInTask(stored, task, officer(staff, task.department), { type: 'task-claimed', task: task.task });
  }
  return reply(201, { claimedBy: staff.name, ...(from && from.id !== staff.id && { tookOverFrom: from.name }) });
}

export async function releaseTask(event: Request) {
  const { staff, stored, task } = await taskToChange(event);
  if (task.claimedBy) {
    await recordInTask(stored, task, officer(staff, task.department), { type: 'task-released', task: task.task });
  }
  return reply(201, { released: true });
}

const known = caseCatalogue(catalogue);

/** What a case calls something, or the catalogue where the case has not kept it. */
const nameOf = (kept: Text | undefined, kind: 'permits' | 'municipalities', id: string): Text =>
  kept ?? known[kind][id]?.name ?? { sv: id, en: id };

const usualPage = 25;

/** `GET /api/departments/{departmentId}/tasks`: open tasks, the one due first on top, a page at a time. */
export async function listTasks(event: Request) {
  const staff = staffOf(event);
  const inbox = pathPart(event, 'departmentId');
  if (!handles(staff, inbox)) throw new Problem('forbidden');
  const { cursor, limit = usualPage, kind, mine, due } = queryOf(event, taskListSchema);
  const claimedBy = mine === 'true' ? staff.id : undefined;
  const parts = partsOfInbox(catalogue, inboxToday(catalogue, inbox));
  const page = await inboxPage(parts, cursor, limit, { kind, due, claimedBy });
  const language = languageOfRequest(event);
  const tasks = page.items.map(({ claimedBy: by, words, ...row }) => ({
    ...row,
    ...(by && { claimedBy: by.name }),
    claimedByMe: by?.id === staff.id,
    ...(row.permit !== undefined && { permitName: nameOf(words?.permit, 'permits', row.permit)[language] }),
    municipalityName: nameOf(words?.municipality, 'municipalities', row.municipality)[language],
  }));
  return reply(200, { tasks, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}
