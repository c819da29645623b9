import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Unreadable } from '#domain/ports/unreadable.ts';
import { Commits } from './commits.ts';
import { isMalformed } from './health.ts';
import type { Log } from './log.ts';
import { type End, LogEnd } from './log-end.ts';
import { registerFile } from './mark.ts';
import { diskFaultOf, NotKept } from './not-kept.ts';
import { countOpened, type Opening, type OpenRegister, openRegister } from './register.ts';

/**
 * Opens the register of a data folder, or makes it there when there never was one. Until it is closed nobody else can, in this
 * process or another.
 *
 * @throws StartProblem when it is in use, damaged, lost, of a newer version, or cannot be written
 */
export function openDatabase(folder: string, opening: Opening = {}): Database {
  return new Database(folder, openRegister(folder, opening));
}

/**
 * A register in SQLite: one connection, and one writer. A write is done when it returns, and is read at once; it is durable when
 * `committed()` says so. What is written at about the same time is committed together (`commits.ts`).
 *
 * So whatever leaves the thread waits for `committed()` first: it rests on what has been read, and that may not be durable yet.
 *
 * When a commit fails, what others have gone on from is not so. Then this register is lost: nothing can be read or written by it
 * any more, and whoever holds something in memory begins again with one that is opened anew.
 */
export class Database {
  /** The data folder. */
  readonly folder: string;
  readonly #connection: DatabaseSync;
  readonly #leave: () => void;
  readonly #keepsAgain: () => void;
  readonly #mark: (opened: number) => void;
  readonly #commits: Commits;
  readonly #statements = new Map<string, StatementSync>();
  readonly #onUndone: (() => void)[] = [];
  readonly #onTouched: ((caseId: string) => void)[] = [];
  readonly #onLost: ((why: NotKept) => void)[] = [];
  readonly #onUnreadable: ((what: Unreadable) => void)[] = [];
  /** What has been heard of that is damaged. */
  readonly #damaged = new Set<string>();
  /** How many changes are under way, one within another. */
  #depth = 0;
  #lost: NotKept | undefined;
  #cannotKeep: NotKept | undefined;
  /** The round of the log that was seen last. */
  #round: number | undefined;
  #closes = false;
  readonly #logEnd: LogEnd;

