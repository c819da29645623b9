import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { whyUnusable } from '../../data-folder.ts';
import { Locked, takeLock } from '../../folder-lock.ts';
import { syncFolder } from '../../kept-file.ts';
import { StartProblem } from '../../start-problem.ts';
import { logOf, requireWholeLog, restoreInto } from './found-log.ts';
import { damageIn } from './health.ts';
import { Log } from './log.ts';
import { broughtOverAt } from './log-health.ts';
import { Mark, registerFile, restoringFile } from './mark.ts';
import { diskFaultOf, NotKept } from './not-kept.ts';
import { applicationId, schemas } from './schema.ts';

/** A register that is open, and how it is left. */
export interface OpenRegister {
  /** Its commits are in the log when they return, and on the disk when the log is synced (`openLog`). */
  readonly connection: DatabaseSync;
  /** Opens the log, which is there when something has been committed. */
  readonly openLog: () => Log;
  readonly leave: () => void;
  /** Why it can only be read. */
  readonly cannotKeep: NotKept | undefined;
  /** Comes back when it can be written too. @throws why it cannot */
  readonly keepsAgain: () => void;
  /** Comes back when what is open is still in the folder: what is written to a file that was removed is gone. @throws NotKept */
  readonly requireInPlace: () => void;
  /** Says beside the register how much is in it at least. */
  readonly mark: (opened: number) => void;
}

export interface Opening {
  /** That it was open before in this process: then it is opened too when there is no room to write, for what can be read. */
  readonly again?: boolean;
}

/**
 * Opens the register of a data folder for the one process that may write it.
 *
 * @throws StartProblem
 */
export function openRegister(folder: string, { again = false }: Opening = {}): OpenRegister {
  if (again) requireStillThere(folder);
  const unlock = take(folder);
  const mark = new Mark(folder);
  let connection: DatabaseSync | undefined;
  try {
    requireNothingLost(folder, mark);
    requireWholeLog(folder);
    // Whoever begins or ends to read, such as a backup, has it locked for a moment.
    connection = new DatabaseSync(join(folder, registerFile), { timeout: 5_000 });
    const open = connection;
    const keepsAgain = () => requireRoom(folder, open);
    requireOurs(folder, open);
    const cannotKeep = again ? whyItCannotKeep(keepsAgain) : undefined;
    if (!cannotKeep) prepare(folder, open, mark);
    // From now on commits sync nothing themselves: the log is synced beside them.
    open.exec('PRAGMA synchronous = NORMAL');
    return {
      connection: open,
      openLog: () => new Log(logOf(folder)),
      cannotKeep,
      keepsAgain,
      requireInPlace: placeOf(join(folder, registerFile), logOf(folder)),
      mark: (opened) => mark.set(opened),
      leave() {
        open.close();
        unlock();
      },
    };
  } catch (error) {
    connection?.close();
    unlock();
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(whyNot(folder, error as SqliteError));
  }
}

function take(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = takeLock(join(folder, 'register.lock'));
    return () => lock.close();
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    if (error instanceof Locked)
      throw new StartProblem(
        `The register in ${folder} is in use by another process. Stop that one first, or use another folder: --data ./.data-other`,
      );
    throw new StartProblem(whyNot(folder, error as SqliteError));
  }
}

/** A folder that was removed, or whose disk is gone, is not begun anew under who runs with it. */
function requireStillThere(folder: string): void {
  const file = join(folder, registerFile);
  if (existsSync(file)) return;
  throw new StartProblem(
    `${file} is gone, and Företagslots runs with it. Put it back, or stop Företagslots and restore a backup: ${restoreInto(folder)}`,
  );
}

/** @param log it is one file for as long as the register is open; it is made with the first commit at the latest */
function placeOf(file: string, log: string): () => void {
  const known = new Map<string, Stats>();
  const require = (path: string) => {
    const before = known.get(path);
    const found = statSync(path, { throwIfNoEntry: false });
    if (before && (found?.ino !== before.ino || found.dev !== before.dev)) throw new NotKept('gone', new Error(path));
    if (found) known.set(path, found);
  };
  require(file);
  require(log);
  return () => {
    require(file);
    require(log);
  };
}

/** Whatever is missing here is never taken for a register in which nothing has happened yet. */
function requireNothingLost(folder: string, mark: Mark): void {
  const file = join(folder, registerFile);
  if (existsSync(join(folder, restoringFile)))
    throw new StartProblem(
      `A backup was being put into ${folder}, and that was not finished. Do it again: npm run restore -- <backup> --data ${folder}`,
    );
  if (existsSync(file) && statSync(file).size > 0) return;
  // Who sends a file has a draft or a case.
  if (mark.isThere || existsSync(`${file}-wal`) || existsSync(join(folder, 'files', 'kept')))
    throw new StartProblem(
      `${file} is missing or empty, and ${folder} has held a register. Put the file back, or restore a backup: ${restoreInto(folder)}`,
    );
  if (existsSync(join(folder, 'table')))
    throw new StartProblem(
      `${folder} was kept by Företagslots 0.2.0. Import it first: npm run import -- --data ${folder}`,
    );
}

