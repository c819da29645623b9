import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openRegister } from './register.ts';

/** What was written together and is committed together. */
interface Group {
  readonly committed: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens the register of a data folder, or makes it there when there never was one. Until it is closed nobody else can, in this
 * process or another.
 *
 * @throws StartProblem when it is in use, damaged, lost, of a newer version, or cannot be written
 */
export function openDatabase(folder: string): Database {
  const { connection, leave } = openRegister(folder);
  return new Database(connection, leave);
}

/**
 * A register in SQLite: one connection, and one writer. What is written in one turn of the process is one transaction, made
 * durable by one fsync: the first write opens it, and it is committed when the messages that have come by then have had their
 * say. While a commit goes on the process waits, and whatever comes meanwhile is the next group.
 *
 * Reads see what is written and not yet committed, for it is the same connection. So whoever tells somebody outside what was
 * read waits for `committed()` first.
 */
export class Database {
  /** How many groups have been committed. */
  commits = 0;
  readonly #connection: DatabaseSync;
  readonly #leave: () => void;
  readonly #statements = new Map<string, StatementSync>();
  readonly #onUndone: (() => void)[] = [];
  readonly #onTouched: ((caseId: string) => void)[] = [];
  #group: Group | undefined;

  constructor(connection: DatabaseSync, leave: () => void) {
    this.#connection = connection;
    this.#leave = leave;
  }

  /** A statement, prepared once and kept. Its text must not be made of data. */
  sql(text: string): StatementSync {
    const kept = this.#statements.get(text);
    if (kept) return kept;
    const statement = this.#connection.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  /** Adds tables of another home, by `CREATE … IF NOT EXISTS`. They are durable when it returns. */
  define(schema: string): void {
    this.#commit();
    this.#connection.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
  }

  /**
   * Changes something, now. A change that throws is undone, and nothing else is.
   *
   * @param change runs its statements before it returns; whatever it returns is given back
   * @returns what the change returned, when that and all it has read is durable
   * @throws what the change threw; or why nothing could be kept (a full disk), and then nothing of the group was
   */
  write<T>(change: () => T): Promise<T> {
    let group: Group;
    let result: T;
    try {
      group = this.#group ?? this.#begin();
      result = this.#undoable(change);
    } catch (error) {
      return Promise.reject(error);
    }
    return group.committed.then(() => result);
  }

  /** When everything that has been written until now is durable. @throws why it could not be kept */
  committed(): Promise<void> {
    return this.#group?.committed ?? Promise.resolve();
  }

  /** Hears whenever something that could be read has been undone: what was kept in memory of it is not so. */
  onUndone(hear: () => void): void {
    this.#onUndone.push(hear);
  }

  /** Says, within a change, that something beside the facts of a case is written: what was kept in memory of it is not so. */
  touch(caseId: string): void {
    for (const hear of this.#onTouched) hear(caseId);
  }

  /** Hears of each case of which something beside the facts is written. */
  onTouched(hear: (caseId: string) => void): void {
    this.#onTouched.push(hear);
  }

  /** Commits what is under way, and gives the register back. Repeated, nothing. */
  close(): void {
    if (!this.#connection.isOpen) return;
    this.#commit();
    this.#leave();
  }

  #begin(): Group {
    this.sql('BEGIN IMMEDIATE').run();
    const group = Promise.withResolvers<void>();
    // Whoever wrote hears of it by a promise of their own.
    group.promise.catch(() => {});
    this.#group = { committed: group.promise, resolve: group.resolve, reject: group.reject };
    // After the messages of this turn, and before it waits for more.
    setImmediate(() => this.#commit());
    return this.#group;
  }

  #undoable<T>(change: () => T): T {
    this.sql('SAVEPOINT change').run();
    try {
      const result = change();
      this.sql('RELEASE change').run();
      return result;
    } catch (error) {
      // A full disk or a failing one ends the whole transaction (sqlite.org, "Response To Errors Within A Transaction").
      if (!this.#connection.isTransaction) this.#lose(error);
      else {
        this.sql('ROLLBACK TO change').run();
        this.sql('RELEASE change').run();
        this.#sayUndone();
      }
      throw error;
    }
  }

  #commit(): void {
    const group = this.#group;
    if (!group || !this.#connection.isOpen) return;
    try {
      this.sql('COMMIT').run();
    } catch (error) {
      if (this.#connection.isTransaction) this.sql('ROLLBACK').run();
      this.#lose(error);
      return;
    }
    this.#group = undefined;
    this.commits += 1;
    group.resolve();
  }

  #lose(error: unknown): void {
    const group = this.#group;
    this.#group = undefined;
    this.#sayUndone();
    group?.reject(error);
  }

  #sayUndone(): void {
    for (const hear of this.#onUndone) hear();
  }
}
