import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages that a machine serves: a copy of its own, so that a later build changes nothing under it. Other pages are whole before
 * anything of them is served, and those before them go when nobody is given them any more.
 */
export class OwnPages {
  readonly #root: string;
  #number = 0;
  #current: string | undefined;

  /** @param directory the data folder */
  constructor(directory: string) {
    this.#root = join(directory, 'web');
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Where they are now. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Serves other pages from now on. */
  take(built: string): void {
    this.#number += 1;
    const name = String(this.#number);
    mkdirSync(this.#root, { recursive: true });
    cpSync(built, join(this.#root, name), { recursive: true });
    const before = this.#current;
    this.#current = join(this.#root, name);
    // What was asked for just before is still being read: the pages before the last ones go.
    for (const old of readdirSync(this.#root))
      if (join(this.#root, old) !== this.#current && join(this.#root, old) !== before)
        rmSync(join(this.#root, old), { recursive: true, force: true });
  }
}
