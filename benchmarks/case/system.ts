import type { Step } from './shape.ts';

/** A case as its maker knows it. */
export interface Handle {
  readonly id: string;
  /** What lets its owner look at it. */
  readonly owner?: string;
}

/** Something that takes the five-department case through, as its users see it. Every call but `alive` throws when it is refused. */
export interface CaseSystem {
  readonly name: string;
  /** The processes it is made of, now. */
  readonly pids: () => readonly number[];
  /** Hands in an application. The same key gives the same case. */
  readonly submit: (key: string) => Promise<Handle>;
  /** Whether the officer of a step can read its task: one question, without waiting. */
  readonly readable: (handle: Handle, step: Step) => Promise<boolean>;
  /** Decides. @returns false when it had been decided already */
  readonly decide: (handle: Handle, step: Step) => Promise<boolean>;
  /** Whether its owner reads that the case is closed. */
  readonly closed: (handle: Handle) => Promise<boolean>;
  /** One line for each thing that the mails handed over tell: its case and what it is. */
  readonly mails: () => Promise<readonly string[]>;
  /** How many mails were handed over and left out of those, since they had been before; none where every one is in them. */
  readonly mailsLeftOut?: () => number;
  /** How many things a case tells its owner by mail from beginning to end, in one mail or several. */
  readonly mailsOfACase: number;
  /** Starts it, again on the same data after an end of any kind, and waits for the first answer. */
  readonly start: () => Promise<void>;
  /** Ends it at once, as a power failure would. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** How many mails were handed over that had been before. */
export const doubledIn = ({ mailsLeftOut = () => 0 }: CaseSystem, mails: readonly string[]): number =>
  mails.length - new Set(mails).size + mailsLeftOut();
