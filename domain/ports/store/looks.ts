import { asDate, type Instant, secondsBefore, secondsBetween } from '../../calendar/day.ts';
import type { Page } from '../page.ts';

/** That a case is to be looked at, from which moment on, and how often a look at it has failed since one went well. */
export interface Look {
  readonly caseId: string;
  readonly at: Instant;
  readonly failures: number;
}

/** How far a sweep through all cases has come (`lookedAt`), and when it was begun. */
export interface Sweep {
  readonly began: Instant;
  readonly cursor?: string;
}

/** By how many seconds the clocks of those who wish for a look and of those who carry it out may differ. */
const clocksDifferBy = 60;

/** Whether somebody may be carrying out a look just now: it is due, by any of the clocks. */
export const mayBeUnderWay = (at: Instant, now: Instant): boolean => secondsBetween(now, at) <= clocksDifferBy;

/** A look that was due and is wished for again: as due as it was, and not the one that somebody has found. */
export const broughtForward = (at: Instant): Instant => asDate(secondsBefore(at, 0.001)).toISOString();

/**
 * Which cases somebody has to look at, and when: by then something of the case should have moved by itself. A case has one
 * look at most. On the way of a case it is only ever brought forward; whoever has looked puts it off. A case that is well is
 * found by nobody before its moment, and one with no look by nobody at all.
 */
export interface Looks {
  /**
   * Has a case looked at from a moment on, unless it is looked at before that anyway. The case need not be there yet: what
   * may be lost between two writes is looked for when the look is stored before the first of them. Safe to repeat.
   *
   * A look that may be under way, `mayBeUnderWay`, is brought forward by a millisecond: whoever carries it out has perhaps read
   * the case before that which the look is wished for, and cannot put it off any more.
   *
   * @param now the moment of the wish, by the clock of whoever wishes
   */
  lookBy(caseId: string, at: Instant, now: Instant): Promise<void>;

  /** Whether somebody is to look at a case, now or later. */
  isLookedAt(caseId: string): Promise<boolean>;

  /**
   * A page of the looks that are due: those of a moment and earlier, the earliest first. It may be some moments late, and
   * whoever looks may find that another has looked meanwhile.
   *
   * @throws UnknownCursor
   */
  looksDue(until: Instant, cursor: string | undefined, limit: number): Promise<Page<Look>>;

  /**
   * A page of the ids of all cases that are looked at, now or later, and of those that an earlier version left in a list of its
   * own. A case that is handed in has a look until it is closed and nobody has to hear of it any more. It may be some moments
   * late, and shorter than asked for while more follow.
   *
   * @throws UnknownCursor
   */
  lookedAt(cursor: string | undefined, limit: number): Promise<Page<string>>;

  /** The sweep through all cases that is under way; undefined when none is. */
  sweep(): Promise<Sweep | undefined>;

  /** Remembers how far a sweep has come; undefined when it has come through. The last word stands. */
  keepSweep(sweep: Sweep | undefined): Promise<void>;

  /**
   * Puts a look off to another moment, or takes it away, when the case has been looked at. Only while it stands as it was
   * found: of two who have looked, one puts it off, and what was brought forward meanwhile stays.
   *
   * @param next the moment of the next look, and how often it has failed; undefined when nothing of the case is to move any more
   * @returns whether this call did
   */
  putOff(look: Look, next: Pick<Look, 'at' | 'failures'> | undefined): Promise<boolean>;
}
