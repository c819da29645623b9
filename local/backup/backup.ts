import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { version } from '#lib/version.ts';
import { registerFile, restoringFile } from '../homes/sqlite/mark.ts';
import { diskFaultOf } from '../homes/sqlite/not-kept.ts';
import { syncFolder, writeWhole } from '../kept-file.ts';
import { StartProblem } from '../start-problem.ts';
import { filesIn, isDatabase } from './contents.ts';
import { copied, copiedDatabase, type Print } from './copy.ts';
import { type Manifest, manifestFile } from './manifest.ts';

/**
 * Copies everything that is kept in a data folder, while the product runs or not. The register is copied first: the files that
 * it speaks of are there by then. The copy says that it is whole last of all.
 *
 * @param to a folder that is not there yet, or empty
 * @param warn hears what cannot be read in what is copied
 * @returns what the backup holds
 * @throws StartProblem
 */
export async function backUp(
  folder: string,
  to: string,
  warn: (sentence: string) => void = () => {},
): Promise<Manifest> {
  requireRegister(folder);
  requireOutside(folder, to);
  requireEmpty(folder, to);
  try {
    return await copyAll(folder, to, warn);
  } catch (error) {
    // It was empty: what is in it is a part of this, and takes the room that the next one needs.
    for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true });
    throw whyNotKept(folder, to, error);
  }
}

/** What is wrong with the folder or the disk of the backup, or who may not make it, in a sentence; or what was thrown. */
export function whyNotKept(folder: string, to: string, error: unknown): unknown {
  const full = `The disk of ${to} is full, and no backup was made. Make room, or give a folder on another disk: npm run backup -- <folder>`;
  switch (diskFaultOf(error)) {
    case 'full':
      return new StartProblem(full);
    case 'read-only':
    case 'fails':
      return new StartProblem(
        `No backup was made: ${(error as Error).message}. See what the system says of the disks.`,
      );
  }
  const { code = '', path = to } = error as NodeJS.ErrnoException;
  if (['EEXIST', 'ENOTDIR'].includes(code)) return new StartProblem(`${to} is a file, or lies below one. ${another}`);
  if (!['EACCES', 'EPERM'].includes(code)) return error;
  return new StartProblem(
    resolve(path).startsWith(`${resolve(folder)}${sep}`)
      ? `${path} may not be read by you, and no backup was made. Have whoever runs Företagslots make it: sudo -u <user> npm run backup -- <folder>`
      : `${to} cannot be written by you. ${another}`,
  );
}

const another = 'Give a folder that is not there yet: npm run backup -- ./backup-of-today';

async function copyAll(folder: string, to: string, warn: (sentence: string) => void): Promise<Manifest> {
  const files = new Map<string, Print>();
  files.set(registerFile, await copiedDatabase(join(folder, registerFile), join(to, registerFile), warn));
  // A file that was moved during the first round is found by the second.
  for (let round = 0; round < 2; round++)
    for (const path of filesIn(folder)) {
      if (files.has(path)) continue;
      const [source, copy] = [join(folder, path), join(to, path)];
      const print = await (isDatabase(path) ? copiedDatabase(source, copy, warn) : copied(source, copy));
      if (print) files.set(path, print);
    }
  const manifest: Manifest = {
    version,
    made: new Date().toISOString(),
    files: [...files].map(([path, print]) => ({ path, ...print })),
  };
  writeWhole(join(to, manifestFile), JSON.stringify(manifest, undefined, 1));
  syncFolder(to);
  return manifest;
}

function requireRegister(folder: string): void {
  if (existsSync(join(folder, restoringFile)))
    throw new StartProblem(`A backup was being put into ${folder}, and that was not finished. Do that again first.`);
  if (!existsSync(join(folder, registerFile)))
    throw new StartProblem(`There is no register in ${folder}. Say which folder to copy: --data ./.data`);
}

/** The next backup would hold this one, and the disk that fails would take both. */
function requireOutside(folder: string, to: string): void {
  const way = relative(realpathSync(folder), real(to));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
  throw new StartProblem(
    `${to} lies in ${folder}, which is what is copied. Give a folder elsewhere: npm run backup -- ./backup-of-today`,
  );
}

/** Where a folder is, or is to be, without links. */
function real(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) || dirname(whole) === whole
    ? realpathSync(whole)
    : join(real(dirname(whole)), basename(whole));
}

function requireEmpty(folder: string, to: string): void {
  let there: readonly string[];
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    there = readdirSync(to);
  } catch (error) {
    throw whyNotKept(folder, to, error);
  }
  if (there.length > 0) throw new StartProblem(`${to} is not empty. ${another}`);
}
