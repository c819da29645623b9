import type { Instant } from '../../calendar/day.ts';
import type { Fact, FactOf } from '../../case/facts.ts';
import type { Waiting } from '../../case/waits.ts';
import type { Page } from '../page.ts';

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
  /** The moment from which on somebody looks at it, if one does (`Looks`). */
  readonly look?: Instant;
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

/** `open`: under way. `closing`: closed, and somebody still has to hear about it. */
export type CaseList = 'open' | 'closing';

/** The cases, each a set of facts. Facts are never changed and never forgotten. */
export interface Cases {
  /**
   * A case with everything in it, facts in the order of their keys; undefined when there is none. Whoever has been told that
   * something is stored finds it here: a step first stores its token and then looks whether it may go on.
   */
  loadCase(caseId: string): Promise<StoredCase | undefined>;

  /**
   * Stores a fact unless its key is taken. Of two at once, one is stored. When it makes mails due, the mail function hears of
   * it, once at least. The facts of a task's stream are stored by `openTask` and `putInTask` alone.
   *
   * @returns whether this call stored it
   * @throws NotStorable
   */
  putFact(caseId: string, fact: Fact): Promise<boolean>;

  /**
   * Stores the submission that makes a case, which is then among the open ones. The case's id is decided by the caller, so a
   * second call finds the first.
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
   * Stores the fact that closes a case and takes it out of the open ones, together. It is among the closing ones until nobody
   * has to hear about it. Safe to repeat: the first fact stays, and a case that is in no list is not brought back.
   */
  closeCase(caseId: string, closed: FactOf<'case-closed'>): Promise<void>;

  /**
   * Puts a closed case back among those that somebody has to hear about, so that the reconciler finds a mail that falls due
   * after its end. Before the fact: a crash between the two leaves a case in the list that owes nothing. Safe to repeat, and
   * nothing for a case that is in a list.
   */
  expectMail(caseId: string): Promise<void>;

  /** Takes a closed case that nobody has to hear about any more out of every list. Safe to repeat. */
  markFinished(caseId: string): Promise<void>;

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

  /** The ids of all cases in a list, each once, read as they are asked for. It may be some moments late. */
  caseIdsIn(list: CaseList): AsyncIterable<string>;
}
