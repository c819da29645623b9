import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { NotKept } from './not-kept.ts';

const synced = promisify(fdatasync);

/**
 * The log that a commit is in until it is brought over into the register itself (sqlite.org, "Write-Ahead Logging"). It is one file
 * for as long as the register is open, and SQLite takes no lock on it, so that it can be opened a second time
 * (sqlite.org, "How To Corrupt An SQLite Database File", 2.2).
 */
export class Log {
  readonly #fd: number;

  /** @param path the log of a register that is open, and has been written */
  constructor(path: string) {
    this.#fd = openSync(path, 'r+');
  }

  /** Comes back when all that had been written to it is on the disk; others go on meanwhile. @throws NotKept */
  async sync(): Promise<void> {
    try {
      await synced(this.#fd);
    } catch (error) {
      throw new NotKept('fails', error);
    }
  }

  /** As `sync`, while everybody waits. @throws NotKept */
  syncNow(): void {
    try {
      fdatasyncSync(this.#fd);
    } catch (error) {
      throw new NotKept('fails', error);
    }
  }

  close(): void {
    closeSync(this.#fd);
  }
}
