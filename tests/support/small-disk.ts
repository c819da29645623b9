import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a disk of its own can be made here: on Linux, by who may mount one. */
export const canMakeDisk = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of so many megabytes, which can be filled. */
export class SmallDisk {
  readonly directory: string;
  readonly #root: string;

  constructor(megabytes: number) {
    this.#root = mkdtempSync(join(tmpdir(), 'foretagslots-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.#root]);
    this.directory = join(this.#root, 'data');
    mkdirSync(this.directory);
  }

  /** Takes every byte that is left. */
  fill(): void {
    const file = openSync(join(this.#root, 'filler'), 'a');
    try {
      for (const size of [65_536, 4096, 1]) takeAll(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  /** Gives it back. */
  empty(): void {
    rmSync(join(this.#root, 'filler'), { force: true });
  }

  /** As after a fault, or by whoever runs the machine. No file may be open for writing. */
  becomeReadOnly(): void {
    execFileSync('mount', ['-o', 'remount,ro', this.#root]);
  }

  remove(): void {
    execFileSync('umount', ['-l', this.#root]);
    rmSync(this.#root, { recursive: true });
  }
}

function takeAll(file: number, part: Buffer): void {
  try {
    while (writeSync(file, part) > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
