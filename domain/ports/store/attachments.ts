import type { RejectReason } from '../../fields/files.ts';
import type { EpochSeconds } from './epoch.ts';

/** `quarantine` until a scan has said something; then `clean`, or `rejected` for good. */
type AttachmentState = 'quarantine' | 'clean' | 'rejected';

export interface Attachment {
  readonly id: string;
  /** One of them: what it belongs to. */
  readonly draft?: string | undefined;
  readonly caseId?: string | undefined;
  /** What it is sent to in that case: a question, a part, or the task that an officer writes in. */
  readonly request?: string | undefined;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly state: AttachmentState;
  readonly reason?: RejectReason;
  /** The media type of what it is, where that is known and is not what it was announced as. */
  readonly found?: string;
  /** Its type and name as they were announced; what was announced before this was kept lacks it. */
  readonly announced?: string;
}

export type Announcement = Omit<Attachment, 'state' | 'reason' | 'found' | 'announced'>;

/** What the check of a file said: it is let in, under the name and as the type that it turned out to be, or it is not. */
export type Word =
  | { readonly state: 'clean'; readonly name: string; readonly type: string }
  | { readonly state: 'rejected'; readonly reason: RejectReason; readonly found?: string | undefined };

/** What is known of files that are on their way: what they were announced as, and what their check said. */
export interface Attachments {
  /**
   * Stores that a file is about to come. It is known for `draftFileDays`.
   *
   * @returns whether it was stored, or the very same was announced under that id before
   * @throws NotStorable
   */
  expectAttachment(announcement: Announcement, now: EpochSeconds): Promise<boolean>;

  /** What is known of a file, as the latest word says. */
  readAttachment(id: string): Promise<Attachment | undefined>;

  /** Lets what is known of a file live another term, as long as it is still known. */
  prolongAttachment(id: string, now: EpochSeconds): Promise<void>;

  /** Stores what the check said. @returns whether it was the first word, which alone counts */
  settleAttachment(id: string, word: Word): Promise<boolean>;
}

/** What it was called when it was announced: a check may change both. */
export const calledIn = ({ name, type }: Pick<Attachment, 'name' | 'type'>): string => `${type} ${name}`;

/** What an announcement says that no check changes afterwards. */
const unchanged = ['draft', 'caseId', 'request', 'size', 'sha256'] as const satisfies readonly (keyof Attachment)[];

/** Whether a file was announced as just that before. */
export const isAnnouncedAs = (before: Attachment, announcement: Announcement): boolean =>
  (before.announced ?? calledIn(announcement)) === calledIn(announcement) &&
  unchanged.every((what) => before[what] === announcement[what]);
