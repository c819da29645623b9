import type { Instant } from '../../calendar/day.ts';
import type { EpochSeconds } from './epoch.ts';

/** What a department writes in a task and has not sent yet: a decision, an opinion, a question. */
export interface TaskDraft {
  /** By form, and within it by field. */
  readonly content: unknown;
  /** Who saved it last, and when. */
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Instant;
  /** By form, the ids of those who have written in it. */
  readonly writers?: Readonly<Record<string, readonly string[]>>;
}

/** The same, and which save it is. A draft that was thrown away and begun again has a higher number than any of its saves. */
export type SavedTaskDraft = TaskDraft & { readonly version: number };

/** One draft for each task, its department's. It is beside the case, so that loading that does not grow. */
export interface TaskDrafts {
  /** One whose `taskDraftDays` are over is gone, whether or not it has been cleared away. */
  readTaskDraft(caseId: string, task: string, now: EpochSeconds): Promise<SavedTaskDraft | undefined>;

  /**
   * Saves a draft and lets it live another `taskDraftDays`. Of two at once from the same version, one is saved.
   *
   * @param version the one it was made from; undefined when there was none
   * @returns the new version; undefined when somebody has saved it, or thrown it away, meanwhile
   * @throws NotStorable
   */
  saveTaskDraft(
    caseId: string,
    task: string,
    draft: TaskDraft,
    version: number | undefined,
    now: EpochSeconds,
  ): Promise<number | undefined>;

  /**
   * Throws a draft away. Safe to repeat.
   *
   * @param version only when it is this one; whichever it is when left out
   * @returns whether there is none now
   */
  forgetTaskDraft(caseId: string, task: string, version?: number): Promise<boolean>;
}

/** A draft that nobody saves lives so long: a task can wait for an answer for months. */
export const taskDraftDays = 120;
