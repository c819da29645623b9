import type { Instant } from '#domain/calendar/day.ts';
import { type Colleague, taskId } from '#domain/case/facts.ts';
import { type InboxRow, placeOfRow } from '#domain/case/inbox.ts';
import type { FoundRow, StoredRow } from '#domain/ports/store/inboxes.ts';
import type { Database } from '../database.ts';
import { parsed, undamaged } from './kept.ts';

/** A row as it is kept: who works on it is a column, and its news lies in it beside what its case says. */
interface Kept extends Omit<InboxRow, 'claimedBy'> {
  readonly newsSince?: Instant;
  readonly newsLatest?: Instant;
}

const like = { reference: '', municipality: '', openedAt: '' };

type Columns = Readonly<Record<string, unknown>>;

/** What a row is kept as. */
export const textOfRow = ({ claimedBy: _column, ...row }: InboxRow): string => JSON.stringify(row);

function rowIn(
  db: Database,
  taskOf: string,
  { json, claim }: Columns,
): { readonly row: InboxRow; readonly news?: Instant } {
  const { newsSince, newsLatest: _latest, ...row } = parsed<Kept>(db, json, 'row in the inbox', `task ${taskOf}`, like);
  return {
    row: {
      ...row,
      ...(claim !== null && { claimedBy: parsed<Colleague>(db, claim, 'claim', `task ${taskOf}`, { id: '' }) }),
    },
    ...(newsSince !== undefined && row.state !== 'done' && { news: newsSince }),
  };
}

/** The row that was read of a page of an inbox. */
export function foundRow(db: Database, columns: Columns): FoundRow {
  const caseId = String(columns.case_id);
  const id = taskId(caseId, String(columns.task));
  const { row, news } = rowIn(db, id, columns);
  return { ...row, ...(news !== undefined && { news }), caseId, taskId: id };
}

/** The rows of a case that are in inboxes. @throws Unreadable */
export const openRows = (db: Database, caseId: string): readonly StoredRow[] =>
  undamaged(db, 'rows in the inbox', `case ${caseId}`, () =>
    db
      .sql('SELECT task, json, claim, written FROM inbox WHERE case_id = ? AND done = 0')
      .all(caseId)
      .map((columns) => {
        const task = String(columns.task);
        return { task, ...rowIn(db, taskId(caseId, task), columns), written: Number(columns.written) };
      }),
  );

/** How often a row that is in an inbox has been written. */
export function writtenHowOften(db: Database, caseId: string, task: string): number | undefined {
  const row = db.sql('SELECT written FROM inbox WHERE case_id = ? AND task = ? AND done = 0').get(caseId, task);
  return row && Number(row.written);
}

/**
 * Writes, within a change, a row that is in an inbox. Its news stays.
 *
 * @returns how often it had been written before; undefined when there is none
 */
export function writeRow(
  db: Database,
  caseId: string,
  task: string,
  row: InboxRow,
  news?: Instant,
): number | undefined {
  db.touch(caseId);
  const { claimedBy } = row;
  const now = db
    .sql(
      `UPDATE inbox SET place = ?, claimed_by = ?, claim = ?, written = written + 1,
       json = json_patch(?, json_object(
         'newsSince', coalesce(json ->> '$.newsSince', ?5), 'newsLatest', coalesce(?5, json ->> '$.newsLatest')))
     WHERE case_id = ? AND task = ? AND done = 0 RETURNING written`,
    )
    .get(
      placeOfRow(row, caseId, task),
      claimedBy?.id ?? null,
      claimedBy ? JSON.stringify(claimedBy) : null,
      textOfRow(row),
      news ?? null,
      caseId,
      task,
    );
  return now && Number(now.written) - 1;
}
