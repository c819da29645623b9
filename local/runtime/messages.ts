import type { FunctionEntry } from '#functions/settings.ts';
import type { WhyNotKept } from '../homes/sqlite/not-kept.ts';
import type { Installed } from '../installed.ts';

type MailServer = NonNullable<Installed['mailServer']>;

/** What a thread can be called for: a function of the product, or something of the thread's own, such as `machine/mails`. */
export type ThreadEntry = FunctionEntry | `machine/${string}`;

/** Where the bundle is that a thread runs. Absolute paths. */
export interface ThreadBundle {
  /** The thread itself. */
  readonly thread: string;
  readonly entries: Readonly<Record<string, string>>;
}

/** What a thread begins with. */
export interface ThreadData {
  readonly entries: ThreadBundle['entries'];
  /** The data folder. */
  readonly directory: string;
  /** What the case's clock shows; the functions are told the same by their settings. */
  readonly clock: { readonly rate: number; readonly anchor: string };
  /** What links are derived from. */
  readonly linkKey: string;
  /** Where people reach the product. */
  readonly origin: string;
  /** The sender of mails, who answers, and who takes them; without that they stay in the mailbox. */
  readonly mail: { readonly from: string; readonly replyTo?: string; readonly server?: MailServer };
  /** Where calls under way are noted. */
  readonly underWay: SharedArrayBuffer;
  /** Calls that were under way when a thread ended, and how often that was. */
  readonly suspects: ReadonlyMap<string, number>;
  /** That another thread had the data folder before, in this process. */
  readonly again: boolean;
  /** That it only shows whether its entries can be loaded, and touches nothing. */
  readonly trial?: FunctionEntry;
}

export interface CallMessage {
  readonly kind: 'call';
  readonly id: number;
  readonly entry: ThreadEntry;
  readonly event: unknown;
  /** From its own start, in milliseconds. */
  readonly limitMs: number;
}

/** What a thread is sent, several at a time. */
export type ToThread = CallMessage | { readonly kind: 'answer me' } | { readonly kind: 'stop' };

/** What a thread sends, several at a time. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannot begin'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'I answer' }
  /** A call that was under way when another thread ended has been done in this one. */
  | { readonly kind: 'harmless'; readonly name: string }
  /** What it has written is not kept. It says nothing after that, and another is to take its place. */
  | { readonly kind: 'lost'; readonly why: WhyNotKept; readonly message: string }
  | { readonly kind: 'says'; readonly line: string }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly name: string; readonly message: string };

/** What a call from outside is known by while it is under way. */
export const nameOfCall = ({ id, entry }: Pick<CallMessage, 'id' | 'entry'>): string => `${entry} #${id}`;

/** A call that was under way so often when a thread ended is given up. */
export const mostDeaths = 2;
/** So long that is remembered, in milliseconds: it may have been under way by chance. */
export const deathsRememberedMs = 3_600_000;
