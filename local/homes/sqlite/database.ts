import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Log } from './log.ts';
import { diskFaultOf, NotKept } from './not-kept.ts';
import { type Opening, type OpenRegister, openRegister } from './register.ts';

/** What was written together and is committed together. */
interface Group {
  readonly committed: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
  /** By `performance.now()`, as the other. */
  readonly begun: number;
  /** Since when somebody waits for it. */
  awaitedSince: number | undefined;
  /** That it is to be committed as soon as the disk is done with those before. */
  isDue: boolean;
  /** Since when the disk syncs it. */
  committedAt: number;
}

/** What nobody waits for is committed after this while. */
const behindMs = 50;
/** Whoever waits for a commit does so no longer than this while others go on writing in the same turn. */
const patienceMs = 10;
/** Who writes for so long without a pause hears of nothing that the disk has done meanwhile, and waits for it. */
const unheardMs = 250;

/**
 * Opens the register of a data folder, or makes it there when there never was one. Until it is closed nobody else can, in this
 * process or another.
 *
 * @throws StartProblem when it is in use, damaged, lost, of a newer version, or cannot be written
 */
export function openDatabase(folder: string, opening: Opening = {}): Database {
  return new Database(openRegister(folder, opening));
}

/**
 * A register in SQLite: one connection, and one writer. A write is done when it returns, and is read at once; it is durable when
 * `committed()` says so. What has been written meanwhile is one transaction, made durable by one sync of the log: it is committed
 * when somebody waits for it and the messages that have come by then have had their say, and otherwise after a while. While the
 * disk syncs one, others are written into the next, and that is committed when the disk is done: so no more than one that is
 * committed is not on the disk, and a power cut takes no more than that.
 *
 * So whatever leaves the thread waits for `committed()` first: it rests on what has been read, and that may not be durable yet.
 *
 * When a commit fails, what others have gone on from is not so. Then this register is lost: nothing can be read or written by it
 * any more, and whoever holds something in memory begins again with one that is opened anew.
 */
export class Database {
  /** How many groups have been committed. */
  commits = 0;
  readonly #connection: DatabaseSync;
  readonly #leave: () => void;
  readonly #keepsAgain: () => void;
  readonly #requireInPlace: () => void;
  readonly #openLog: () => Log;
  readonly #statements = new Map<string, StatementSync>();
  readonly #onUndone: (() => void)[] = [];
  readonly #onTouched: ((caseId: string) => void)[] = [];
  readonly #onLost: ((why: NotKept) => void)[] = [];
  #group: Group | undefined;
  /** Those that are committed, and not on the disk yet. */
  #syncing: Group | undefined;
  #log: Log | undefined;
  /** How many changes are under way, one within another. */
  #depth = 0;
  #lost: NotKept | undefined;
  #cannotKeep: NotKept | undefined;

