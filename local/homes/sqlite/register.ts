import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { whyUnusable } from '../../data-folder.ts';
import { Locked, takeLock } from '../../folder-lock.ts';
import { StartProblem } from '../../start-problem.ts';
import { requireWhole } from './health.ts';
import { Mark, registerFile, restoringFile } from './mark.ts';
import { applicationId, schemas } from './schema.ts';

/** A register that is open, and how it is left. */
export interface OpenRegister {
  readonly connection: DatabaseSync;
  readonly leave: () => void;
}

/**
 * Opens the register of a data folder for the one process that may write it.
 *
 * @throws StartProblem
 */
export function openRegister(folder: string): OpenRegister {
  const unlock = take(folder);
  const mark = new Mark(folder);
  let connection: DatabaseSync | undefined;
  try {
    requireNothingLost(folder, mark);
    connection = new DatabaseSync(join(folder, registerFile));
    const open = connection;
    prepare(folder, open, mark);
    return {
      connection: open,
      leave() {
        leave(open, mark);
        unlock();
      },
    };
  } catch (error) {
    connection?.close();
    // Closed by the last who had it open, SQLite has put the log into the main file.
    if (mark.needsLog && connection && !existsSync(join(folder, `${registerFile}-wal`))) mark.set({ needsLog: false });
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
    if (error instanceof Locked)
      throw new StartProblem(
        `The register in ${folder} is in use by another process. Stop that one first, or use another folder: --data ./.data-other`,
      );
    throw new StartProblem(whyNot(folder, error as SqliteError));
  }
}

/** Whatever is missing here is never taken for a register in which nothing has happened yet. */
function requireNothingLost(folder: string, mark: Mark): void {
  const file = join(folder, registerFile);
  if (existsSync(join(folder, restoringFile)))
    throw new StartProblem(
      `A backup was being put into ${folder}, and that was not finished. Do it again: npm run restore -- <backup> --data ${folder}`,
    );
  const isThere = existsSync(file) && statSync(file).size > 0;
  if (isThere) {
    if (mark.needsLog && !existsSync(`${file}-wal`))
      throw new StartProblem(
        `${file}-wal is missing: what was written last is in it. Put it back, or restore a backup: ${restoreInto(folder)}`,
      );
    return;
  }
  if (mark.isThere || existsSync(`${file}-wal`))
    throw new StartProblem(
      `${file} is missing or empty, and ${folder} has held a register. Put the file back, or restore a backup: ${restoreInto(folder)}`,
    );
  if (existsSync(join(folder, 'table')))
    throw new StartProblem(
      `${folder} was kept by Företagslots 0.2.0. Import it first: npm run import -- --data ${folder}`,
    );
}

const restoreInto = (folder: string) => `npm run restore -- <backup> --data ${folder} --replace`;

function prepare(folder: string, connection: DatabaseSync, mark: Mark): void {
  // Nothing is written before it is known to be ours and whole.
  const made = numberOf(connection, 'application_id');
  const version = numberOf(connection, 'user_version');
  const isNew = version === 0 && made === 0 && connection.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isNew && made !== applicationId)
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
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 67108864;
  `);
  if (!isNew) requireWhole(connection, join(folder, registerFile));
  connection.exec('BEGIN IMMEDIATE');
  for (const schema of schemas.slice(version)) connection.exec(schema);
  connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemas.length}; COMMIT`);
  syncFolder(folder);
  mark.set({ needsLog: true });
}

/** Everything is put into the main file before the log counts as not needed, and only then the log goes. */
function leave(connection: DatabaseSync, mark: Mark): void {
  const { busy } = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
  // While somebody copies it the log stays.
  if (busy === 0) mark.set({ needsLog: false });
  connection.close();
}

function numberOf(connection: DatabaseSync, pragma: string): number {
  return Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}

/** So that a file that is new in a folder is in it after a power cut, too. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

type SqliteError = NodeJS.ErrnoException & { readonly errcode?: number };

/** By SQLite's result codes (sqlite.org, "Result and Error Codes"), of which the last eight bits are the kind. */
function whyNot(folder: string, error: SqliteError): string {
  const file = join(folder, registerFile);
  switch ((error.errcode ?? 0) & 0xff) {
    case 11:
    case 26:
      return `${file} is damaged (${error.message}). Restore a backup: ${restoreInto(folder)}`;
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
