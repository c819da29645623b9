import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from './start-problem.ts';

/** SQLite's "database is locked", and what it says of a file that is none of its own (sqlite.org, "Result codes"). */
const busy = 5;
const notOurs = [11, 26];

/** Somebody else has the lock. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/**
 * Takes a lock that is the operating system's (SQLite's on an empty database), so that it is gone with the process, however
 * that ends.
 *
 * @param path of the lock's file, made when there is none
 * @throws Locked when another has it, in this process or in another; StartProblem when something else is in the file
 */
export function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path);
    // Nothing is ever written by it, so it needs no journal: on a full disk there is no room for one.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    const { errcode = 0 } = error as { errcode?: number };
    if (errcode === busy) throw new Locked();
    if (!notOurs.includes(errcode & 0xff)) throw error;
    throw new StartProblem(
      `${path} is no lock: something else has been written into it. Nothing is kept in it: make sure that nothing else uses the folder, remove that file, and start again`,
    );
  }
}
