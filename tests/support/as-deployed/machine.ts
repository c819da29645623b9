import type { Counts, OneMachineOptions } from '#local/machine.ts';
import type { SentMail } from '#local/mail/sent-mail.ts';
import type { AccessKey } from './access-key.ts';
import type { StepFunctions } from './step-functions.ts';
import type { Templates } from './templates.ts';

/** What can be chosen of the product as it is deployed. */
export interface AsDeployedOptions extends Omit<OneMachineOptions, 'bundle' | 'liveReload'> {
  /** Gives the sign-in and the files addresses of their own, as on AWS, instead of the pages'. */
  readonly apart?: boolean;
  /** A whole assembly that several machines share, instead of one of its own: see sharedAssembly. */
  readonly assembly?: string;
  /** Lets a measurement stand between the functions and the table. */
  readonly betweenTable?: (endpoint: string) => Promise<string>;
  /** Lets a test stand between the functions and the mail service. */
  readonly betweenMail?: (endpoint: string) => Promise<string>;
}

/** The product as it is deployed, on emulators. */
export interface AsDeployed {
  readonly url: string;
  readonly mailbox: string;
  readonly mails: () => Promise<readonly SentMail[]>;
  readonly counts: () => Promise<Omit<Counts, 'calls'>>;
  readonly stepFunctions: StepFunctions;
  /** What is deployed, as far as this machine knows. */
  readonly templates: Templates;
  readonly invoke: (entry: string, event: unknown) => Promise<unknown>;
  readonly tableEndpoint: string;
  readonly tableName: string;
  readonly accessKey: AccessKey;
  /** When everything that an earlier run left is made good. */
  readonly caughtUp: Promise<void>;
  readonly stop: () => Promise<void>;
}
