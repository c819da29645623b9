import { caseView } from '#domain/acts/case-view.ts';
import { isSameRow, rowOf } from '#domain/case/inbox.ts';
import { type CaseView, taskOf } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { NewRow } from '#domain/ports/store/inboxes.ts';
import { store } from '#homes';
import { now } from '../now.ts';

/** The row of a task as its case is now; undefined of a task that there is none of. */
export function newRow(view: CaseView, name: string): NewRow | undefined {
  const task = taskOf(view, name);
  return task && { department: task.department, row: rowOf(view, task) };
}

/** Of two who write a row at once, the second reads the case anew. More often than that no two meet. */
const patience = 5;

/**
 * Writes the rows of a case anew that say something else than it does: what happens in one task may let another go on, or stop it.
 * Rows of an earlier version come right by it too. Mostly nothing is written. Safe to repeat.
 *
 * @param besides a task whose row is written with its own fact
 */
export async function mendRows(
  { id, rows }: Pick<StoredCase, 'id' | 'rows'>,
  view: CaseView,
  besides?: string,
  tries = 1,
): Promise<void> {
  const written = await Promise.all(
    rows.map(async (read) => {
      const next = read.task === besides ? undefined : newRow(view, read.task);
      if (!next || next.row.state === 'done' || (!read.misplaced && isSameRow(read.row, next.row))) return true;
      return store.putRow(id, next, read);
    }),
  );
  if (written.every(Boolean) || tries === patience) return;
  const stored = await store.loadCase(id);
  if (stored) await mendRows(stored, caseView(stored.facts, now()), undefined, tries + 1);
}
