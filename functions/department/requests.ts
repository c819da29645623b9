import { dayOf } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import { fieldText } from '#domain/contract/field-problems.ts';
import { hearingSchema, supplementRequestSchema } from '#domain/contract/requests.ts';
import { officer } from '../support/access/staff.ts';
import { recordInTask } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../support/http/request.ts';
import { now } from '../support/now.ts';
import { tellClockChanged } from '../support/route/clock-changed.ts';
import { taskToChange } from './tasks.ts';

/** `POST /api/tasks/{taskId}/supplement-requests`: asks the applicant for what is missing (förvaltningslagen 20 §). */
export async function requestSupplement(event: Request) {
  return ask(event, 'supplement-requested', () => bodyOf(event, supplementRequestSchema));
}

/** `POST /api/tasks/{taskId}/hearings`: shows the applicant the material before a decision against them (25 §). */
export async function startHearing(event: Request) {
  return ask(event, 'hearing-started', () => ({ ...bodyOf(event, hearingSchema), items: [] }));
}

async function ask(
  event: Request,
  type: 'supplement-requested' | 'hearing-started',
  inputOf: () => { text: string; items: readonly string[]; lastDay: string },
) {
  const { staff, stored, task } = await taskToChange(event);
  const input = inputOf();
  if (task.kind !== 'review') throw new Problem('wrong-kind');
  if (input.lastDay <= dayOf(now())) {
    throw new Problem('last-day-passed', [
      { pointer: '/lastDay', message: fieldText('day', languageOfRequest(event)) },
    ]);
  }
  const request = `${task.task}.${task.version}`;
  await recordInTask(stored, task, officer(staff, task.department), {
    type,
    task: task.task,
    request,
    ...input,
    lastDay: nextWorkingDay(input.lastDay),
  });
  await tellClockChanged(stored.waiting, task.task);
  return reply(201, { request });
}
