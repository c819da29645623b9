import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { taskId } from '#domain/case/facts.ts';

/** Up to this many bytes a register is read through when it is opened: it takes half a second. */
const readThrough = 128 * 1024 * 1024;

/**
 * What is damaged in a register, in SQLite's words; undefined when it is whole. A large one is held against its own size, and
 * its lists are read through; its facts are when they are copied by a backup.
 */
export function damageIn(connection: DatabaseSync, file: string): string | undefined {
  // What is in the log comes into the main file, which is then as long as it says. While somebody reads, such as a backup, some of it
  // stays in the log, and the file may be shorter (sqlite.org, "PRAGMA wal_checkpoint": the first column).
  const isBroughtOver = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  const bytes = numberOf(connection, 'page_count') * numberOf(connection, 'page_size');
  const { size } = statSync(file);
  if (isBroughtOver && size < bytes) return `${size} bytes of ${bytes}`;
  if (size > readThrough) return foundIn(connection, ['cases', 'waiting']);
  try {
    return foundIn(connection, ['1']);
  } catch (error) {
    // A row of the inbox is no JSON any more, and ends the check: that case cannot be read (`store/kept.ts`), and all others can.
    if (!isNoJson(error)) throw error;
    return foundIn(connection, tablesBesideInbox(connection));
  }
}

/** What is wrong in a copy of a database, which is read through with its indexes. */
export interface CopyHealth {
  /** In SQLite's words. */
  readonly damage?: string;
  /** The tasks whose rows of the inbox are no JSON any more. What they say follows from the facts of their cases. */
  readonly rows: readonly string[];
}

/** What is wrong in a copy of a register, or of another database. */
export function healthOfCopy(connection: DatabaseSync): CopyHealth {
  try {
    const damage = foundIn(connection, ['1'], 'integrity_check');
    return { ...(damage !== undefined && { damage }), rows: [] };
  } catch (error) {
    if (!isNoJson(error)) throw error;
    const damage = foundIn(connection, tablesBesideInbox(connection), 'integrity_check');
    const rows = connection.prepare('SELECT case_id, task FROM inbox WHERE NOT json_valid(json)').all();
    return {
      ...(damage !== undefined && { damage }),
      rows: rows.map(({ case_id, task }) => taskId(String(case_id), String(task))),
    };
  }
}

const tablesBesideInbox = (connection: DatabaseSync): readonly string[] =>
  connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'inbox'")
    .all()
    .map(({ name }) => String(name));

/** @param of tables, or how much may be found of all */
function foundIn(connection: DatabaseSync, of: readonly string[], check = 'quick_check'): string | undefined {
  for (const one of of) {
    const said = Object.values(connection.prepare(`PRAGMA ${check}(${one})`).get() ?? {})[0];
    // The first line says which database it is.
    if (said !== 'ok') return String(said).split('\n').at(-1);
  }
  return undefined;
}

/** What SQLite says where a column is read out of a text that is no JSON any more. */
export const isNoJson = (error: unknown): boolean => (error as Error).message === 'malformed JSON';

/** SQLite's "database disk image is malformed" (sqlite.org, "Result and Error Codes"). */
export const isMalformed = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === 11;

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
