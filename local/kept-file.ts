import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StartProblem } from './start-problem.ts';

/** Writes a whole file or nothing: what a crash leaves is either the old file or the new one. What the system throws names the file. */
export function writeWhole(path: string, content: string | Buffer, mode = 0o644): void {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}

/** So that a file that is new in a folder is in it after a power cut, too. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * What is made once and kept as JSON: read when it is there, made when it is not.
 *
 * @param remedy what to do when the file is damaged: a sentence
 * @throws StartProblem when the file is there and is not what was written
 */
export async function keptOnce<T extends object>(
  path: string,
  isWhole: (kept: Partial<T>) => boolean,
  make: () => T | Promise<T>,
  remedy: string,
): Promise<T> {
  if (existsSync(path)) {
    const kept = parsed(readFileSync(path, 'utf8')) as Partial<T> | undefined;
    if (!kept || !isWhole(kept)) throw new StartProblem(`${path} is damaged. ${remedy}`);
    return kept as T;
  }
  const made = await make();
  writeWhole(path, JSON.stringify(made), 0o600);
  return made;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
