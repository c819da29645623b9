import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '../homes/sqlite/mark.ts';
import { StartProblem } from '../start-problem.ts';
import { isSame, type Print, printOf } from './copy.ts';

export const manifestFile = 'backup.json';

/** What a backup holds. It is written when all of it has been read again. */
export interface Manifest {
  /** Of the product that made it. */
  readonly version: string;
  /** A moment, in UTC. */
  readonly made: string;
  readonly files: readonly (Print & { readonly path: string })[];
}

/**
 * Reads a backup through.
 *
 * @returns what it holds
 * @throws StartProblem when it is none, was not finished, or is damaged
 */
export async function wholeBackup(from: string): Promise<Manifest> {
  const manifest = manifestIn(from);
  for (const file of manifest.files) {
    const print = await printOf(join(from, file.path)).catch(() => undefined);
    if (!print || !isSame(print, file))
      throw new StartProblem(
        `The backup in ${from} is damaged: ${file.path} is not what was copied. Use another backup.`,
      );
  }
  return manifest;
}

function manifestIn(from: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(from, manifestFile), 'utf8')) as Manifest;
    const { files } = manifest;
    if (files.every(isNamed) && files.some(({ path }) => path === registerFile)) return manifest;
  } catch {
    // It is none.
  }
  throw new StartProblem(
    `${from} is no backup, or one that was not finished: it has no ${manifestFile} that can be read.`,
  );
}

const isNamed = (file: { readonly path: unknown } | null): boolean => typeof file?.path === 'string';
