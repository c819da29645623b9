import { closeSync, existsSync, fdatasyncSync, openSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';
import { notedEnd } from './log-end.ts';
import { isDurableLost } from './log-health.ts';
import { registerFile } from './mark.ts';

/** How what is lost is got back. */
export const restoreInto = (folder: string): string => `npm run restore -- <backup> --data ${folder} --replace`;

/** The log of a folder's register. SQLite keeps it beside the register itself, also where that is reached by a link. */
export function logOf(folder: string): string {
  const file = join(folder, registerFile);
  return `${existsSync(file) ? realpathSync(file) : file}-wal`;
}

/**
 * Looks at the log that whoever had the register before has left. It may not be on the disk yet, and nothing of it is read before
 * it is.
 *
 * @throws StartProblem when something is lost in it; the system's error when it cannot be synced
 */
export function requireWholeLog(folder: string): void {
  const log = logOf(folder);
  if (existsSync(log)) syncFile(log);
  if (isDurableLost(log, notedEnd(folder)))
    throw new StartProblem(
      `${log} is damaged: what was written last cannot be read. Keep a copy of it and of ${registerFile}, and restore a backup: ${restoreInto(folder)}`,
    );
}

function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}
