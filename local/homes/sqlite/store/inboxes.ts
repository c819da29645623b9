import type { Instant } from '#domain/calendar/day.ts';
import { type Colleague, taskId } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import { type FoundRow, type Inboxes, requireRoom } from '#domain/ports/store/inboxes.ts';
import type { Database } from '../database.ts';
import type { CaseFacts } from './case-facts.ts';
import { parsed } from './kept.ts';
import { mergedPage } from './pages.ts';
import { forgetWaiting, noteWaiting, waitFor } from './waits.ts';

/** Where a task stands in its inbox: those without a last day come first. */
const placeOf = (due: string | undefined, caseId: string, task: string) => `${due ?? '0000-00-00'}#${caseId}#${task}`;

export function sqliteInboxes(db: Database, facts: CaseFacts): Inboxes {
  return {
    openTask: (caseId, opened, row, token) =>
      facts.write((put) => {
        const place = placeOf(opened.due, caseId, opened.task);
        if (put(caseId, opened)) {
          noteWaiting(db, caseId, forTask(opened.task), token);
          db.sql('INSERT INTO inbox (case_id, task, department, place, kind, json) VALUES (?, ?, ?, ?, ?, ?)').run(
            caseId,
            opened.task,
            opened.department,
            place,
            row.kind,
            JSON.stringify(row),
          );
          return true;
        }
        if (token === undefined) return false;
        noteWaiting(db, caseId, forTask(opened.task), token);
        if (opened.due !== undefined)
          db.sql('UPDATE inbox SET place = ?, json = json_patch(json, ?) WHERE case_id = ? AND task = ?').run(
            place,
            JSON.stringify(row),
            caseId,
            opened.task,
          );
        return false;
      }),

    putInTask: (caseId, fact, change) =>
      facts.write((put) => {
        requireRoom(fact);
        if (!put(caseId, fact)) return { stored: false };
        const waiting = waitFor(db, caseId, forTask(fact.task));
        if (change === 'over') endTask(db, caseId, fact.task, waiting?.token);
        else if (change && 'news' in change) showNews(db, caseId, fact.task, change.news);
        else if (change) showClaim(db, caseId, fact.task, change.claimedBy);
        return { stored: true, ...waiting };
      }),

    putToken: (caseId, wait, token) => db.write(() => noteWaiting(db, caseId, wait, token)),

    removeWaiting: (caseId, wait, token) => db.write(() => forgetWaiting(db, caseId, wait, token)),

    seeNews: (caseId, task, latest) =>
      db.write(() => {
        const row = db.sql('SELECT json FROM inbox WHERE case_id = ? AND task = ?').get(caseId, task);
        const { newsSince, newsLatest } = row ? parsed<StoredRow>(row.json) : {};
        if (newsLatest !== latest) return undefined;
        db.sql(
          "UPDATE inbox SET json = json_remove(json, '$.newsSince', '$.newsLatest') WHERE case_id = ? AND task = ?",
        ).run(caseId, task);
        return newsSince;
      }),

    inboxPage: async (departments, cursor, limit, wanted = {}) =>
      mergedPage(db, listsOf(departments, wanted), cursor, limit, foundRow),
  };
}

/** Takes a task out of the inbox. Who waits for it with a token goes on waiting until that is used. */
function endTask(db: Database, caseId: string, task: string, token: string | undefined): void {
  db.touch(caseId);
  if (token === undefined) forgetWaiting(db, caseId, forTask(task), undefined);
  else db.sql('DELETE FROM inbox WHERE case_id = ? AND task = ?').run(caseId, task);
}

function showClaim(db: Database, caseId: string, task: string, by: Colleague | undefined): void {
  db.sql('UPDATE inbox SET claimed_by = ?, claim = ? WHERE case_id = ? AND task = ?').run(
    by?.id ?? null,
    by ? JSON.stringify(by) : null,
    caseId,
    task,
  );
}

/** A row as it is kept. What a task's row has beside it, its news, outlives a new last day. */
type StoredRow = InboxRow & { readonly newsSince?: Instant; readonly newsLatest?: Instant };

function showNews(db: Database, caseId: string, task: string, at: Instant): void {
  db.sql(
    "UPDATE inbox SET json = json_set(json, '$.newsSince', coalesce(json_extract(json, '$.newsSince'), ?), '$.newsLatest', ?) WHERE case_id = ? AND task = ?",
  ).run(at, at, caseId, task);
}

function listsOf(departments: readonly string[], { kind, due, claimedBy }: TaskFilter) {
  // Named, for SQLite takes the index of the whole inbox otherwise, and reads on until enough are of the kind.
  const index = claimedBy !== undefined ? 'officer' : kind !== undefined ? 'kind' : 'day';
  // What an officer works on is little: those of other kinds are passed over.
  const filter = `${kind === undefined ? '' : 'AND kind = ?'} ${claimedBy === undefined ? '' : 'AND claimed_by = ?'}`;
  return {
    name: `inboxes of ${departments.join()}`,
    select: 'case_id, task, json, claim',
    where: `FROM inbox INDEXED BY inbox_by_${index} WHERE department = ? ${filter}`,
    of: [...new Set(departments)].map((department) => [department, kind, claimedBy].filter((v) => v !== undefined)),
    place: 'place',
    newestFirst: false,
    // Of those that fall due until a day none is without one.
    ...(due !== undefined && { above: '0000-00-00$', below: `${due}$` }),
  };
}

function foundRow({ case_id, task, json, claim }: Record<string, unknown>): FoundRow {
  const caseId = String(case_id);
  const { newsSince, newsLatest: _latest, ...row } = parsed<StoredRow>(json);
  return {
    ...row,
    ...(newsSince !== undefined && { news: newsSince }),
    caseId,
    taskId: taskId(caseId, String(task)),
    ...(claim !== null && { claimedBy: parsed<NonNullable<FoundRow['claimedBy']>>(claim) }),
  };
}
