import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endFile } from '../homes/sqlite/log-end.ts';
import { markFile, restoringFile } from '../homes/sqlite/mark.ts';

/** In which a backup is while it is being put in its place, within the data folder. */
export const stage = 'restoring';
/** Begins the name of a folder in which is what a restore put aside. */
export const aside = 'replaced-';

/**
 * What belongs to a running process, or to a restore, and not to what is kept. A file that is still coming in, or being copied,
 * grows while it is read, and is no file before it has its place.
 */
const passing = new Set([
  ...['lock', 'register.lock', 'running.json', 'writable', 'incoming-files', 'copying-files'],
  ...[restoringFile, stage, endFile],
  // Copies of what was built, made again at each start (`local/own-functions.ts`, `local/own-pages.ts`).
  ...['functions', 'web'],
]);

/** Whether an entry of a data folder is something that is kept there. */
export const isKept = (name: string): boolean =>
  !passing.has(name) && !name.startsWith(aside) && !/(-wal|-shm|-journal|\.new)$/.test(name);

/** Whether a file is a database, which is copied by its own means. */
export const isDatabase = (path: string): boolean => path.endsWith('.db');

/**
 * The files that are kept in a data folder, by their paths in it. The mark of the register is not among them: it speaks of the
 * register that is there.
 */
export function filesIn(folder: string): readonly string[] {
  const walk = (below: string): readonly string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!isKept(entry.name) || path === markFile) return [];
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
    });
  return walk('');
}
