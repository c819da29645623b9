import { DatabaseSync } from 'node:sqlite';

/** SQLite's "database is locked" (sqlite.org, "Result codes"). */
const busy = 5;

/** Somebody else has the lock. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/**
 * Takes a lock that is the operating system's (SQLite's on an empty database), so that it is gone with the process, however
 * that ends.
 *
 * @param path of the lock's file, made when there is none
 * @throws Locked when another has it, in this process or in another
 */
export function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path);
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    throw (error as { errcode?: number }).errcode === busy ? new Locked() : error;
  }
}
