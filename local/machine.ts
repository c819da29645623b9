import type { SentMail } from './mail/sent-mail.ts';
import type { ThreadBundle, ThreadEntry } from './runtime/messages.ts';
import type { LiveReload } from './watch/live-reload.ts';

/** What can be chosen of a machine. */
export interface OneMachineOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address it listens on; only this machine reaches the usual one. */
  readonly host?: string | undefined;
  /** The address people use, where it is another one than it listens on. */
  readonly url?: string | undefined;
  /** Where the mailbox is shown; the port after the product's own unless something else is said. */
  readonly mailboxPort?: number | undefined;
  /** Where everything is kept between runs. */
  readonly directory: string;
  /** Seconds that pass on the case's clock in one second: 86400 makes a day of each second. */
  readonly rate?: number;
  /** How far ahead of the real time the case's clock is, in milliseconds. */
  readonly aheadMs?: number;
  /** The built pages. */
  readonly web?: string;
  /** The functions' bundle, when it is not the one that was built last. */
  readonly bundle?: ThreadBundle | undefined;
  /** Whether anybody may sign in as anybody and read what was mailed. Usually only where nobody else reaches the machine. */
  readonly dev?: boolean | undefined;
  readonly logLevel?: string;
  /** A company register to ask instead of the sample one. */
  readonly companyRegister?: string;
  /** Tells the pages what was edited, while somebody edits. */
  readonly liveReload?: LiveReload | undefined;
  /** Is told what is being done, a line at a time. */
  readonly say?: (line: string) => void;
}

/** What the route and the mails of a machine are doing. */
export interface Counts {
  /** Cases that have an execution. */
  readonly running: number;
  /** Those of them that are in memory. */
  readonly inMemory: number;
  /** How many calls of functions have begun. */
  readonly calls: number;
  /** How many states all executions have entered. */
  readonly transitions: number;
  /** How many facts that make mails due have not reached the mail function yet. */
  readonly mailsWaiting: number;
}

/** A machine that runs. */
export interface OneMachine {
  readonly url: string;
  readonly mailbox: string;
  /** Every mail that was sent, oldest first. */
  readonly mails: () => Promise<readonly SentMail[]>;
  readonly counts: () => Promise<Counts>;
  readonly invoke: (entry: ThreadEntry, event: unknown) => Promise<unknown>;
  /** Puts another bundle in the place of the functions': see FunctionThread.replace. */
  readonly replaceFunctions: (bundle: ThreadBundle) => Promise<void>;
  /** Serves other pages from now on. */
  readonly replacePages: (web: string) => void;
  /** When everything that an earlier run left is made good. */
  readonly caughtUp: Promise<void>;
  readonly stop: () => Promise<void>;
}
