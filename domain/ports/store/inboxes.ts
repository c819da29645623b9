import type { Colleague, FactOf } from '../../case/facts.ts';
import type { InboxRow, TaskFilter } from '../../case/inbox.ts';
import type { Wait } from '../../case/waits.ts';
import type { Page } from '../page.ts';

/** A row of an inbox, with the address of its task. */
export interface FoundRow extends InboxRow {
  readonly taskId: string;
  readonly caseId: string;
  /** Who works on it. */
  readonly claimedBy?: Colleague;
}

/** Who waits for what: the departments' inboxes, and the executions with their tokens. */
export interface Inboxes {
  /**
   * Opens a task: its first fact, its row in the department's inbox and the token of the execution that waits for it are
   * stored together or not at all. A task that is open already keeps its fact and its row, and gets the new token.
   *
   * @throws NotStorable
   */
  openTask(caseId: string, opened: FactOf<'task-opened'>, row: InboxRow, token: string | undefined): Promise<void>;

  /**
   * Shows in the inbox who works on a task. Only while it is there, and only when the inbox does not show a later claim: two
   * that follow each other closely may be shown in any order.
   *
   * @param version the number of the fact that says so
   */
  showClaim(caseId: string, task: string, version: number, by: Colleague | undefined): Promise<void>;

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