  constructor({ connection, openLog, leave, cannotKeep, keepsAgain, requireInPlace }: OpenRegister) {
    this.#connection = connection;
    this.#leave = leave;
    this.#cannotKeep = cannotKeep;
    this.#keepsAgain = keepsAgain;
    this.#requireInPlace = requireInPlace;
    this.#openLog = openLog;
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

  /** Adds tables of another home, by `CREATE … IF NOT EXISTS`. They are durable when it returns. */
  define(schema: string): void {
    this.#endNow();
    this.#connection.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
    this.#logOfCommits().syncNow();
  }

  /**
   * Changes something, now. A change that throws is undone, and nothing else is.
   *
   * @param change runs its statements before it returns; whatever it returns is given back
   * @returns what the change returned. It can be read; `committed()` says when it is durable
   * @throws what the change threw; NotKept when nothing can be kept
   */
  async write<T>(change: () => T): Promise<T> {
    if (this.#cannotKeep) throw this.#cannotKeep;
    const group = this.#group ?? this.#begin();
    this.#depth += 1;
    let result: T;
    try {
      result = this.#undoable(change);
    } finally {
      this.#depth -= 1;
    }
    this.#commitIfLate(group);
    return result;
  }

  /** When everything that has been written until now is durable. @throws NotKept when it is not, and never will be */
  committed(): Promise<void> {
    if (this.#lost) return Promise.reject(this.#lost);
    const group = this.#group;
    if (!group) return this.#syncing?.committed ?? Promise.resolve();
    if (group.awaitedSince === undefined) {
      group.awaitedSince = performance.now();
      // After the messages of this turn, and before it waits for more.
      setImmediate(() => this.#group === group && this.#commit());
    } else this.#commitIfLate(group);
    return group.committed;
  }

  /** Hears whenever something that could be read has been undone: what was kept in memory of it is not so. */
  onUndone(hear: () => void): void {
    this.#onUndone.push(hear);
  }

  /** Hears, once, that what had been written and read is not kept: nothing that knows of it may go on, and nothing may leave. */
  onLost(hear: (why: NotKept) => void): void {
    this.#onLost.push(hear);
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
    this.#endNow();
    this.#log?.close();
    this.#leave();
    if (this.#lost && !wasLost) throw this.#lost;
  }

  #begin(): Group {
    this.sql('BEGIN IMMEDIATE').run();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Whoever waits hears of it by a promise of their own.
    promise.catch(() => {});
    const timer = setTimeout(() => this.#commit(), behindMs);
    this.#group = {
      committed: promise,
      resolve,
      reject,
      timer,
      begun: performance.now(),
      awaitedSince: undefined,
      isDue: false,
      committedAt: Number.NaN,
    };
    return this.#group;
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
      throw error;
    }
  }

  /** Never within a change: that would be half of it. */
  #commitIfLate({ begun, awaitedSince }: Group): void {
    if (this.#depth > 0) return;
    const at = performance.now();
    // Whoever writes on and on in one turn lets nobody hear that the disk is done.
    if (this.#syncing && at > this.#syncing.committedAt + unheardMs) this.#syncNow(this.#syncing);
    const end = Math.min(begun + behindMs, (awaitedSince ?? Number.POSITIVE_INFINITY) + patienceMs);
    if (at > end) this.#commit();
  }

  /** Commits what is under way. When the disk is not done with those before, it is committed as soon as that is so. */
  #commit(): void {
    if (this.#syncing) {
      if (this.#group) this.#group.isDue = true;
      return;
    }
    const group = this.#commitToLog();
    if (!group) return;
    const isStillSyncing = () => this.#syncing === group;
    this.#logOfCommits()
      .sync()
      .then(
        () => isStillSyncing() && this.#onDisk(group),
        (error) => isStillSyncing() && this.#lose(error),
      );
  }

  /** Has all that was written on the disk before it returns, or the register is lost. */
  #endNow(): void {
    for (let group = this.#unsynced(); group; group = this.#unsynced()) this.#syncNow(group);
  }

  #unsynced(): Group | undefined {
    return this.#syncing ?? this.#commitToLog();
  }

  #syncNow(group: Group): void {
    try {
      this.#logOfCommits().syncNow();
    } catch (error) {
      this.#lose(error);
      return;
    }
    this.#onDisk(group);
  }

  /** @returns those that are in the log now, when there were any */
  #commitToLog(): Group | undefined {
    const group = this.#group;
    if (!group || !this.#connection.isOpen) return undefined;
    try {
      this.#requireInPlace();
      this.sql('COMMIT').run();
    } catch (error) {
      this.#lose(error);
      return undefined;
    }
    clearTimeout(group.timer);
    this.#group = undefined;
    group.committedAt = performance.now();
    this.#syncing = group;
    return group;
  }

  #onDisk(group: Group): void {
    this.#syncing = undefined;
    this.commits += 1;
    group.resolve();
    if (this.#group?.isDue) this.#commit();
  }

  #logOfCommits(): Log {
    this.#log ??= this.#openLog();
    return this.#log;
  }

  #lose(error: unknown): NotKept {
    const lost = error instanceof NotKept ? error : new NotKept(diskFaultOf(error) ?? 'fails', error);
    this.#lost = lost;
    this.#rollBack();
    const groups = [this.#syncing, this.#group];
    this.#syncing = undefined;
    this.#group = undefined;
    clearTimeout(groups[1]?.timer);
    this.#sayUndone();
    for (const group of groups) group?.reject(lost);
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
