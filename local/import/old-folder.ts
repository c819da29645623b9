import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Locked, takeLock } from '../folder-lock.ts';
import { markFile, registerFile } from '../homes/sqlite/mark.ts';
import { howToStart } from '../how-to-start.ts';
import { StartProblem } from '../start-problem.ts';

/** Where 0.2.0 kept its table: the files of a LevelDB. */
export const tableFolder = 'table';

export const isOld = (folder: string): boolean => existsSync(join(folder, tableFolder, 'CURRENT'));

export const holdsRegister = (folder: string): boolean =>
  [registerFile, markFile].some((name) => existsSync(join(folder, name)));

/** @throws StartProblem when it is no folder that 0.2.0 kept, or not the whole of one */
export function requireOld(folder: string): void {
  if (holdsRegister(folder)) throw new StartProblem(`${folder} is of this version already.\n${howToStart(folder)}`);
  if (!isOld(folder))
    throw new StartProblem(
      `${folder} was not kept by Företagslots 0.2.0: it has no ${tableFolder}. Say which folder was: npm run import -- ./.data-of-0.2.0`,
    );
  if (!existsSync(join(folder, 'link-key.json')))
    throw new StartProblem(
      `${join(folder, 'link-key.json')} is missing, and without it no owner's link opens anything. Put it back first.`,
    );
}

/**
 * Holds a folder of 0.2.0, so that it cannot be started meanwhile. One in which nothing can be written is held by nobody.
 *
 * @returns lets go of it
 * @throws StartProblem when 0.2.0 runs with it
 */
export function holdOld(folder: string): () => void {
  const lock = join(folder, 'lock');
  if (!existsSync(lock)) return () => {};
  try {
    const held = takeLock(lock);
    return () => held.close();
  } catch (error) {
    if (!(error instanceof Locked)) return () => {};
    throw new StartProblem(`Företagslots 0.2.0 runs with the data in ${folder}. Stop it first (Ctrl-C).`);
  }
}
