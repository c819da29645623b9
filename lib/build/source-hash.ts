import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One hash of the names and contents of files and folders. What does not exist counts as such. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const kind = !existsSync(path) ? 'none' : statSync(path).isDirectory() ? 'folder' : 'file';
    hash.update(`${kind} ${path}\n`);
    if (kind === 'file') hash.update(readFileSync(path));
    if (kind === 'folder') for (const name of readdirSync(path).sort()) add(join(path, name));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
