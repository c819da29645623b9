import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../kept-file.ts';

/** The database, in its data folder. */
export const registerFile = 'register.db';
/** There while a backup is being put in its place. */
export const restoringFile = 'restoring.json';
export const markFile = 'register.json';

/**
 * Says of a data folder that there is a register in it, and how often that has been opened, or its log begun anew: so a file that
 * is gone is missed, and one without the log that what was written last was in.
 */
export class Mark {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, markFile);
  }

  get isThere(): boolean {
    return existsSync(this.#path);
  }

  /** How often the register has been opened at least. A mark that cannot be read says nothing of it. */
  get opened(): number {
    try {
      return Number((JSON.parse(readFileSync(this.#path, 'utf8')) as { opened?: unknown }).opened) || 0;
    } catch {
      return 0;
    }
  }

  set(opened: number): void {
    writeWhole(this.#path, JSON.stringify({ opened }));
  }
}
