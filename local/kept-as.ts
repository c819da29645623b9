import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endFile } from './homes/sqlite/log-end.ts';
import { markFile, registerFile } from './homes/sqlite/mark.ts';

/** What Företagslots keeps in a data folder as a file, but for what SQLite keeps beside its own. */
const files: ReadonlySet<string> = new Set([
  ...['lock', 'running.json', 'register.lock', markFile, registerFile, endFile],
  ...['link-key.json', 'sign-in-key.json', 'schedules.json', 'clock.json', 'demonstration.json'],
]);
/** Files that are made once and only read from then on: whoever has them may have taken away the right to write them. */
const onlyRead: ReadonlySet<string> = new Set([
  'link-key.json',
  'sign-in-key.json',
  'clock.json',
  'demonstration.json',
]);
/** What it keeps there as a folder. Those that are made again at each start may be anything before. */
const folders: ReadonlySet<string> = new Set(['files', 'copying-files']);
const besides = /-(wal|shm|journal)$/;

/**
 * Looks whether what lies in a data folder is what it should be, and may be used. SQLite says of neither which file it is.
 *
 * @returns what is something else, in a sentence; undefined when nothing is
 * @throws the system's error for what may not be used
 */
export function whatIsElse(directory: string): string | undefined {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const isFile = files.has(name.replace(besides, ''));
    const found = isFile || folders.has(name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (!found) continue;
    if (isFile === found.isDirectory())
      return `${path} is a ${isFile ? 'folder' : 'file'}, and Företagslots keeps a ${isFile ? 'file' : 'folder'} there. See who made it, move it away, and start again.`;
    accessSync(path, constants.R_OK | (onlyRead.has(name) ? 0 : constants.W_OK) | (isFile ? 0 : constants.X_OK));
  }
  return undefined;
}
