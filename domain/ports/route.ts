import type { Output } from '../case/follows.ts';

/** What carries a case along its way, and waits in between. An execution is disposable: the facts are the truth. */
export interface Route {
  /**
   * Starts the route of a case. A name is used once: a repeated call starts nothing new.
   *
   * @param permits the parts that it carries, beside what is under way already; all of them, without it. A home that has one
   *   execution for a case may begin that anew instead, with everything in it
   */
  start(caseId: string, name: string, permits?: readonly string[]): Promise<void>;

  /**
   * Tells an execution that what it waits for is done. A token is good once.
   *
   * @returns false when nobody waits with that token any more: it was told before, or a new execution has taken over. True, too,
   *   where it cannot be known: whoever follows it up does what is safe to repeat
   */
  goOn(token: string, output: Output): Promise<boolean>;

  /** Has an execution look again at what it waits for: a clock has stopped, started or moved. Nobody may wait with that token any more. */
  wake(token: string): Promise<void>;

  /** Whether the execution of a name is under way, or one that has taken all that it carried. */
  isRunning(name: string): Promise<boolean>;

  /** The names of the executions that are under way, as they stood when it was asked or later: for a sweep through all cases. */
  running(): Promise<ReadonlySet<string>>;
}

/**
 * The name of the execution that takes a case up again, which begins with the case. Two who do so at once give the same name,
 * and a name is used once.
 *
 * @param number how often it has been taken up before, and one
 */
export const restartedName = (caseId: string, number: number): string => `${caseId}-${number}`;

/** The name of the execution that carries what joined a case by a suggestion. It begins with the case, and says which it is. */
export const joinedName = (caseId: string, suggestion: string): string => `${caseId}-joined-${suggestion}`;

/** The case of an execution's name. */
export const caseOfExecution = (name: string): string => name.split('-')[0] ?? name;
