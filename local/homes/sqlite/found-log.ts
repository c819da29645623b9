import { closeSync, existsSync, fdatasyncSync, openSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';
import { endFile, notedEnd } from './log-end.ts';
import { broughtOverAt, type LostOfLog, lostOfLog } from './log-health.ts';
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
  const lost = lostOfLog(log, notedEnd(folder));
  if (lost !== undefined) throw new StartProblem(whatIsLost(folder, log, lost));
}

function whatIsLost(folder: string, log: string, lost: LostOfLog): string {
  const restored = `restore a backup: ${restoreInto(folder)}`;
  if (lost === 'within')
    return `${log} is damaged: what was written last cannot be read. Keep a copy of it and of ${registerFile}, and ${restored}`;
  const { noted, missing } = lost;
  const sentence = `${log} ends too early: of ${noted} pages that were in it the last ${missing} are missing. Put the whole log back, or ${restored}`;
  // Of a longer one something later may be in the register already, and what is left would be of two moments.
  return noted < broughtOverAt
    ? `${sentence}. Or go on as it was before those pages, which is newer than any backup: keep a copy of ${folder}, and remove ${join(folder, endFile)}`
    : sentence;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}
