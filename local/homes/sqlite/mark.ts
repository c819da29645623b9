import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../kept-file.ts';

/** The database, in its data folder. */
export const registerFile = 'register.db';
/** There while a backup is being put in its place. */
export const restoringFile = 'restoring.json';
export const markFile = 'register.json';

/**
 * Says of a data folder that there is a register in it, and whether a part of that may be in SQLite's write-ahead log alone:
 * so a file that is gone is missed.
 */
export class Mark {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, markFile);
  }

  get isThere(): boolean {
    return existsSync(this.#path);
  }

  /** Whether the register is not whole without its log. A mark that cannot be read asks for nothing more. */
  get needsLog(): boolean {
    try {
      return (JSON.parse(readFileSync(this.#path, 'utf8')) as { needsLog?: unknown }).needsLog === true;
    } catch {
      return false;
    }
  }

  set(state: { readonly needsLog: boolean }): void {
    writeWhole(this.#path, JSON.stringify(state));
  }
}
