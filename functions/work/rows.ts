import type { Instant } from '#domain/calendar/day.ts';
import { isSameRow, rowOf } from '#domain/case/inbox.ts';
import { latestFromOthers } from '#domain/case/news.ts';
import { type CaseView, taskOf } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { NewRow } from '#domain/ports/store/inboxes.ts';
import { store } from '#homes';
import { viewOf } from '../view-of.ts';

/** The row of a task as its case is now; undefined of a task that there is none of. */
export function newRow(view: CaseView, name: string): NewRow | undefined {
  const task = taskOf(view, name);
  return task && { department: task.department, row: rowOf(view, task) };
}

/** A fact that was stored just now, by its task. */
interface StoredNow {
  readonly task: string;
  readonly before: CaseView;
}

/** Of two who write a row at once, the second reads the case anew. More often than that no two meet. */
const patience = 5;

/**
 * Writes the rows of a case anew that say something else than it does: what happens in one task may let another go on, or stop it.
 * Rows of an earlier version come right by it too. Mostly nothing is written. Safe to repeat.
 *
 * @param besides a task whose row is written with its own fact
 * @param fact of which task a fact was stored now, and the case without it: what it brings another task is news there, such as an
 *   opinion. Whoever makes good for one who died does not know it, and the mail about it tells
 */
export async function mendRows(
  { id, rows }: Pick<StoredCase, 'id' | 'rows'>,
  view: CaseView,
  { besides, fact }: { readonly besides?: string; readonly fact?: StoredNow } = {},
  tries = 1,
): Promise<void> {
  const written = await Promise.all(
    rows.map(async (read) => {
      const next = read.task === besides ? undefined : newRow(view, read.task);
      if (!next || next.row.state === 'done') return true;
      const news = fact && fact.task !== read.task ? newsSince(fact.before, view, read.task) : undefined;
      if (news === undefined && !read.misplaced && isSameRow(read.row, next.row)) return true;
      return store.putRow(id, { ...next, ...(news !== undefined && { news }) }, read);
    }),
  );
  if (written.every(Boolean) || tries === patience) return;
  const stored = await store.loadCase(id);
  if (stored) await mendRows(stored, viewOf(stored), { ...(fact && { fact }) }, tries + 1);
}

/** When others sent a task something that it did not have before. */
function newsSince(before: CaseView, after: CaseView, task: string): Instant | undefined {
  const latest = latestFromOthers(after, { task });
  return latest === latestFromOthers(before, { task }) ? undefined : latest;
}
