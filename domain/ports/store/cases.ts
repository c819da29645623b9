import type { Instant } from '../../calendar/day.ts';
import type { Fact, FactOf } from '../../case/facts.ts';
import type { Waiting } from '../../case/waits.ts';
import type { Page } from '../page.ts';
import type { StoredRow } from './inboxes.ts';

/** What was kept of a link before links were derived: its kind and hash, and its last moment in epoch seconds. */
export interface KeyHash {
  readonly hash: string;
  readonly expires: number;
}

/** Everything that is kept of a case. */
export interface StoredCase {
  readonly id: string;
  readonly facts: readonly Fact[];
  /** What is waited for; also, with its token, what was waited for and is over, until that is forgotten. */
  readonly waiting: readonly Waiting[];
  /** It is found by what staff knows of it (`Finds`). */
  readonly findable?: true;
  /** The rows of its tasks that are in inboxes. */
  readonly rows: readonly StoredRow[];
  /** The moment from which on somebody looks at it, if one does (`Looks`). */
  readonly look?: Instant;
  /**
   * What the business is called where its case is not read: in the lists of cases, and in its rows of inboxes. One name, unless
   * a new one has not come everywhere yet (`nameInLists`).
   */
  readonly listedAs: readonly string[];
  /** Links from before they were derived from the installation's secret. */
  readonly keys: readonly KeyHash[];
}

/** The submission that made a case, and the hash of the body that it came in. */
export interface StoredSubmission {
  readonly fact: FactOf<'case-submitted'>;
  readonly bodyHash: string;
}

export interface CaseSummary {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly business: string;
  readonly submittedAt: Instant;
  readonly status: 'open' | 'closed';
}

/** The cases, each a set of facts. Facts are never changed and never forgotten. */
export interface Cases {
  /**
   * A case with everything in it, facts in the order of their keys; undefined when there is none, or nothing but a look.
   * Whoever has been told that something is stored finds it here: a step first stores its token and then looks whether it may
   * go on.
   */
  loadCase(caseId: string): Promise<StoredCase | undefined>;

  /**
   * Stores a fact unless its key is taken. Of two at once, one is stored. When it makes mails due, the mail function hears of
   * it, once at least; and when it may end a wait (`mayEndWait`), so does `events/what-follows`, a while later. The facts of a
   * task's stream are stored by `openTask` and `putInTask` alone.
   *
   * @returns whether this call stored it
   * @throws NotStorable
   */
  putFact(caseId: string, fact: Fact): Promise<boolean>;

  /**
   * Stores the submission that makes a case, which is then among the open ones. The case's id is decided by the caller, so a
   * second call finds the first. Should nobody live to begin it, it is found: it has a look, `firstLook` at the latest, or
   * `events/what-follows` hears of it a while later and gives it one.
   *
   * @returns the submission stored before, when there was one
   * @throws NotStorable
   */
  putSubmission(
    caseId: string,
    fact: FactOf<'case-submitted'>,
    bodyHash: string,
  ): Promise<StoredSubmission | undefined>;

  /** The submission of a case, if there is one, read as surely as the case is. */
  existingSubmission(caseId: string): Promise<StoredSubmission | undefined>;

  /**
   * Stores the fact that closes a case, which from then on is among the closed ones. Its look stays: whoever comes by then sees
   * whether somebody still has to hear of it. Safe to repeat: the first fact stays.
   */
  closeCase(caseId: string, closed: FactOf<'case-closed'>): Promise<void>;

  /**
   * Gives the business of a case another name in the lists of cases and in the rows that are in an inbox. A row that has left
   * its inbox since the case was read does not come back. Safe to repeat.
   */
  nameInLists(read: Pick<StoredCase, 'id' | 'waiting'>, name: string): Promise<void>;

  /** The next number of a series, starting at 1. A number is used at most once, and some may be left out. */
  nextNumber(series: string): Promise<number>;

  /**
   * A page of the cases of some municipalities as one list, newest reference first. It may be some moments late, and shorter
   * than asked for while more follow.
   *
   * @throws UnknownCursor
   */
  casesOf(
    municipalities: readonly string[],
    cursor: string | undefined,
    status?: CaseSummary['status'],
    limit?: number,
  ): Promise<Page<CaseSummary>>;

  /** The case with a reference number such as `KOP-2026-00042`. It may be some moments late. */
  findByReference(municipality: string, reference: string): Promise<string | undefined>;
}
