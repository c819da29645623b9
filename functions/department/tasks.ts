import { taskListSchema } from '#domain/api/requests.ts';
import type { Instant } from '#domain/calendar/day.ts';
import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { latestFromOwner } from '#domain/case/news.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import type { CaseView, TaskView } from '#domain/case/view.ts';
import { inboxToday, partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { Text } from '#domain/definitions/text.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { officersTask, partIn } from '../acts/officers-task.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { handles, type Staff, secondPairIn, staffOf } from '../http/access/staff.ts';
import { recordReading } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, pathPart, queryOf, type Request } from '../http/request.ts';

const etag = (version: number) => ({ ETag: `"${version}"` });

/** `GET /api/tasks/{taskId}`: what the task may read. The reading is stored before it is answered. */
export async function showTask(event: Request) {
  const { staff, stored, view, task } = await officersTask(event);
  requireAllowed(event, [partIn(view, task)]);
  const rights = mayRead(catalogueFor(view), view, readerOf(task));
  if (!rights) throw new Problem('forbidden');
  await recordReading(stored.id, staff, [task.department], { what: 'task', id: task.task });
  const newsSince = await seenNow(stored.id, staff, view, task);
  const language = languageOfRequest(event);
  const pair = secondPairIn(staff, task);
  const page = taskPageView(catalogueFor(view), stored.id, view, task, staff.id, rights, language, newsSince, pair);
  return reply(200, page, etag(task.version));
}

/**
 * What the owner has sent is seen when an officer of the department opens the task. A machine that fetches it has not read it.
 *
 * @returns since when there was something that nobody had seen
 */
async function seenNow(caseId: string, staff: Staff, view: CaseView, task: TaskView): Promise<Instant | undefined> {
  const latest = latestFromOwner(view, task);
  const canBeNew = latest !== undefined && task.status === 'open' && !staff.machine;
  return canBeNew ? store.seeNews(caseId, task.task, latest) : undefined;
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
  const page = await store.inboxPage(parts, cursor, limit, { kind, due, claimedBy });
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
