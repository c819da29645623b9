import type { Instant } from '../../calendar/day.ts';
import type { Page } from '../page.ts';

/** What was read of a case: a task's page, what a colleague has written in it and not sent, a question by its link, the case's page, its receipt, a file, or the list of readings itself. */
export type ReadingOf =
  | { readonly what: 'case' | 'receipt' | 'readings' }
  | { readonly what: 'task' | 'draft' | 'referral' | 'file'; readonly id: string };

/** That somebody of the staff, a machine of theirs, or a body that was sent a link, has read something. Never changed. */
export type Reading = ReadingOf & {
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string; readonly machine?: true };
  /** The inboxes by which they had the right to, or the question. */
  readonly as: readonly string[];
};

/** Who has read what of a case: beside it and not in it, so that a case that is read often is as quick to load as another. */
export interface Readings {
  /** Stores a reading; two of the same moment are both there. */
  putReading(caseId: string, reading: Reading): Promise<void>;

  /**
   * A page of a case's readings, newest first.
   *
   * @throws UnknownCursor
   */
  readingsOf(caseId: string, cursor: string | undefined, limit?: number): Promise<Page<Reading>>;
}
