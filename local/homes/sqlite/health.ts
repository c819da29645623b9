import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../../start-problem.ts';

/** Up to this many bytes a register is read through when it is opened: it takes half a second. */
const readThrough = 128 * 1024 * 1024;

/**
 * Refuses a register that is damaged. A large one is held against its own size, and its lists are read through; its facts are
 * when they are copied by a backup.
 *
 * @throws StartProblem
 */
export function requireWhole(connection: DatabaseSync, file: string): void {
  const damage = damageIn(connection, file);
  if (damage === undefined) return;
  throw new StartProblem(
    `${file} is damaged (${damage}). Keep a copy of it, and restore a backup: npm run restore -- <backup> --replace`,
  );
}

function damageIn(connection: DatabaseSync, file: string): string | undefined {
  // What is in the log comes into the main file, which is then as long as it says.
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = numberOf(connection, 'page_count') * numberOf(connection, 'page_size');
  const { size } = statSync(file);
  if (size < bytes) return `${size} bytes of ${bytes}`;
  const checks = size <= readThrough ? ['quick_check(1)'] : ['quick_check(cases)', 'quick_check(waiting)'];
  for (const check of checks) {
    const said = Object.values(connection.prepare(`PRAGMA ${check}`).get() ?? {})[0];
    if (said !== 'ok') return String(said);
  }
  return undefined;
}

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
