import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolder } from '../data-folder.ts';
import { Mark, markFile, registerFile, restoringFile } from '../homes/sqlite/mark.ts';
import { syncFolder, writeWhole } from '../kept-file.ts';
import { StartProblem } from '../start-problem.ts';
import { aside, isKept, stage } from './contents.ts';
import { copied, isSame } from './copy.ts';
import { type Manifest, wholeBackup } from './manifest.ts';

/** What a restore did. */
export interface Restored extends Manifest {
  /** Where that is which was in the folder before. */
  readonly aside?: string;
}

/**
 * Puts a backup in its place. It is copied beside what is there and read again first; only then the folder is marked as one
 * that cannot be started, the old is put aside, the new in its place, and the mark taken away. So whenever this is ended, the
 * folder is as it was, or says that it has to be done again, or is as the backup was.
 *
 * @param replace whether a register that is there is put aside
 * @param move renames something
 * @throws StartProblem when the product runs, when a register is there, or when the backup is not whole
 */
export async function restore(from: string, folder: string, replace: boolean, move = renameSync): Promise<Restored> {
  const manifest = await wholeBackup(from);
  const taken = DataFolder.take(folder);
  try {
    const isAgain = existsSync(join(folder, restoringFile));
    if (!replace && !isAgain) requireNoRegister(folder);
    await bring(from, manifest, join(folder, stage));
    writeWhole(join(folder, restoringFile), JSON.stringify({ from }));
    syncFolder(folder);
    const old = putInPlace(folder, move);
    return { ...manifest, ...(old !== undefined && { aside: old }) };
  } finally {
    taken.release();
  }
}

function requireNoRegister(folder: string): void {
  if (![registerFile, markFile, 'table'].some((name) => existsSync(join(folder, name)))) return;
  throw new StartProblem(
    `${folder} holds a register. Give another folder (--data ./.data-restored), or put that one aside: --replace`,
  );
}

async function bring(from: string, manifest: Manifest, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { mode: 0o700 });
  for (const file of manifest.files) {
    const print = await copied(join(from, file.path), join(to, file.path));
    if (!print || !isSame(print, file)) throw new StartProblem(`${file.path} of the backup could not be copied whole.`);
  }
  new Mark(to).set(0);
  syncFolder(to);
}

/** @returns where the old is, when there was something */
function putInPlace(folder: string, move: typeof renameSync): string | undefined {
  const staged = join(folder, stage);
  const old = join(folder, `${aside}${new Date().toISOString().replaceAll(':', '-')}`);
  const there = readdirSync(folder).filter((name) => isKept(name) || isLog(name));
  if (there.length > 0) mkdirSync(old);
  for (const name of there) move(join(folder, name), join(old, name));
  for (const name of readdirSync(staged)) move(join(staged, name), join(folder, name));
  syncFolder(folder);
  rmSync(staged, { recursive: true });
  rmSync(join(folder, restoringFile));
  syncFolder(folder);
  return there.length > 0 ? old : undefined;
}

/** A database's log goes where the database goes, and never beside another one. */
const isLog = (name: string): boolean => /\.db-(wal|shm|journal)$/.test(name);
