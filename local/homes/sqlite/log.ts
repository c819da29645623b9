import { closeSync, fdatasync, fdatasyncSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { NotKept } from './not-kept.ts';

const synced = promisify(fdatasync);

/**
 * The log that a commit is in until it is brought over into the register itself (sqlite.org, "Write-Ahead Logging"). It is one file
 * for as long as the register is open, and SQLite takes no lock on it, so that it can be opened once more
 * (sqlite.org, "How To Corrupt An SQLite Database File", 2.2).
 *
 * It is opened once for those who wait their turn and once for those who cannot: the system says that something could not be
 * written once to each that has the file open (Linux, `fsync(2)`), so neither can take the bad news from the other.
 */
export class Log {
  readonly #path: string;
  readonly #beside: number;
  readonly #now: number;

  /** @param path the log of a register that is open, and has been written. @throws NotKept */
  constructor(path: string) {
    this.#path = path;
    this.#beside = this.#opened();
    this.#now = this.#opened();
  }

  /** Comes back when all that had been written to it is on the disk; others go on meanwhile. @throws NotKept */
  async sync(): Promise<void> {
    try {
      await synced(this.#beside);
    } catch (error) {
      throw new NotKept('fails', error);
    }
  }

  /** As `sync`, while everybody waits. @throws NotKept */
  syncNow(): void {
    try {
      fdatasyncSync(this.#now);
    } catch (error) {
      throw new NotKept('fails', error);
    }
  }

  /** Which round of it this is: it is written from its beginning again when all of it has been brought over (sqlite.org, "WAL-mode File Format"). */
  round(): number {
    const number = Buffer.alloc(4);
    readSync(this.#now, number, 0, 4, 12);
    return number.readUInt32BE();
  }

  /** What stands in each frame of this round, and of no other. */
  salts(): Buffer {
    const salts = Buffer.alloc(8);
    readSync(this.#now, salts, 0, 8, 16);
    return salts;
  }

  close(): void {
    closeSync(this.#beside);
    closeSync(this.#now);
  }

  #opened(): number {
    try {
      return openSync(this.#path, 'r+');
    } catch (error) {
      throw new NotKept('fails', error);
    }
  }
}
