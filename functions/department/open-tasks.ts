import { isBefore } from '#domain/calendar/day.ts';
import { isWaiting, type TaskFilter } from '#domain/case/inbox.ts';
import { partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { today } from '../now.ts';
import { namesOfRow } from './row-in-words.ts';

/** More open tasks than any department has; whoever has more is told that they are not counted. */
const most = 1000;
const atATime = 100;

/** All open tasks of an inbox, the one due first on top. @param officer only what is on the desk of this one: a list of its own */
export async function openTasks(inbox: string, officer?: string) {
  const wanted: TaskFilter = officer === undefined ? {} : { view: { mine: officer } };
  const parts = partsOfInbox(catalogue, inbox);
  const rows: FoundRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.inboxPage(parts, cursor, atATime, wanted);
    rows.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && rows.length < most);
  return { rows, isWhole: cursor === undefined };
}

/** What is shown of such a task. */
export function openTask(row: FoundRow, language: Language) {
  const { taskId, kind, reference, business, municipality, due, basis, state = 'to-do', claimedBy } = row;
  return {
    taskId,
    kind,
    reference,
    business,
    municipality,
    ...namesOfRow(row, language),
    ...(isWaiting(state) && { waits: true as const }),
    ...(basis && { dueBasis: basis }),
    ...(due !== undefined && { due, ...(isBefore(due, today()) && { late: true as const }) }),
    ...(claimedBy && { claimedBy }),
  };
}
