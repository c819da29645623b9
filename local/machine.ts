import type { AccessKey } from './access-key.ts';
import type { SentMail } from './homes/mailbox.ts';
import type { Installed } from './installed.ts';
import type { StepFunctions } from './services/step-functions.ts';
import type { Templates } from './templates.ts';
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
  /** Whether anybody may sign in as anybody and read what was mailed. Usually only where nobody else reaches the machine. */
  readonly dev?: boolean | undefined;
  readonly logLevel?: string;
  /** A municipality's own installation instead of the sample one. */
  readonly installed?: Installed | undefined;
  /** Proxies in front, by address or network: what they say of a caller's address is believed. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** A company register to ask instead of the sample one. */
  readonly companyRegister?: string;
  /** Gives the sign-in and the files addresses of their own, as on AWS, instead of the pages'. */
  readonly apart?: boolean;
  /** A whole assembly that several machines share, instead of one of its own: see sharedAssembly. */
  readonly assembly?: string;
  /** Lets a measurement stand between the functions and the table. */
  readonly betweenTable?: (endpoint: string) => Promise<string>;
  /** Lets a test stand between the functions and the mail service. */
  readonly betweenMail?: (endpoint: string) => Promise<string>;
  /** Tells the pages what was edited, while somebody edits. */
  readonly liveReload?: LiveReload | undefined;
  /** Is told what is being done, a line at a time. */
  readonly say?: (line: string) => void;
}

/** A machine that runs. */
export interface OneMachine {
  readonly url: string;
  readonly mailbox: string;
  readonly mails: () => readonly SentMail[];
  readonly stepFunctions: StepFunctions;
  /** How many facts that make mails due have not reached the mail function yet. */
  readonly mailsWaiting: () => number;
  /** What is deployed, as far as this machine knows. */
  readonly templates: Templates;
  readonly invoke: (entry: string, event: unknown) => Promise<unknown>;
  /** Puts other bundles in the place of functions: see Functions.replace. */
  readonly replaceFunctions: (files: ReadonlyMap<string, string>) => Promise<void>;
  /** Serves other pages from now on. */
  readonly replacePages: (web: string) => void;
  readonly tableEndpoint: string;
  readonly tableName: string;
  readonly accessKey: AccessKey;
  /** When everything that an earlier run left is made good. */
  readonly caughtUp: Promise<void>;
  readonly stop: () => Promise<void>;
}
