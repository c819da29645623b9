import type { Day, Instant } from '../../calendar/day.ts';

/** Something an inbox is to be told in its next digest. */
export interface QueuedNotice {
  /** When it happened. */
  readonly at: Instant;
  readonly caseId: string;
  readonly cause: string;
}

/** A digest that has gone, and may have left in the queue what it held. */
export interface GoneDigest {
  readonly day: Day;
  readonly held: readonly QueuedNotice[];
}

/** When a digest is handed over, in both times. */
export interface DigestAttempt {
  /** Notices that happened before this are in it, if it is the first attempt. */
  readonly before: Instant;
  /** Real time, as the mail service's events carry it. */
  readonly realNow: Instant;
  /** An attempt later than this may still be heard of. */
  readonly uncertainBefore: Instant;
}

/** What waits for the inboxes' morning digests, and which of them have gone. */
export interface Digests {
  /** Puts a notice into an inbox's queue. Safe to repeat: the same notice is there once. */
  queueNotice(inbox: string, notice: QueuedNotice): Promise<void>;

  /** The notices of an inbox that happened before a moment, oldest first. */
  noticesBefore(inbox: string, before: Instant): Promise<readonly QueuedNotice[]>;

  /** Takes out of the queue what a digest held that has gone. Safe to repeat. */
  forgetHeld(inbox: string, gone: GoneDigest): Promise<void>;

  /** The newest digest of an inbox that has gone. */
  lastDigest(inbox: string): Promise<GoneDigest | undefined>;

  /** Notes what a digest holds, before it is handed over: nothing else may be forgotten when it has gone. */
  holdNotices(inbox: string, day: Day, held: readonly QueuedNotice[]): Promise<void>;

  /**
   * Notes that a day's digest is about to be handed over. What it holds is settled by the first attempt; a later attempt is
   * only made when the earlier one must have been heard of. Of two at once, one begins.
   *
   * @returns the moment that bounds what the digest holds, or undefined when it has gone, or may be on its way
   */
  beginDigest(inbox: string, day: Day, attempt: DigestAttempt): Promise<{ readonly before: Instant } | undefined>;

  /** Notes that a day's digest was refused, and so is known not to have gone. */
  digestRefused(inbox: string, day: Day): Promise<void>;

  /** Notes that a day's digest has gone. Only the first word counts, and only of a digest that was begun. */
  digestSent(inbox: string, day: Day, at: Instant): Promise<void>;
}
