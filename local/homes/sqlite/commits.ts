import type { Log } from './log.ts';
import type { End } from './log-end.ts';

/** What was written together and is committed together. */
export interface Group {
  readonly committed: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
  /** By `performance.now()`, as the others. */
  readonly begun: number;
  /** Since when somebody waits for it. */
  awaitedSince: number | undefined;
  /** That it is to be committed as soon as the disk is done with those before. */
  isDue: boolean;
  /** Since when it is in the log. */
  loggedAt: number;
  /** Where it ends in the log. */
  end: End | undefined;
}

/** What nobody waits for is committed after this while. */
const behindMs = 50;
/** Whoever waits for a commit does so no longer than this while others go on writing in the same turn. */
const patienceMs = 10;
/** So long after it is in the log a group is waited for: the disk is slow, or who writes without a pause hears of nothing that it has done. */
const unheardMs = 250;

/** How a connection commits. */
export interface Committing {
  /** Begins a transaction. */
  readonly begin: () => void;
  /** Has it in the log. @throws when it is not */
  readonly commit: () => void;
  readonly openLog: () => Log;
  /** Where what has just been committed ends in the log, if that can be told. */
  readonly endOf?: (log: Log) => End | undefined;
  /** Hears that something is on the disk. */
  readonly onDisk?: (log: Log, end: End | undefined) => void;
  /** Hears that something is not on the disk that was to be, and calls `lose`. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * When what is written becomes durable. What has been written meanwhile is one transaction and one sync of the log. It is
 * committed when somebody waits for it and the messages that have come by then have had their say, and otherwise after a while.
 * While the disk syncs one group, others are written into the next, and that is committed when the disk is done. So at any moment
 * one group at most is in the log and not on the disk, and a power cut takes no more than that (`log-health.ts` rests on it).
 */
export class Commits {
  /** How many groups are on the disk. */
  count = 0;
  readonly #by: Committing;
  /** What is being written. */
  #group: Group | undefined;
  /** What the disk syncs. */
  #syncing: Group | undefined;
  #log: Log | undefined;
  /** Lost, or closed. */
  #isOver = false;

  constructor(by: Committing) {
    this.#by = by;
  }

  /** The group that is being written, or a new one. */
  enter(): Group {
    if (this.#group) return this.#group;
    this.#by.begin();
    const { promise: committed, resolve, reject } = Promise.withResolvers<void>();
    // Whoever waits hears of it by a promise of their own.
    committed.catch(() => {});
    this.#group = {
      committed,
      resolve,
      reject,
      timer: setTimeout(() => this.#commit(), behindMs),
      begun: performance.now(),
      awaitedSince: undefined,
      isDue: false,
      loggedAt: Number.NaN,
      end: undefined,
    };
    return this.#group;
  }

  /**
   * When all that has been written until now is on the disk.
   *
   * @param mayCommit whether nothing is half written
   */
  committed(mayCommit: boolean): Promise<void> {
    const group = this.#group;
    if (!group) return this.#syncing?.committed ?? Promise.resolve();
    if (group.awaitedSince === undefined) {
      group.awaitedSince = performance.now();
      // After the messages of this turn, and before it waits for more.
      setImmediate(() => this.#group === group && this.#commit());
    } else if (mayCommit) this.commitIfLate(group);
    return group.committed;
  }

  /** Commits a group that has been written for long enough. Never within a change: that would be half of it. */
  commitIfLate({ begun, awaitedSince }: Group): void {
    const at = performance.now();
    if (this.#syncing && at > this.#syncing.loggedAt + unheardMs) this.#syncNow(this.#syncing);
    const end = Math.min(begun + behindMs, (awaitedSince ?? Number.POSITIVE_INFINITY) + patienceMs);
    if (at > end) this.#commit();
  }

  /** Has all that was written on the disk before it returns. */
  endNow(): void {
    for (let group = this.#unsynced(); group; group = this.#unsynced()) this.#syncNow(group);
  }

  /** Has what the connection has committed itself on the disk before it returns. */
  syncOwn(): void {
    try {
      this.#logOfAll().syncNow();
    } catch (error) {
      this.#by.onFailure(error);
    }
  }

  /** Tells everybody who waits that nothing is kept. Nothing is committed after it. */
  lose(why: Error): void {
    this.#isOver = true;
    const groups = [this.#syncing, this.#group];
    clearTimeout(this.#group?.timer);
    this.#syncing = undefined;
    this.#group = undefined;
    for (const group of groups) group?.reject(why);
  }

  close(): void {
    this.#isOver = true;
    this.#log?.close();
    this.#log = undefined;
  }

  /** When the disk is not done with the group before, this one is committed as soon as that is so. */
  #commit(): void {
    if (!this.#syncing) {
      const group = this.#toLog();
      if (group) void this.#sync(group);
    } else if (this.#group) this.#group.isDue = true;
  }

  #unsynced(): Group | undefined {
    return this.#syncing ?? this.#toLog();
  }

  /** @returns what is in the log now; undefined when there was nothing, or it is not */
  #toLog(): Group | undefined {
    const group = this.#group;
    if (!group) return undefined;
    try {
      this.#by.commit();
      group.end = this.#by.endOf?.(this.#logOfAll());
    } catch (error) {
      this.#by.onFailure(error);
      return undefined;
    }
    clearTimeout(group.timer);
    group.loggedAt = performance.now();
    this.#group = undefined;
    this.#syncing = group;
    return group;
  }

  async #sync(group: Group): Promise<void> {
    try {
      await this.#logOfAll().sync();
    } catch (error) {
      // Also where somebody who could not wait was told that all is well: it may be what came after that is not.
      if (!this.#isOver) this.#by.onFailure(error);
      return;
    }
    // Who could not wait may have seen to it.
    if (this.#syncing === group) this.#onDisk(group);
  }

  #syncNow(group: Group): void {
    try {
      this.#logOfAll().syncNow();
    } catch (error) {
      this.#by.onFailure(error);
      return;
    }
    this.#onDisk(group);
  }

  #onDisk(group: Group): void {
    this.#syncing = undefined;
    this.count += 1;
    this.#by.onDisk?.(this.#logOfAll(), group.end);
    group.resolve();
    if (this.#group?.isDue) this.#commit();
  }

  #logOfAll(): Log {
    this.#log ??= this.#by.openLog();
    return this.#log;
  }
}
