import type { EpochSeconds } from './epoch.ts';

export interface Draft {
  /** What the form holds; gone when the draft has been sent. */
  readonly content: unknown;
  /** Counts the saves, so that one made from an old reading can be told. */
  readonly version: number;
  /** The application was handed in: what was in the draft is in its case. */
  readonly sent: boolean;
  /** When its files were last given another term. */
  readonly filesRenewedAt: EpochSeconds;
}

/** What a new draft is called, and the key that opens it. */
export interface NewDraft {
  readonly id: string;
  readonly secret: string;
}

/** Applications that are being written. Of a draft's key only the hash is kept. */
export interface Drafts {
  /**
   * Stores a new draft, as version 1. Repeated with the same content it is the same draft, as long as nobody has gone on.
   *
   * @returns its version; undefined when there is one of that name already, and somebody has gone on with it or began with
   *   something else
   * @throws NotStorable
   */
  createDraft(draft: NewDraft, content: unknown, now: EpochSeconds): Promise<number | undefined>;

  /** A draft, for whoever holds its key. One whose `draftDays` are over is gone, whether or not it has been cleared away. */
  readDraft(id: string, secret: string, now: EpochSeconds): Promise<Draft | undefined>;

  /**
   * Writes a draft anew and lets it live another `draftDays`. Of two at once from the same version, one is saved.
   *
   * @param version the one that was read; the save is refused when there is a newer one
   * @param filesRenewed whether its files have just been given another term
   * @returns the new version; undefined when the draft has been saved or sent meanwhile
   * @throws NotStorable
   */
  saveDraft(
    id: string,
    content: unknown,
    version: number,
    filesRenewed: boolean,
    now: EpochSeconds,
  ): Promise<number | undefined>;

  /**
   * Forgets what a draft holds: its case has it. What is left leads to the receipt for `sentDraftDays`, under the next version.
   * Safe to repeat.
   */
  markDraftSent(id: string, now: EpochSeconds): Promise<void>;
}

/** What is left of a sent draft leads to its receipt for as long as a link to its case lives. */
export const sentDraftDays = 400;
