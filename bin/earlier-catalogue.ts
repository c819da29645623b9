import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The catalogue of an earlier version could not be had. The message is a sentence for whoever asked. */
export class NoEarlierCatalogue extends Error {
  override readonly name = 'NoEarlierCatalogue';
}

const run = (command: string, args: readonly string[], cwd: string, input?: Buffer) =>
  spawnSync(command, args, { cwd, maxBuffer: 256 * 1024 * 1024, ...(input && { input }) });

/**
 * What a comparison is usually made with: the latest tag that is an ancestor, else the last commit.
 *
 * @throws NoEarlierCatalogue where there is no git, or no commit
 */
export function usualVersion(root: string): string {
  const tag = run('git', ['describe', '--tags', '--abbrev=0'], root);
  if (tag.error) throw new NoEarlierCatalogue('Ändringar kan inte visas: git finns inte på den här datorn.');
  if (tag.status === 0) return tag.stdout.toString().trim();
  if (run('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], root).status !== 0)
    throw new NoEarlierCatalogue('Ändringar kan inte visas: mappen är inget git-arkiv, eller har ingen version än.');
  return 'HEAD';
}

/** What defines a catalogue, and how it is put together. */
const parts = ['workflows', 'domain', 'package.json'] as const;

/** A version with the day it was made, as a reader knows it: `v0.2.0 (2026-11-26)`. */
export function versionName(root: string, version: string): string {
  const { status, stdout } = run('git', ['log', '-1', '--format=%h %cs', '--end-of-options', version, '--'], root);
  if (status !== 0) throw new NoEarlierCatalogue(`Ändringar kan inte visas: ${version} finns inte i git-arkivet.`);
  const [commit = '', day = ''] = stdout.toString().trim().split(' ');
  return version === 'HEAD' ? `den senaste versionen, ${commit} (${day})` : `${version} (${day})`;
}

/**
 * The catalogue as it was, as plain data. It is loaded by a process of its own from a copy in a temporary folder, so that nothing
 * of it is mixed with today's.
 *
 * @param root the repository's folder, whose node_modules the copy borrows
 * @param version a tag or a commit
 * @throws NoEarlierCatalogue with what is in the way
 */
export function earlierCatalogue(root: string, version: string): unknown {
  const archive = run('git', ['archive', '--format=tar', version, ...parts], root);
  if (archive.status !== 0)
    throw new NoEarlierCatalogue(`Ändringar kan inte visas: ${version} har ingen katalog på samma plats.`);
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    run('tar', ['-x'], folder, archive.stdout);
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
    const loaded = run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { catalogue } from './workflows/catalogue.ts'; process.stdout.write(JSON.stringify(catalogue));`,
      ],
      folder,
    );
    if (loaded.status === 0) return JSON.parse(loaded.stdout.toString());
    const why = /^\w*Error[^\n]*/m.exec(loaded.stderr.toString())?.[0] ?? 'programmet avslutades';
    throw new NoEarlierCatalogue(`Ändringar kan inte visas: katalogen i ${version} går inte att läsa in (${why}).`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
