import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

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
    const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'inbox'").all();
    return foundIn(
      connection,
      tables.map(({ name }) => String(name)),
    );
  }
}

/** @param of tables, or how much may be found of all */
function foundIn(connection: DatabaseSync, of: readonly string[]): string | undefined {
  for (const one of of) {
    const said = Object.values(connection.prepare(`PRAGMA quick_check(${one})`).get() ?? {})[0];
    // The first line says which database it is.
    if (said !== 'ok') return String(said).split('\n').at(-1);
  }
  return undefined;
}

/** What SQLite says where a column is read out of a text that is no JSON any more. */
export const isNoJson = (error: unknown): boolean => (error as Error).message === 'malformed JSON';

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
