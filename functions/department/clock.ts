import { mayRead, readerOf } from '#domain/case/rights.ts';
import { taskClockView } from '#domain/pages/clock.ts';
import { officersTask, partIn } from '../acts/officers-task.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { recordReading } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, type Request } from '../http/request.ts';

/** `GET /api/tasks/{taskId}/clock`: how the task's days are counted. The reading is stored before it is answered. */
export async function showClock(event: Request) {
  const { staff, stored, view, task } = await officersTask(event);
  requireAllowed(event, [partIn(view, task)]);
  const catalogue = catalogueFor(view);
  if (!mayRead(catalogue, view, readerOf(task))) throw new Problem('forbidden');
  await recordReading(stored.id, staff, [task.department], { what: 'task', id: task.task });
  return reply(200, taskClockView(catalogue, stored.id, view, task, languageOfRequest(event)));
}
