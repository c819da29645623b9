import type { Instant } from '../../calendar/day.ts';
import type { Colleague, Fact, FactOf } from '../../case/facts.ts';
import type { InboxRow, TaskFilter } from '../../case/inbox.ts';
import { mayEndWait, type Wait } from '../../case/waits.ts';
import type { Page } from '../page.ts';
import { NotStorable } from '../storable.ts';

/** A row of an inbox, with the address of its task. */
export interface FoundRow extends InboxRow {
  readonly taskId: string;
  readonly caseId: string;
  /** Who works on it. */
  readonly claimedBy?: Colleague;
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

/**
 * What a fact changes of its task's row in the inbox: the task is over, somebody, or nobody, works on it from now on, or the owner
 * has sent something at a moment, which is news until `seeNews`.
 */
export type RowChange = 'over' | { readonly claimedBy: Colleague | undefined } | { readonly news: Instant };

/** What became of a fact of a task. */
export interface PutInTask {
  /** Whether this call stored it. */
  readonly stored: boolean;
  /** Of the execution that waited for the task when it was stored. */
  readonly token?: string;
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
   * Takes the news from a task's row, unless something has been sent after what was seen. Safe to repeat.
   *
   * @param latest when the latest that was seen had been sent
   * @returns since when there was news; undefined when there was none, or some was not seen
   */
  seeNews(caseId: string, task: string, latest: Instant): Promise<Instant | undefined>;

  /** Stores the token of an execution that waits. A later execution's is written over it. */
  putToken(caseId: string, wait: Wait, token: string): Promise<void>;

  /**
   * Forgets that something is waited for, and takes its task out of the inbox. Safe to repeat.
   *
   * @param token that has been used; while another has been stored since, nothing is forgotten
   */
  removeWaiting(caseId: string, wait: Wait, token?: string): Promise<void>;

  /**
   * A page of the open tasks of some departments as one list, the one that falls due first on top, and before them those
   * without a last day. It may be some moments late, and shorter than asked for while more follow.
   *
   * @throws UnknownCursor
   */
  inboxPage(
    departments: readonly string[],
    cursor: string | undefined,
    limit: number,
    wanted?: TaskFilter,
  ): Promise<Page<FoundRow>>;
}
