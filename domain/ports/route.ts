import type { Output } from '../case/follows.ts';

/** What carries a case along its way, and waits in between. An execution is disposable: the facts are the truth. */
export interface Route {
  /** Starts the route of a case. A name is used once: a repeated call starts nothing new. */
  start(caseId: string, name: string): Promise<void>;

  /**
   * Tells an execution that what it waits for is done. A token is good once.
   *
   * @returns false when nobody waits with that token any more: it was told before, or a new execution has taken over
   */
  goOn(token: string, output: Output): Promise<boolean>;

  /** Has an execution look again at what it waits for: a clock has stopped, started or moved. Nobody may wait with that token any more. */
  wake(token: string): Promise<void>;

  /** The ids of the cases that have an execution, as they stood when it was asked or later. */
  running(): Promise<ReadonlySet<string>>;
}

/** The name of the execution that takes a case up again, which begins with the case. */
export const restartedName = (caseId: string, epochMs: number): string => `${caseId}-${epochMs}`;

/** The case of an execution's name. */
export const caseOfExecution = (name: string): string => name.split('-')[0] ?? name;
