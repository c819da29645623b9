import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importingFolder } from '../data-folder.ts';
import { Locked, takeLock } from '../folder-lock.ts';
import { syncFolder } from '../kept-file.ts';
import { StartProblem } from '../start-problem.ts';
import { holdsRegister, isOld, requireOld } from './old-folder.ts';

/** What 0.2.0 kept is called so from the import on, when the new folder has its name. */
const keptAs = (directory: string): string => `${directory}-0.2.0`;

/** Where an import reads, and where what it makes is put. */
export interface Places {
  readonly from: string;
  readonly directory: string;
  /** That the old folder has its new name since an import that was ended. */
  readonly wasMoved?: boolean;
}

/**
 * Where to read. An import into the old folder itself that was ended between its last two steps has left the old one under its
 * new name.
 *
 * @throws StartProblem when there is nothing to read, or something in the way
 */
export function placesOf({ from, directory }: Places): Places {
  const wasMoved = !existsSync(directory) && existsSync(importingFolder(directory)) && isOld(keptAs(directory));
  const isGoneOn = wasMoved && from === directory;
  const places = isGoneOn ? { from: keptAs(directory), directory, wasMoved } : { from, directory };
  requireOld(places.from);
  if (places.from === directory) requireNothing(keptAs(directory));
  else requireNothing(directory);
  return places;
}

function requireNothing(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new StartProblem(
    holdsRegister(folder)
      ? `${folder} holds a register already, and nothing is imported over one. Give another folder: --data ./.data-imported`
      : `${folder} is in the way: it is not empty. Move it, or give another folder: --data ./.data-imported`,
  );
}

/**
 * The folder in which an import is made, beside the one it becomes. While it is there, that one is not started.
 *
 * @throws StartProblem when another import is under way
 */
export class Stage {
  readonly folder: string;
  readonly #leave: () => void;

  constructor(directory: string) {
    this.folder = importingFolder(directory);
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const lockFile = join(this.folder, 'lock');
    try {
      const lock = takeLock(lockFile);
      this.#leave = () => lock.close();
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      throw new StartProblem(`Another import into ${directory} is under way.`);
    }
    this.#empty();
  }

  #empty(): void {
    for (const name of readdirSync(this.folder))
      if (!name.startsWith('lock')) rmSync(join(this.folder, name), { recursive: true });
  }

  /**
   * Nothing was made. Where the old folder has its new name already, this one stays, empty: without it a start would begin anew in
   * the place of the old one.
   */
  giveUp({ wasMoved = false }: Places): void {
    this.#leave();
    if (wasMoved) this.#empty();
    else rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Makes it the folder it was made for, when all of it is on the disk.
   *
   * @param move renames something
   * @returns where the old folder is when that had its name
   */
  putInPlace({ from, directory }: Places, move = renameSync): string | undefined {
    syncTree(this.folder);
    this.#leave();
    const old = from === directory ? keptAs(directory) : undefined;
    if (old !== undefined) move(directory, old);
    move(this.folder, directory);
    syncFolder(dirname(directory));
    return old;
  }
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else {
      const file = openSync(path, 'r');
      fsyncSync(file);
      closeSync(file);
    }
  }
  syncFolder(folder);
}
