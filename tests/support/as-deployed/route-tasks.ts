/** Stands in the engine's context where AWS would put a token: it has none of its own. */
export const tokenPlaceholder = '<<task token>>';

/** The engine's own timer holds 24.8 days at most, and would end a task after a minute if none were given. */
const engineTimerSeconds = 24 * 86_400;

/** By this error a wait is handed over to another try of its state. */
export const stillWaiting = 'StillWaiting';

type State = Record<string, unknown> & { Type: string };
export type States = Record<string, State>;

/** What a task is given by the engine. */
export interface TaskInput {
  /** Whose task it is: two executions of one case wait for themselves. */
  readonly Execution: string;
  readonly FunctionName: string;
  readonly Payload: unknown;
  readonly TimeoutSeconds?: number;
}

/** One entry of a state's `Retry`. */
export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
}

const mailEventMs = 3000;

/** An uncertain mail waits for its event, which on this machine comes at once. On a scaled clock every other wait is shorter. */
export function retryInterval({ ErrorEquals, IntervalSeconds = 1 }: Retrier, rate: number): number {
  if (ErrorEquals.includes(stillWaiting)) return 0;
  if (ErrorEquals.includes('MailAttemptUncertain')) return mailEventMs;
  return rate === 1 ? -1 : (IntervalSeconds * 1000) / rate;
}

/** A task of the definition that this engine can run. */
export interface PreparedTask {
  readonly name: string;
  /** Whether it waits for somebody to call back with its token. */
  readonly waits: boolean;
  readonly retriers: readonly Retrier[];
}

/**
 * Makes every task ready for this engine: a wait's timeout becomes a parameter, so that this service can keep it, the engine
 * gets one that it never reaches, and a timeout is never taken for a failed task (on AWS `States.TaskFailed` does not match
 * it). A step that waits for nobody is bounded by its function's own time limit.
 */
export function prepareTasks(states: States): readonly PreparedTask[] {
  return Object.entries(states).flatMap(([name, state]) => {
    if (state.Type === 'Map')
      return prepareTasks(((state.ItemProcessor ?? state.Iterator) as { States: States }).States);
    if (state.Type === 'Parallel')
      return (state.Branches as { States: States }[]).flatMap((branch) => prepareTasks(branch.States));
    if (state.Type !== 'Task') return [];
    const waits = String(state.Resource).endsWith('.waitForTaskToken');
    const parameters = state.Parameters as Record<string, unknown>;
    parameters['Execution.$'] = '$$.Execution.Name';
    if (waits && state.TimeoutSecondsPath !== undefined) parameters['TimeoutSeconds.$'] = state.TimeoutSecondsPath;
    else if (waits && state.TimeoutSeconds !== undefined) parameters.TimeoutSeconds = state.TimeoutSeconds;
    delete state.TimeoutSecondsPath;
    state.TimeoutSeconds = engineTimerSeconds;
    state.Retry = [
      { ErrorEquals: [stillWaiting], MaxAttempts: 99_999_999 },
      { ErrorEquals: ['States.Timeout'], MaxAttempts: 0 },
      ...((state.Retry ?? []) as unknown[]),
    ];
    return [{ name, waits, retriers: state.Retry as Retrier[] }];
  });
}

/** What a waiting task's function is told, with the token in the place that the engine's context had. */
export const withToken = (payload: unknown, token: string): unknown =>
  JSON.parse(JSON.stringify(payload).replaceAll(tokenPlaceholder, token));
