import { taskListSchema } from '#domain/api/requests.ts';
import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import { inboxToday, partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { Text } from '#domain/definitions/text.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { officersTask, partIn } from '../acts/officers-task.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { handles, staffOf } from '../http/access/staff.ts';
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
  const page = taskPageView(catalogueFor(view), stored.id, view, task, staff.id, rights, languageOfRequest(event));
  await recordReading(stored.id, staff, [task.department], { what: 'task', id: task.task });
  return reply(200, page, etag(task.version));
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