  constructor(
    folder: string,
    { connection, openLog, leave, cannotKeep, keepsAgain, requireInPlace, mark }: OpenRegister,
  ) {
    this.folder = folder;
    this.#logEnd = new LogEnd(folder);
    this.#connection = connection;
    this.#leave = leave;
    this.#cannotKeep = cannotKeep;
    this.#keepsAgain = keepsAgain;
    this.#mark = mark;
    this.#commits = new Commits({
      begin: () => this.sql('BEGIN IMMEDIATE').run(),
      commit: () => {
        requireInPlace();
        this.sql('COMMIT').run();
      },
      openLog,
      endOf: (log) => this.#endOf(log),
      onDisk: (log, end) => {
        if (end) this.#logEnd.note(end);
        void this.#markRound(log);
      },
      onFailure: (error) => this.#lose(error),
    });
  }

  /** How many groups have been committed. */
  get commits(): number {
    return this.#commits.count;
  }

  /** Why nothing can be written now, though all can be read; undefined when it can. */
  get cannotKeep(): NotKept | undefined {
    return this.#cannotKeep;
  }

  /** Looks whether something can be written again. @returns whether it can */
  tryToKeep(): boolean {
    if (this.#lost) return false;
    if (!this.#cannotKeep) return true;
    try {
      this.#keepsAgain();
      this.#cannotKeep = undefined;
      return true;
    } catch {
      return false;
    }
  }

  /** A statement, prepared once and kept. Its text must not be made of data. @throws NotKept when the register is lost */
  sql(text: string): StatementSync {
    if (this.#lost) throw this.#lost;
    const kept = this.#statements.get(text);
    if (kept) return kept;
    const statement = this.#connection.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  /** Adds tables of another home, by `CREATE … IF NOT EXISTS`. They are durable when it returns. @throws NotKept */
  define(schema: string): void {
    this.#commits.endNow();
    this.#connection.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
    // Where nothing can be written nothing was: they are there.
    if (!this.#cannotKeep) this.#commits.syncOwn();
    if (this.#lost) throw this.#lost;
  }

  /**
   * Changes something, now. A change that throws is undone, and nothing else is.
   *
   * @param change runs its statements before it returns; whatever it returns is given back
   * @returns what the change returned. It can be read; `committed()` says when it is durable
   * @throws what the change threw; Unreadable where the register is damaged; NotKept when nothing can be kept
   */
  async write<T>(change: () => T): Promise<T> {
    if (this.#cannotKeep) throw this.#cannotKeep;
    const group = this.#commits.enter();
    this.#depth += 1;
    let result: T;
    try {
      result = this.#undoable(change);
    } finally {
      this.#depth -= 1;
    }
    if (this.#depth === 0) this.#commits.commitIfLate(group);
    return result;
  }

  /** When everything that has been written until now is durable. @throws NotKept when it is not, and never will be */
  committed(): Promise<void> {
    return this.#lost ? Promise.reject(this.#lost) : this.#commits.committed(this.#depth === 0);
  }

  /** Hears whenever something that could be read has been undone: what was kept in memory of it is not so. */
  onUndone(hear: () => void): void {
    this.#onUndone.push(hear);
  }

  /** Hears, once, that what had been written and read is not kept: nothing that knows of it may go on, and nothing may leave. */
  onLost(hear: (why: NotKept) => void): void {
    this.#onLost.push(hear);
  }

  /** Hears, once of each, of what is damaged and cannot be read. */
  onUnreadable(hear: (what: Unreadable) => void): void {
    this.#onUnreadable.push(hear);
  }

  /** Says that something cannot be read. @returns it, to be thrown */
  unreadable(what: Unreadable): Unreadable {
    if (!this.#damaged.has(what.message)) for (const hear of this.#onUnreadable) hear(what);
    this.#damaged.add(what.message);
    return what;
  }

  /** Says, within a change, that something beside the facts of a case is written: what was kept in memory of it is not so. */
  touch(caseId: string): void {
    for (const hear of this.#onTouched) hear(caseId);
  }

  /** Hears of each case of which something beside the facts is written. */
  onTouched(hear: (caseId: string) => void): void {
    this.#onTouched.push(hear);
  }

  /** Commits what is under way, and gives the register back. Repeated, nothing. @throws NotKept when that is not durable */
  close(): void {
    if (!this.#connection.isOpen) return;
    const wasLost = this.#lost;
    this.#closes = true;
    this.#commits.endNow();
    try {
      this.#commits.close();
      this.#logEnd.close();
    } finally {
      this.#leave();
    }
    if (this.#lost && !wasLost) throw this.#lost;
  }

  /** Where the log ends just after a commit. `NOOP` brings nothing over, and only tells (sqlite.org, "PRAGMA wal_checkpoint"). */
  #endOf(log: Log): End | undefined {
    try {
      const told = this.sql('PRAGMA wal_checkpoint(NOOP)').get();
      const frames = Number(told?.log);
      return told?.busy === 0 && frames > 0 ? { salts: log.salts(), frames } : undefined;
    } catch {
      // What is committed is so. That something is wrong is heard of by the next commit.
      return undefined;
    }
  }

  /** What opening it has marked is brought over with the first round of the log: without the log, only a mark of this round is missed. */
  async #markRound(log: Log): Promise<void> {
    const round = log.round();
    const isNew = this.#round !== undefined && this.#round !== round;
    this.#round = round;
    if (!isNew || this.#closes) return;
    try {
      const counted = await this.write(() => this.sql(countOpened).get());
      await this.committed();
      if (!this.#closes) this.#mark(Number(counted?.opened));
    } catch {
      // The mark says less than there is, until the next round. What is wrong with the disk is heard by whoever writes.
    }
  }

  #undoable<T>(change: () => T): T {
    this.sql('SAVEPOINT change').run();
    try {
      const result = change();
      this.sql('RELEASE change').run();
      return result;
    } catch (error) {
      if (this.#lost) throw this.#lost;
      // A full disk or a failing one may end the whole transaction (sqlite.org, "Response To Errors Within A Transaction").
      if (!this.#connection.isTransaction || diskFaultOf(error)) throw this.#lose(error);
      this.sql('ROLLBACK TO change').run();
      this.sql('RELEASE change').run();
      this.#sayUndone();
      throw isMalformed(error) ? this.unreadable(this.#notWritten()) : error;
    }
  }

  /** Where something was to be written, what is there is damaged. */
  #notWritten(): Unreadable {
    const file = join(this.folder, registerFile);
    return new Unreadable('place of what was to be written', file, 'it is damaged there. See docs/one-server.md');
  }

  #lose(error: unknown): NotKept {
    const lost = error instanceof NotKept ? error : new NotKept(diskFaultOf(error) ?? 'fails', error);
    this.#lost = lost;
    this.#rollBack();
    this.#sayUndone();
    this.#commits.lose(lost);
    for (const hear of this.#onLost) hear(lost);
    return lost;
  }

  /** Whoever opens the register anew finds nothing of it, whether this can be done or not. */
  #rollBack(): void {
    try {
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
    } catch {
      // Nothing is written by this connection any more.
    }
  }

  #sayUndone(): void {
    for (const hear of this.#onUndone) hear();
  }
}
