import type { Instant } from '../../calendar/day.ts';
import type { Fact, FactOf } from '../../case/facts.ts';
import type { InboxRow, TaskFilter } from '../../case/inbox.ts';
import type { countedLists } from '../../case/inbox-views.ts';
import { mayEndWait, type Wait } from '../../case/waits.ts';
import type { Page } from '../page.ts';
import { NotStorable } from '../storable.ts';

/** A row of an inbox, with the address of its task. */
export interface FoundRow extends InboxRow {
  readonly taskId: string;
  readonly caseId: string;
  /** Since when something that the owner sent has been seen by nobody of the department. */
  readonly news?: Instant;
}

/** A fact in a task's stream. Its key says which one. */
export type TaskFact = Extract<Fact, { readonly task: string }>;

/**
 * How many facts a task takes: as many as lie together in 400 kilobytes, named, and in the order of their keys. What may end it
 * is taken when it is full of others, so that no task is ever stuck.
 */
export const mostFacts = { ofAnyKind: 2000, inAll: 9999 } as const;

/**
 * Refuses a fact of a task that is full.
 *
 * @throws NotStorable `facts`
 */
export function requireRoom({ key, type }: TaskFact): void {
  const most = mayEndWait({ type }) ? mostFacts.inAll : mostFacts.ofAnyKind;
  if (Number(key.split('/').at(-1)) > most) throw new NotStorable('facts');
}

/** A row that is in an inbox, as whoever read its case found it. */
export interface StoredRow {
  readonly task: string;
  readonly row: InboxRow;
  /** How often it has been written: whoever has read it sees whether another has written it since. */
  readonly written: number;
  /** Since when there is news in it. */
  readonly news?: Instant;
  /** It lies in other lists than those of what it says, or in fewer: an earlier version put it there. */
  readonly misplaced?: true;
}

/** A row as its case now is, and whose inbox it is for. */
export interface NewRow {
  readonly department: string;
  readonly row: InboxRow;
  /** When others have sent something, which is news until `seeNews`. */
  readonly news?: Instant;
}

/**
 * What a fact makes of its task's row in the inbox. The row of a task that is done goes from those that are open to those that are
 * done.
 */
export interface RowChange extends NewRow {
  /** The row as it was when its case was read. */
  readonly read?: StoredRow | undefined;
}

/** How many open tasks there are; `more`: so many at least, where to know would take too much reading. */
export interface Counted {
  readonly n: number;
  readonly more?: true;
}

export type Counts = Readonly<Record<(typeof countedLists)[number], Counted>>;

/** What became of a fact of a task. */
export interface PutInTask {
  /** Whether this call stored it. */
  readonly stored: boolean;
  /** Of the execution that waited for the task when it was stored. */
  readonly token?: string;
  /** Another has written the row since the case was read: it may have said something that this one did not know. */
  readonly overtaken?: true;
  /** The facts of the case with this one, where the store has them at hand. */
  readonly facts?: readonly Fact[];
}

/** Who waits for what: the departments' inboxes, and the executions with their tokens. */
export interface Inboxes {
  /**
   * Opens a task: its first fact, its row in the department's inbox and the token of the execution that waits for it are
   * stored together or not at all. A task that is open already keeps its fact and its row with its news, and gets the new token.
   *
   * @returns whether this call opened it
   * @throws NotStorable
   */
  openTask(caseId: string, opened: FactOf<'task-opened'>, row: InboxRow, token: string | undefined): Promise<boolean>;

  /**
   * Stores the next fact of a task's stream unless its key is taken, and changes the task's row with it: both or neither. Of
   * two at once, one is stored. A row that is in the inbox no longer does not come back. When the fact makes mails due, the
   * mail function hears of it, once at least.
   *
   * The token stays also when the task is over: whoever stored the fact tells its holder, and who did not live to do so is
   * made good for by whoever finds the token beside a task that is over.
   *
   * @throws NotStorable, also of a task that is full (`requireRoom`)
   */
  putInTask(caseId: string, fact: TaskFact, row?: RowChange): Promise<PutInTask>;

  /**
   * Writes a row anew that is in an inbox, as its case now is, unless another has written it since the case was read. A row
   * that is in no inbox any more does not come back. With `news` there is something unseen in it from now on.
   *
   * @param read the row as it was when the case was read
   * @returns whether it was written
   */
  putRow(caseId: string, next: NewRow, read: StoredRow): Promise<boolean>;

  /**
   * Takes the news from a task's row, unless something has been sent after what was seen. Safe to repeat.
   *
   * @param latest when the latest that was seen had been sent
   * @param seen the row, which may be off the desk again
   * @returns since when there was news; undefined when there was none, or some was not seen
   */
  seeNews(caseId: string, task: string, latest: Instant, seen: NewRow): Promise<Instant | undefined>;

  /** Stores the token of an execution that waits. A later execution's is written over it. */
  putToken(caseId: string, wait: Wait, token: string): Promise<void>;

  /**
   * Forgets that something is waited for, and takes its task out of the inbox. Safe to repeat.
   *
   * @param token that has been used; while another has been stored since, nothing is forgotten
   * @param done the row of the task that is over, for the list of what is done
   */
  removeWaiting(caseId: string, wait: Wait, token?: string, done?: NewRow): Promise<void>;

  /**
   * A page of the tasks of some departments as one list, the one that falls due first on top, and before them those without a
   * last day; after all of them those whose clock stands still. What is done is in the order in which it was done, the latest
   * first. It may be some moments late, and shorter than asked for while more follow, but not empty.
   *
   * @throws UnknownCursor
   */
  inboxPage(
    departments: readonly string[],
    cursor: string | undefined,
    limit: number,
    wanted?: TaskFilter,
  ): Promise<Page<FoundRow>>;

  /**
   * How many open tasks each view has of some departments, and how many of them wait for a decision that was proposed, of the kind, permits and municipalities that are wanted. It may be
   * some moments late.
   *
   * @param officer whose own view is meant
   */
  countTasks(
    departments: readonly string[],
    officer: string,
    wanted?: Pick<TaskFilter, 'kind' | 'permits' | 'municipalities'>,
  ): Promise<Counts>;
}
