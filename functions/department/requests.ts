import { extensionSchema, hearingSchema, supplementRequestSchema } from '#domain/api/requests.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';
import type { FactOf } from '#domain/case/facts.ts';
import { type DayBounds, extensionBounds, isWithin, lastDayBounds, lastDayFault } from '#domain/case/last-days.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { RequestView } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { lastDayTexts } from '#domain/words/problems.ts';
import { officer } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { tellClockChanged } from '../work/clock-changed.ts';
import { recordInTask } from '../work/record.ts';
import type { OfficersTask } from './officers-task.ts';
import { ifWellFormed, lastAct, once } from './once.ts';

/** `POST /api/tasks/{taskId}/supplement-requests`: asks the applicant for what is missing (förvaltningslagen 20 §). */
export async function requestSupplement(event: Request) {
  return ask(event, 'supplement-requested', () => bodyOf(event, supplementRequestSchema));
}

/** `POST /api/tasks/{taskId}/hearings`: shows the applicant the material before a decision against them (25 §). */
export async function startHearing(event: Request) {
  return ask(event, 'hearing-started', () => ({ ...bodyOf(event, hearingSchema), items: [] }));
}

type Asked = FactOf<'supplement-requested' | 'hearing-started'>;

type Question = Pick<Asked, 'text' | 'items' | 'lastDay'> & { shortTimeReason?: string | undefined };

/** Sent again because nobody heard that it had arrived, perhaps after the page was read anew: it is the same question. */
const ask = (event: Request, type: Asked['type'], inputOf: () => Question) =>
  once(event, {
    before: async ({ stored, view, task }) => {
      const input = task.status === 'open' ? ifWellFormed(inputOf) : undefined;
      const lastDay = input && nextWorkingDay(input.lastDay);
      const same = view.requests.find(
        (r) =>
          r.task === task.task &&
          r.kind === kindOf[type] &&
          !r.answer &&
          r.text === input?.text &&
          r.items.join('\n') === input.items.join('\n') &&
          r.lastDay === lastDay,
      );
      if (!same) return undefined;
      // Told again too: whoever asked the first time may have died before it.
      await tellClockChanged(stored.waiting, task.task);
      return reply(201, { request: same.id });
    },
    now: async ({ staff, stored, view, task }) => {
      const { shortTimeReason, ...asked } = inputOf();
      if (task.kind !== 'review') throw new Problem('wrong-kind');
      const bounds = lastDayBounds(kindOf[type], view.today);
      const fault = lastDayFault(asked.lastDay, bounds, shortTimeReason !== undefined);
      if (fault) throw lastDayProblem(fault, bounds, languageOfRequest(event));
      const request = `${task.task}.${task.version}`;
      await recordInTask(stored, task, officer(staff, task.department), {
        type,
        task: task.task,
        request,
        mails: [mailCause.request(request)],
        ...asked,
        lastDay: nextWorkingDay(asked.lastDay),
        ...(shortTimeReason !== undefined && { shortTimeReason }),
      });
      await tellClockChanged(stored.waiting, task.task);
      return reply(201, { request });
    },
  });

const kindOf = { 'supplement-requested': 'supplement', 'hearing-started': 'hearing' } as const;

/** `POST /api/tasks/{taskId}/requests/{id}/withdrawal`: the department takes a question back, and it never counted. */
export const takeBack = (event: Request) =>
  once(event, {
    before: (found) => {
      const taken = lastAct(found, 'request-taken-back');
      return taken?.request === pathPart(event, 'id') ? reply(201, { takenBack: taken.request }) : undefined;
    },
    now: async (found) => {
      const { staff, stored, task } = found;
      const { id } = openRequest(event, found);
      await recordInTask(stored, task, officer(staff, task.department), {
        type: 'request-taken-back',
        task: task.task,
        request: id,
        mails: [mailCause.takenBack(id)],
      });
      await tellClockChanged(stored.waiting, task.task);
      return reply(201, { takenBack: id });
    },
  });

/** `POST /api/tasks/{taskId}/requests/{id}/extension`: the applicant gets more time to answer, never less. */
export const extend = (event: Request) =>
  once(event, {
    before: (found) => {
      const given = lastAct(found, 'request-extended');
      const input = given && ifWellFormed(() => bodyOf(event, extensionSchema));
      const isSame =
        input && given.request === pathPart(event, 'id') && given.lastDay === nextWorkingDay(input.lastDay);
      return isSame ? reply(201, { request: given.request, lastDay: given.lastDay }) : undefined;
    },
    now: async (found) => {
      const { lastDay } = bodyOf(event, extensionSchema);
      const { staff, stored, view, task } = found;
      const request = openRequest(event, found);
      const bounds = extensionBounds(request, view.today);
      if (!isWithin(lastDay, bounds)) {
        const fault = isBefore(lastDay, bounds.first) ? 'last-day-too-early' : 'last-day-too-late';
        throw lastDayProblem(fault, { ...bounds, reasonable: bounds.first }, languageOfRequest(event));
      }
      const moved = nextWorkingDay(lastDay);
      await recordInTask(stored, task, officer(staff, task.department), {
        type: 'request-extended',
        task: task.task,
        request: request.id,
        lastDay: moved,
        mails: [mailCause.extended(request.id, moved)],
      });
      await tellClockChanged(stored.waiting, task.task);
      return reply(201, { request: request.id, lastDay: moved });
    },
  });

/**
 * The question of the path, while the applicant can answer it.
 *
 * @throws Problem `not-found`, `taken-back` or `already-answered`
 */
function openRequest(event: Request, { view, task }: OfficersTask): RequestView {
  const id = pathPart(event, 'id');
  if (view.takenBack.some((r) => r.id === id && r.task === task.task)) throw new Problem('taken-back');
  const request = view.requests.find((r) => r.id === id && r.task === task.task);
  if (!request) throw new Problem('not-found');
  if (request.answer) throw new Problem('already-answered');
  return request;
}

function lastDayProblem(
  fault: keyof typeof lastDayTexts,
  { first, reasonable, last }: Pick<DayBounds, 'first' | 'reasonable' | 'last'>,
  language: Language,
): Problem {
  const [firstDay = '', reasonableDay = '', latestDay = ''] = [first, reasonable, last].map((d) =>
    dayInWords(d, language),
  );
  const message = fill(lastDayTexts[fault][language], { first: firstDay, reasonable: reasonableDay, last: latestDay });
  return new Problem('last-day', [{ pointer: '/lastDay', message }]);
}
