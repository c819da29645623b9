import type { Instant } from '#domain/calendar/day.ts';
import { taskId } from '#domain/case/facts.ts';
import { placeOfRow } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import { type Inboxes, type RowChange, requireRoom } from '#domain/ports/store/inboxes.ts';
import type { Database } from '../database.ts';
import type { CaseFacts } from './case-facts.ts';
import { countsOf, listsOf } from './inbox-lists.ts';
import { foundRow, textOfRow, writeRow, writtenHowOften } from './inbox-rows.ts';
import { parsed } from './kept.ts';
import { mergedPage } from './pages.ts';
import { forgetWaiting, noteWaiting, waitFor } from './waits.ts';

export function sqliteInboxes(db: Database, facts: CaseFacts): Inboxes {
  return {
    openTask: (caseId, opened, row, token) =>
      facts.write((put) => {
        if (put(caseId, opened)) {
          noteWaiting(db, caseId, forTask(opened.task), token);
          db.sql('INSERT INTO inbox (case_id, task, department, place, kind, json) VALUES (?, ?, ?, ?, ?, ?)').run(
            caseId,
            opened.task,
            opened.department,
            placeOfRow(row, caseId, opened.task),
            row.kind,
            textOfRow(row),
          );
          return true;
        }
        if (token === undefined) return false;
        noteWaiting(db, caseId, forTask(opened.task), token);
        if (row.due !== undefined)
          db.sql(
            'UPDATE inbox SET place = ?, json = json_patch(json, ?) WHERE case_id = ? AND task = ? AND done = 0',
          ).run(
            placeOfRow(row, caseId, opened.task),
            JSON.stringify({ due: row.due, basis: row.basis ?? null, business: row.business }),
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
        const overtaken = change !== undefined && changeRow(db, caseId, fact.task, change, waiting?.token);
        return { stored: true, ...waiting, ...(overtaken && { overtaken: true as const }), ...facts.atHand(caseId) };
      }),

    putRow: (caseId, { row, news }, { task, written }) =>
      db.write(() => {
        if (writtenHowOften(db, caseId, task) !== written) return false;
        writeRow(db, caseId, task, row, news);
        return true;
      }),

    putToken: (caseId, wait, token) => db.write(() => noteWaiting(db, caseId, wait, token)),

    removeWaiting: (caseId, wait, token, done) =>
      db.write(() => {
        if (!forgetWaiting(db, caseId, wait, token) || wait.kind !== 'task') return;
        if (done) writeRow(db, caseId, wait.task, done.row);
        else db.sql('DELETE FROM inbox WHERE case_id = ? AND task = ? AND done = 0').run(caseId, wait.task);
      }),

    seeNews: (caseId, task, latest) =>
      db.write(() => {
        const row = db.sql('SELECT json FROM inbox WHERE case_id = ? AND task = ? AND done = 0').get(caseId, task);
        const { newsSince, newsLatest } = row
          ? parsed<News>(db, row.json, 'row in the inbox', `task ${taskId(caseId, task)}`)
          : {};
        if (newsLatest !== latest) return undefined;
        db.touch(caseId);
        db.sql(
          `UPDATE inbox SET written = written + 1, json = json_remove(json, '$.newsSince', '$.newsLatest')
           WHERE case_id = ? AND task = ?`,
        ).run(caseId, task);
        return newsSince;
      }),

    inboxPage: async (departments, cursor, limit, wanted = {}) =>
      mergedPage(db, listsOf(db, departments, wanted), cursor, limit, (row) => foundRow(db, row)),

    countTasks: async (departments, officer, wanted = {}) => countsOf(db, departments, officer, wanted),
  };
}

interface News {
  readonly newsSince?: Instant;
  readonly newsLatest?: Instant;
}

/** @returns whether another has written the row since it was read. Who waits for a task that is over waits on with a token */
function changeRow(db: Database, caseId: string, task: string, change: RowChange, token: string | undefined): boolean {
  const { row, read, news } = change;
  const written = writeRow(db, caseId, task, row, news);
  if (row.state === 'done' && token === undefined) forgetWaiting(db, caseId, forTask(task), undefined);
  return written !== undefined && written !== (read?.written ?? 0);
}
