import type { Instant } from '#domain/calendar/day.ts';
import { rowOf } from '#domain/case/inbox.ts';
import { latestFromOthers } from '#domain/case/news.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import type { CaseView, TaskView } from '#domain/case/view.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { store } from '#homes';
import { officersTask, partIn } from '../acts/officers-task.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { type Staff, secondPairIn } from '../http/access/staff.ts';
import { recordReading } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import { etag } from '../http/version.ts';

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
 * What others have sent is seen when an officer of the department opens the task. A machine that fetches it has not read it.
 *
 * @returns since when there was something that nobody had seen
 */
async function seenNow(caseId: string, staff: Staff, view: CaseView, task: TaskView): Promise<Instant | undefined> {
  const latest = latestFromOthers(view, task);
  const canBeNew = latest !== undefined && task.status === 'open' && !staff.machine;
  const seen = { department: task.department, row: rowOf(view, task) };
  return canBeNew ? store.seeNews(caseId, task.task, latest, seen) : undefined;
}
