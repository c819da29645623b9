/** What a state is about. It is told these identifiers and no others, and the coordinator is asked about just that. */
export type Subject =
  /** The whole case. */
  | 'case'
  /** One permit of it. */
  | 'permit'
  /** One body that is asked about a permit. */
  | 'referral';

/** The functions that do the steps: the files of `functions/route`. */
export type StepFunction = 'open-case' | 'keep-attachments' | 'await-gate' | 'open-task' | 'remind' | 'close-case';

/** What steps and waits have in common. */
interface Doing {
  /** What the state is called where the route runs. */
  readonly name: string;
  readonly does: StepFunction;
  readonly about: Subject;
  /** What the function is told beside what the state is about. */
  readonly tells?: Readonly<Record<string, string>>;
  /** The function is told all that the state is given, of which the rest may be left out. */
  readonly hears?: 'everything';
  /** What the coordinator is asked about when it cannot be done: the task is known by it. */
  readonly ifItFails: string;
  /** That what it answers is what the next state is given; otherwise that is what this one was given. */
  readonly handsOn?: 'its answer';
}

/** Something that is done at once. */
export interface Step extends Doing {
  readonly kind: 'step';
}

/** Something that somebody else ends, by the token that the function is given. */
export interface Wait extends Doing {
  readonly kind: 'wait';
  /** The field of what it is given that says how many seconds it waits at most. */
  readonly atMost: string;
  /** The names by which somebody may wake it. That is no failure: it looks again, as when its time is out. */
  readonly wokenBy?: readonly string[];
  /** What happens when its time is out, or somebody wakes it: it looks again. */
  readonly again: {
    /** What the state is called that stands between. */
    readonly name: string;
    /** What is done before. */
    readonly first?: Step;
  };
}

/** Several ways that are gone at the same time; it goes on when all of them have ended. */
export interface SideBySide {
  readonly kind: 'side by side';
  readonly name: string;
  readonly why: string;
  readonly ways: readonly Way[];
}

/** One way for each item of a list, all at the same time. */
export interface ForEach {
  readonly kind: 'for each';
  readonly name: string;
  readonly why?: string;
  /** The field of what it is given that holds the list. */
  readonly of: string;
  readonly way: Way;
}

export type State = Step | Wait | SideBySide | ForEach;

/** States one after the other. */
export type Way = readonly [State, ...State[]];

/** Trying again at growing intervals, and not everybody at the same moment. */
export interface Tries {
  readonly firstAfterSeconds: number;
  readonly atMostEverySeconds: number;
  readonly times: number;
}

/** The way of a case, and how patient it is. */
export interface CaseRoute {
  readonly way: Way;
  /** How long a step may take. */
  readonly stepMinutes: number;
  /** What fails is tried again, before anybody is asked. */
  readonly tries: Tries;
  /** What still fails becomes a task for the coordinator; when that is resolved the state is tried anew. */
  readonly coordinator: {
    /** A coordinator who does nothing is asked anew: a token lives for a year at most. */
    readonly patienceDays: number;
    readonly tries: Tries;
  };
}
