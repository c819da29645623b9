import type { DraftConflict, DraftContent } from '#domain/pages/draft-merge.ts';
import type { ApiProblem } from '../../shared/api.ts';
import type { DraftKey } from './draft-address.ts';
import type { DraftCopy } from './draft-copies.ts';

/** A draft as it was read or saved, and its version. */
export interface SavedDraft {
  readonly content: DraftContent;
  readonly version: string;
}

/** How drafts are read and saved. Each call throws ApiProblem. */
export interface DraftCalls {
  readonly start: (content: DraftContent) => Promise<{ readonly key: DraftKey; readonly version: string }>;
  readonly read: (key: DraftKey) => Promise<SavedDraft | 'sent'>;
  readonly save: (key: DraftKey, draft: SavedDraft) => Promise<string>;
}

/** Where what is not saved yet is kept on this device. */
export interface CopyPlace {
  /** @returns whether it could be kept */
  readonly keep: (key: DraftKey | undefined, copy: DraftCopy) => boolean;
  readonly drop: (key: DraftKey | undefined) => void;
}

/** `refused`: trying again cannot help. `gone`: the draft is no longer there. `sent`: it was handed in from somewhere. */
type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed' | 'refused' | 'gone' | 'sent';

/** What the page shows of a draft. */
export interface DraftShown {
  readonly state: SaveState;
  readonly conflicts: readonly DraftConflict[];
  /** Why it was refused. */
  readonly problem?: ApiProblem;
  /** Something is on no server and could not be kept on this device: leaving would lose it. */
  readonly atRisk: boolean;
  /** How many times something from elsewhere has come in. */
  readonly merges: number;
}
