import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** Up to this many bytes a register is read through when it is opened: it takes half a second. */
const readThrough = 128 * 1024 * 1024;

/**
 * What is damaged in a register, in SQLite's words; undefined when it is whole. A large one is held against its own size, and
 * its lists are read through; its facts are when they are copied by a backup.
 */
export function damageIn(connection: DatabaseSync, file: string): string | undefined {
  // What is in the log comes into the main file, which is then as long as it says.
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = numberOf(connection, 'page_count') * numberOf(connection, 'page_size');
  const { size } = statSync(file);
  if (size < bytes) return `${size} bytes of ${bytes}`;
  const checks = size <= readThrough ? ['quick_check(1)'] : ['quick_check(cases)', 'quick_check(waiting)'];
  for (const check of checks) {
    const said = Object.values(connection.prepare(`PRAGMA ${check}`).get() ?? {})[0];
    // The first line says which database it is.
    if (said !== 'ok') return String(said).split('\n').at(-1);
  }
  return undefined;
}

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
