import type * as z from 'zod';
import { type FieldProblem, fieldText } from '#domain/api/field-problems.ts';
import { taskListSchema } from '#domain/api/requests.ts';
import { addSpan, before, type Day, dayOf, days, daysBetween } from '#domain/calendar/day.ts';
import { isDisqualified, seenState, type TaskFilter } from '#domain/case/inbox.ts';
import { inboxToday, partsOfInbox } from '#domain/definitions/inboxes.ts';
import { everyIdOf } from '#domain/definitions/retired.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { handles, type Staff, staffOf } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, pathPart, queryOf, type Request } from '../http/request.ts';
import { now } from '../now.ts';
import { choicesOf } from './choices.ts';
import { namesOfRow } from './row-in-words.ts';

const usualPage = 25;

/** `GET /api/departments/{departmentId}/tasks`: tasks by view and filter, the one due first on top, a page at a time. */
export async function listTasks(event: Request) {
  const staff = staffOf(event);
  const inbox = pathPart(event, 'departmentId');
  if (!handles(staff, inbox)) throw new Problem('forbidden');
  const asked = queryOf(event, taskListSchema);
  const today = dayOf(now());
  const language = languageOfRequest(event);
  const wanted = filterOf(asked, staff, today, language);
  const parts = partsOfInbox(catalogue, inboxToday(catalogue, inbox));
  const [page, counts] = await Promise.all([
    store.inboxPage(parts, asked.cursor, asked.limit ?? usualPage, wanted),
    asked.cursor === undefined ? store.countTasks(parts, staff.id, wanted) : undefined,
  ]);
  const tasks = page.items.map((row) => inWords(row, staff, today, language));
  const first = counts && { counts, choices: choicesOf(parts, language) };
  return reply(200, { tasks, ...first, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}

/** @throws Problem `invalid-input` for a permit or a municipality that there is none of */
function filterOf(asked: z.output<typeof taskListSchema>, staff: Staff, today: Day, language: Language): TaskFilter {
  const { view, state, kind, permit, municipality, assignee, dueBefore, mine, due } = asked;
  const wrong = [
    ...(isKnown(permit, catalogue.permits, catalogue.retired.permits) ? [] : ['permit']),
    ...(isKnown(municipality, catalogue.municipalities, catalogue.retired.municipalities) ? [] : ['municipality']),
  ].map((name): FieldProblem => ({ pointer: `?${name}`, message: fieldText('choice', language) }));
  if (wrong.length > 0) throw new Problem('invalid-input', wrong);
  const dayBefore = (day: Day): Day => addSpan(day, before(days(1)));
  const bounds = [
    ...(due === undefined ? [] : [due]),
    ...(dueBefore === undefined ? [] : [dayBefore(dueBefore)]),
    ...(state === 'late' ? [dayBefore(today)] : []),
  ];
  const by = assignee ?? (mine === 'true' ? 'me' : undefined);
  return {
    view: view === 'mine' ? { mine: staff.id } : view,
    state: state === 'late' ? undefined : state,
    kind,
    permits: permit === undefined ? undefined : [permit],
    municipalities: municipality === undefined ? undefined : everyIdOf(catalogue, 'municipalities', municipality),
    claimedBy: by === 'me' ? staff.id : by,
    due: bounds.sort()[0],
  };
}

const isKnown = (id: string | undefined, ...among: readonly object[]): boolean =>
  id === undefined || among.some((some) => Object.hasOwn(some, id));

function inWords(row: FoundRow, staff: Staff, today: Day, language: Language) {
  const { claimedBy: by, words, news, state, basis, disqualified: _ids, ...rest } = row;
  const daysLeft = rest.due === undefined || state === 'done' ? undefined : daysBetween(today, rest.due);
  return {
    ...rest,
    state: seenState({ ...(state && { state }) }, news),
    ...(daysLeft !== undefined && { daysLeft, ...(daysLeft < 0 && { late: true as const }) }),
    ...(basis && { dueBasis: basis }),
    ...(news !== undefined && { news }),
    ...(by && { claimedBy: by.name }),
    claimedByMe: by?.id === staff.id,
    ...(isDisqualified(row, staff.id) && { disqualified: true as const }),
    ...namesOfRow(row, language),
  };
}
