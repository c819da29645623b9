import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Locked, takeLock } from './folder-lock.ts';
import { whatIsElse } from './kept-as.ts';
import { writeWhole } from './kept-file.ts';
import { StartProblem } from './start-problem.ts';

/** Who uses a data folder, for whoever else wants to. */
interface Holder {
  readonly pid: number;
  readonly origin: string;
}

/**
 * A data folder, held by one process at a time.
 */
export class DataFolder {
  readonly directory: string;
  readonly #lock: DatabaseSync;

  private constructor(directory: string, lock: DatabaseSync) {
    this.directory = directory;
    this.#lock = lock;
  }

  /**
   * Makes the folder when there is none, and takes it.
   *
   * @throws StartProblem when it is in use, is no folder, or cannot be written
   */
  static take(directory: string): DataFolder {
    requireNoImport(directory);
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      // Says at once whether anything can be written here. A full disk takes a file with nothing in it.
      writeWhole(join(directory, 'writable'), 'yes');
      rmSync(join(directory, 'writable'));
    } catch (error) {
      throw new StartProblem(whyUnusable(directory, error as NodeJS.ErrnoException));
    }
    requireKept(directory);
    return new DataFolder(directory, lockOf(directory));
  }

  /** Says who has it, until it is released. */
  heldBy(origin: string): void {
    writeWhole(holderFile(this.directory), JSON.stringify({ pid: process.pid, origin } satisfies Holder));
  }

  release(): void {
    rmSync(holderFile(this.directory), { force: true });
    this.#lock.close();
  }
}

/** Where an import makes what a data folder is to be. While it is there, the import has not been finished. */
export const importingFolder = (directory: string): string => `${resolve(directory)}.importing`;

function requireNoImport(directory: string): void {
  if (!existsSync(importingFolder(directory))) return;
  throw new StartProblem(
    `An import into ${directory} was not finished. Do it again: npm run import -- <the folder of 0.2.0> --data ${directory}`,
  );
}

function requireKept(directory: string): void {
  let problem: string | undefined;
  try {
    problem = whatIsElse(directory);
  } catch (error) {
    // Whoever runs with it takes files away meanwhile; that it runs is said next.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    problem = whyNotUsable(directory, error) ?? whyUnusable(directory, error as NodeJS.ErrnoException);
  }
  if (problem !== undefined) throw new StartProblem(problem);
}

function lockOf(directory: string): DatabaseSync {
  try {
    return takeLock(join(directory, 'lock'));
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(error instanceof Locked ? inUse(directory) : whyUnusable(directory, error as Error));
  }
}

const holderFile = (directory: string): string => join(directory, 'running.json');

function inUse(directory: string): string {
  const instead = 'Stop it first (Ctrl-C), or use another folder and port: --data ./.data-other --port 3100';
  try {
    const { pid, origin } = JSON.parse(readFileSync(holderFile(directory), 'utf8')) as Holder;
    return `Företagslots already runs with the data in ${directory}: at ${origin}, as process ${pid}. ${instead}`;
  } catch {
    return `Företagslots already runs with the data in ${directory}. ${instead}`;
  }
}

/**
 * What is wrong with something in a data folder that was to be read or written at start, in a sentence.
 *
 * @param error whatever was thrown
 * @returns undefined when it is no such fault
 */
export function whyNotUsable(directory: string, error: unknown): string | undefined {
  const { code = '', path: from = '', dest = from } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const isForbidden = ['EACCES', 'EPERM'].includes(code);
  // Of what is copied, what cannot be read is where it comes from; all else is wrong where it goes.
  const path = isForbidden ? from : dest;
  if (!resolve(path).startsWith(`${resolve(directory)}${sep}`)) return undefined;
  if (isForbidden)
    return `${path} may not be used by you: it belongs to somebody else, who has started, restored or imported here before. Give the folder to whoever runs Företagslots: chown -R <user> ${directory}`;
  const why = whyOf[code];
  return why === undefined ? undefined : `${path} cannot be used: ${why}`;
}

const whyOf: Readonly<Record<string, string>> = {
  EDQUOT: 'the disk is full. Make room, and start again.',
  ENOSPC: 'the disk is full. Make room, and start again.',
  EROFS: 'its disk can only be read. See why it was mounted so.',
  EEXIST: 'something else is there. See who made it, move it away, and start again.',
  EISDIR: 'it is a folder. See who made it, move it away, and start again.',
  ENOTDIR: 'it lies below a file. See who made that, move it away, and start again.',
};

/** Why nothing can be kept in a folder, in a sentence. */
export function whyUnusable(directory: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${directory} is a file, or lies below one. Give a folder: --data ./.data`;
    case 'EROFS':
      return `The disk of ${directory} can only be read. See why it was mounted so, or give a folder on another disk: --data ./.data`;
    case 'EACCES':
    case 'EPERM':
      return `${directory} cannot be written by you. Give a folder of your own: --data ./.data`;
    case 'EDQUOT':
    case 'ENOSPC':
      return `The disk of ${directory} is full. Make room, or give a folder on another disk: --data ./.data`;
    default:
      return `${directory} cannot be used (${message}). Give another folder: --data ./.data`;
  }
}
