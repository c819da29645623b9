import { randomUUID } from 'node:crypto';
import { constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Place } from '#domain/ports/files.ts';
import type { About } from './serve.ts';

/** Where files of this version are kept. Earlier versions kept them beside it, under the name of a bucket. */
const own = 'kept';

const part = /^[\w-]{1,128}$/;
const isKey = (key: string): boolean => {
  const parts = key.split('/');
  const length = parts[0] === 'case' ? 3 : 2;
  return (
    ['quarantine', 'draft', 'case'].includes(parts[0] ?? '') &&
    parts.length === length &&
    parts.every((p) => part.test(p))
  );
};

/**
 * Where a file lies below its root.
 *
 * @throws Error for an id that could lead out of it
 */
export function keyOf(place: Place): string {
  const key = place.in === 'case' ? `case/${place.caseId}/${place.id}` : `${place.in}/${place.id}`;
  if (!isKey(key)) throw new Error('no file can have this id');
  return key;
}

/**
 * The files of a data folder, by their keys: `quarantine/{id}`, `draft/{id}`, `case/{caseId}/{id}`. Beside each lies what is
 * known about it. Two threads may use one folder: nothing is kept in memory.
 */
export class FilesFolder {
  readonly #files: string;
  /** What is being written, and no file yet. On the same disk, so that it can be moved. */
  readonly #beside: string;

  /** @param directory the data folder */
  constructor(directory: string) {
    this.#files = join(directory, 'files');
    this.#beside = join(directory, 'copying-files');
  }

  /** The path of a file that is there; undefined when it is not, or when no file has such a key. */
  find(key: string): string | undefined {
    if (!isKey(key)) return undefined;
    return this.#roots()
      .map((root) => join(this.#files, root, key))
      .find((path) => existsSync(path));
  }

  /** What is known about a file. @param path as found */
  about(path: string): About {
    return JSON.parse(readFileSync(`${path}.json`, 'utf8')) as About;
  }

  /** The names in `quarantine` or `draft`, with their paths. */
  list(place: 'quarantine' | 'draft'): readonly { readonly id: string; readonly path: string }[] {
    return this.#roots().flatMap((root) => {
      const folder = join(this.#files, root, place);
      return (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => part.test(name))
        .map((id) => ({ id, path: join(folder, id) }));
    });
  }

  /** Copies a file to a key. When this returns it is there, also after a power cut; a crash before leaves it there or not. */
  async copy(path: string, key: string, about: About): Promise<void> {
    await mkdir(this.#beside, { recursive: true });
    const beside = join(this.#beside, randomUUID());
    try {
      // Where the disk can, the copy shares its blocks with the first.
      await copyFile(path, beside, constants.COPYFILE_FICLONE);
      await synced(beside);
      await this.place(beside, key, about);
    } finally {
      await rm(beside, { force: true });
    }
  }

  /** Moves a whole file, which is on disk, to its key. When this returns it is there, also after a power cut. */
  async place(path: string, key: string, about: About): Promise<void> {
    const to = join(this.#files, own, key);
    const folder = dirname(to);
    await this.#make(folder);
    const beside = `${path}.json`;
    try {
      await writeFile(beside, JSON.stringify(about), { flush: true });
      // What is known about it comes first: without the file it is nothing.
      await rename(beside, `${to}.json`);
      await rename(path, to);
    } finally {
      await rm(beside, { force: true });
    }
    await synced(folder);
  }

  /** Forgets a file. @param path as listed */
  async forget(path: string): Promise<void> {
    await rm(path, { force: true });
    await rm(`${path}.json`, { force: true });
  }

  /** The folder of copies that are being made; what a crash left in it never became a file. */
  get copying(): string {
    return this.#beside;
  }

  /** A folder that a power cut may forget would take its files with it, so each new one is written to the one above. */
  async #make(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) await synced(dirname(made));
  }

  #roots(): readonly string[] {
    const others = existsSync(this.#files) ? readdirSync(this.#files) : [];
    return [own, ...others.filter((name) => name !== own)];
  }
}

/** Writes a file, or a folder's names, through to the disk. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