const damaged = (folder: string, how: string) =>
  `${join(folder, registerFile)} is damaged (${how}). Keep a copy of it, and restore a backup: ${restoreInto(folder)}`;

/** Nothing is written before it is known to be ours. */
function requireOurs(folder: string, connection: DatabaseSync): void {
  const made = numberOf(connection, 'application_id');
  const version = numberOf(connection, 'user_version');
  if (!isNew(connection) && made !== applicationId)
    throw new StartProblem(
      `${join(folder, registerFile)} is a database of another program. Give another folder: --data`,
    );
  if (version > schemas.length)
    throw new StartProblem(
      `The register in ${folder} was written by a newer version of Företagslots. Start that version, or give another folder: --data`,
    );
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = OFF;
    PRAGMA cache_size = -16384;
    PRAGMA temp_store = MEMORY;
    PRAGMA wal_autocheckpoint = ${broughtOverAt};
    PRAGMA journal_size_limit = 67108864;
  `);
}

const isNew = (connection: DatabaseSync): boolean =>
  numberOf(connection, 'user_version') === 0 &&
  numberOf(connection, 'application_id') === 0 &&
  connection.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;

/** Something that is in the log alone, until it is brought over. */
export const countOpened = 'UPDATE register SET opened = opened + 1 RETURNING opened';

function prepare(folder: string, connection: DatabaseSync, mark: Mark): void {
  // From here on nobody is waited for: a backup reads for minutes, and what it keeps from being brought over stays in the log.
  connection.exec('PRAGMA busy_timeout = 0');
  const version = numberOf(connection, 'user_version');
  const begins = isNew(connection);
  const damage = begins ? undefined : damageIn(connection, join(folder, registerFile));
  if (damage !== undefined) throw new StartProblem(damaged(folder, damage));
  if (begins) requireFirst(folder, mark);
  else {
    requireLatest(folder, connection, mark);
    bringOver(connection);
  }
  connection.exec('BEGIN IMMEDIATE');
  for (const schema of schemas.slice(version)) connection.exec(schema);
  connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemas.length}`);
  const opened = connection.prepare(countOpened).get();
  connection.exec('COMMIT');
  syncFolder(folder);
  mark.set(Number(opened?.opened));
}

/** Until its log is first brought over, a register is in the log alone, and what lies beside that is an empty page. */
function requireFirst(folder: string, mark: Mark): void {
  if (mark.isThere) throw new StartProblem(lastMissing(folder));
}

/**
 * That it was opened, or that its log was begun anew, is in the log: who has the main file alone has less than the mark says.
 */
function requireLatest(folder: string, connection: DatabaseSync, mark: Mark): void {
  const opened = Number(connection.prepare('SELECT opened FROM register').get()?.opened);
  if (opened >= mark.opened) return;
  throw new StartProblem(lastMissing(folder));
}

const lastMissing = (folder: string) =>
  `What was written last is missing in ${folder}: it is in ${registerFile}-wal. Put that back beside ${registerFile}, or restore a backup: ${restoreInto(folder)}`;

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}

/**
 * Only what is known to be durable is read while nothing can be written: a disk that is full took no part of what failed, one
 * that fails may have.
 */
function whyItCannotKeep(keepsAgain: () => void): NotKept | undefined {
  try {
    keepsAgain();
    return undefined;
  } catch (error) {
    const why = diskFaultOf(error);
    if (why === undefined || why === 'fails') throw error;
    return new NotKept(why, error);
  }
}

/** As much as a busy second writes, so that who begins again on a full disk does not fail again with the first write. */
const roomBytes = 1024 * 1024;

function requireRoom(folder: string, connection: DatabaseSync): void {
  const file = join(folder, 'room.new');
  try {
    writeFileSync(file, randomBytes(roomBytes), { flush: true });
  } finally {
    rmSync(file, { force: true });
  }
  bringOver(connection);
}

/** What a commit or a sync that failed has left in the log is written again, or shown to be lost: the system may take it for written. */
const bringOver = (connection: DatabaseSync): void => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');

type SqliteError = NodeJS.ErrnoException & { readonly errcode?: number };

/** By SQLite's result codes (sqlite.org, "Result and Error Codes"), of which the last eight bits are the kind. */
function whyNot(folder: string, error: SqliteError): string {
  switch ((error.errcode ?? 0) & 0xff) {
    case 11:
    case 26:
      return damaged(folder, error.message);
    case 13:
      return whyUnusable(folder, Object.assign(error, { code: 'ENOSPC' }));
    case 3:
    case 8:
    case 14:
      return whyUnusable(folder, Object.assign(error, { code: 'EACCES' }));
    default:
      return whyUnusable(folder, error);
  }
}
