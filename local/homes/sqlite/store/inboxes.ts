import { taskId } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import type { FoundRow, Inboxes } from '#domain/ports/store/inboxes.ts';
import type { Database } from '../database.ts';
import type { CaseFacts } from './case-facts.ts';
import { parsed } from './kept.ts';
import { mergedPage } from './pages.ts';
import { forgetWaiting, noteWaiting } from './waits.ts';

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
          return;
        }
        if (token === undefined) return;
        noteWaiting(db, caseId, forTask(opened.task), token);
        if (opened.due !== undefined)
          db.sql('UPDATE inbox SET place = ?, json = ? WHERE case_id = ? AND task = ?').run(
            place,
            JSON.stringify(row),
            caseId,
            opened.task,
          );
      }),

    showClaim: (caseId, task, version, by) =>
      db.write(
        () =>
          void db
            .sql(
              `UPDATE inbox SET claim_version = ?1, claimed_by = ?2, claim = ?3
               WHERE case_id = ?4 AND task = ?5 AND (claim_version IS NULL OR claim_version < ?1)`,
            )
            .run(version, by?.id ?? null, by ? JSON.stringify(by) : null, caseId, task),
      ),

    putToken: (caseId, wait, token) => db.write(() => noteWaiting(db, caseId, wait, token)),

    removeWaiting: (caseId, wait, token) => db.write(() => forgetWaiting(db, caseId, wait, token)),

    inboxPage: async (departments, cursor, limit, wanted = {}) =>
      mergedPage(db, listsOf(departments, wanted), cursor, limit, foundRow),
  };
}

function listsOf(departments: readonly string[], { kind, due, claimedBy }: TaskFilter) {
  const officers = claimedBy !== undefined;
  // What an officer works on is found by who they are, and is little.
  const ofKind = kind === undefined ? '' : `AND ${officers ? '+' : ''}kind = ?`;
  return {
    name: `inboxes of ${departments.join()}`,
    select: 'case_id, task, json, claim',
    where: `FROM inbox WHERE department = ? ${ofKind} ${officers ? 'AND claimed_by = ?' : ''}`,
    of: [...new Set(departments)].map((department) => [department, kind, claimedBy].filter((v) => v !== undefined)),
    place: 'place',
    newestFirst: false,
    // Of those that fall due until a day none is without one.
    ...(due !== undefined && { above: '0000-00-00$', below: `${due}$` }),
  };
}

function foundRow({ case_id, task, json, claim }: Record<string, unknown>): FoundRow {
  const caseId = String(case_id);
  return {
    ...parsed<InboxRow>(json),
    caseId,
    taskId: taskId(caseId, String(task)),
    ...(claim !== null && { claimedBy: parsed<NonNullable<FoundRow['claimedBy']>>(claim) }),
  };
}
