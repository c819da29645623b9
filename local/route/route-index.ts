/** What is kept of an execution that has not ended. Whatever else it knows is read from the facts when it is started again. */
export interface RouteRow {
  readonly caseId: string;
  /** The execution's name. */
  readonly name: string;
  /** Whether something of it was under way. One that was, when the machine was killed, is taken up again. */
  readonly isMoving: boolean;
  /** What its waits are known by within the case. */
  readonly tokens: readonly string[];
  /** When the first of its waits ends, in the case's epoch milliseconds; undefined while it moves. */
  readonly dueAt?: number;
}

/**
 * Which executions there are, in a store that outlives the machine. A case has one at most: a later one takes the place of the
 * one before. It is asked now and told for good: what is written is read at once, and is durable before anybody outside hears of it.
 *
 * @remarks Writing fails when the disk does. Then the promise rejects, and what was there stays.
 */
export interface RouteIndex {
  /** Begins an execution, which moves. @returns false when the name was ever used before, and then nothing is changed */
  begin(caseId: string, name: string): Promise<boolean>;
  /** The execution of a case, unless it has ended. */
  of(caseId: string): RouteRow | undefined;
  /** An execution that was parked moves. */
  moves(name: string): Promise<void>;
  /** All of an execution waits. Written behind: lost, the execution still counts as moving. */
  parks(name: string, tokens: readonly string[], dueAt: number): void;
  /** An execution has ended. Its name is remembered. */
  ends(name: string): Promise<void>;
  /** Parked executions one of whose waits ends until then, longest due first. */
  due(until: number, limit: number): readonly RouteRow[];
  /** When the first wait of all that are parked ends. */
  nextDue(): number | undefined;
  /** Executions that move, in the order of their names, from after a name on. */
  moving(after: string, limit: number): readonly RouteRow[];
  howManyMove(): number;
  /** Whether the execution of that name has not ended. */
  isRunning(name: string): boolean;
  /** The names of the executions that have not ended. */
  running(): ReadonlySet<string>;
  /** Writes what was to be written behind. */
  flush(): Promise<void>;
}
