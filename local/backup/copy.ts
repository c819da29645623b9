import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type CopyHealth, healthOfCopy } from '../homes/sqlite/health.ts';
import { StartProblem } from '../start-problem.ts';

/** What a copy is held against. */
export interface Print {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What a file holds, read through. @throws ENOENT */
export async function printOf(path: string): Promise<Print> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

export const isSame = (a: Print, b: Print): boolean => a.size === b.size && a.sha256 === b.sha256;

/**
 * Copies a file, and reads the copy again when it is on the disk.
 *
 * @returns what both hold; undefined when there is no such file any more
 * @throws StartProblem when the copy is not what was copied
 */
export async function copied(from: string, to: string): Promise<Print | undefined> {
  mkdirSync(dirname(to), { recursive: true });
  try {
    await copyFile(from, to);
    await sync(to);
    const [there, here] = [await printOf(to), await printOf(from)];
    if (!isSame(there, here))
      throw new StartProblem(`${to} is not what ${from} is: it changed meanwhile, or a disk fails.`);
    return there;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(from)) return undefined;
    throw error;
  }
}

/**
 * Copies a database as it is at one moment, while others write it or not, and reads the copy through.
 *
 * @param warn hears what cannot be read in it, which is no reason to be without a copy of all else
 * @throws StartProblem when it is damaged
 */
export async function copiedDatabase(from: string, to: string, warn: (sentence: string) => void): Promise<Print> {
  mkdirSync(dirname(to), { recursive: true });
  // Who only reads leaves the log as it is.
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    // SQLite's "database disk image is malformed" and "file is not a database".
    if (![11, 26].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)) throw error;
    throw new StartProblem(`${from} is damaged (${(error as Error).message}). Restore the latest backup.`);
  } finally {
    source.close();
  }
  await sync(to);
  const { damage, rows } = readThrough(to);
  if (damage !== undefined) {
    // A copy has the indexes as they were.
    const isCopys = readThrough(from).damage === undefined;
    throw new StartProblem(
      isCopys
        ? `${to} is damaged (${damage}). Is its disk well?`
        : `${from} is damaged (${damage}). Restore the latest backup.`,
    );
  }
  for (const row of rows)
    warn(
      `${from} is damaged in the row in the inbox of task ${row}, and so is the copy. The row follows from the facts of its case, and they are in another table; see docs/one-server.md (Backup).`,
    );
  return printOf(to);
}

function readThrough(path: string): CopyHealth {
  const copy = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    return healthOfCopy(copy);
  } finally {
    copy.close();
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
