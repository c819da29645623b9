import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where it is noted, in its data folder, how far the log of a register is on the disk. */
export const endFile = 'register.end';

/** So far a log goes. */
export interface End {
  /** What tells one round of it from all others, as it stands in each of its frames (sqlite.org, "WAL-mode File Format"). */
  readonly salts: Buffer;
  /** How many frames that round has. */
  readonly frames: number;
}

const saltBytes = 8;
const noteBytes = saltBytes + 4;

/**
 * Notes how far a log is on the disk, after each sync of it. The note is not synced itself: a killed process leaves it as it is,
 * and a power cut perhaps as it was a while before. So it never says more than what is on the disk.
 */
export class LogEnd {
  readonly #path: string;
  #file: number | undefined;

  constructor(folder: string) {
    this.#path = join(folder, endFile);
  }

  note({ salts, frames }: End): void {
    const note = Buffer.alloc(noteBytes);
    salts.copy(note);
    note.writeUInt32BE(frames, saltBytes);
    try {
      this.#file ??= openSync(this.#path, constants.O_RDWR | constants.O_CREAT, 0o644);
      writeSync(this.#file, note, 0, noteBytes, 0);
    } catch {
      // It says less than there is.
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** What was noted last in a data folder, if anything was. A note that cannot be read says nothing. */
export function notedEnd(folder: string): End | undefined {
  let note: Buffer;
  try {
    note = readFileSync(join(folder, endFile));
  } catch {
    return undefined;
  }
  if (note.length !== noteBytes) return undefined;
  return { salts: note.subarray(0, saltBytes), frames: note.readUInt32BE(saltBytes) };
}
