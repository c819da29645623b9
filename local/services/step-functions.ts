import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { FunctionError, type Functions } from '../runtime/functions.ts';
import { afterMilliseconds } from '../runtime/long-timer.ts';
import { account, region, type Templates } from '../templates.ts';

const tokenPlaceholder = '<<task token>>';

interface Execution {
  readonly arn: string;
  readonly name: string;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  transitions: number;
}

interface Parked {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

type State = Record<string, unknown> & { Type: string };
type States = Record<string, State>;

/** An error as AWS's JSON protocol names it. */
class ServiceError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * Step Functions on this machine: `aws-local-stepfunctions` runs the synthesized definition. What it lacks is added
 * here: task tokens, and timeouts of any length on a clock that may be scaled.
 */
export class StepFunctions {
  readonly #functions: Pick<Functions, 'invoke'>;
  readonly #rate: number;
  readonly #machine: StateMachine;
  readonly #tasks: Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
  /** Milliseconds for each state's retriers; -1 keeps the definition's own. */
  readonly #retryIntervals: Readonly<Record<string, number[]>>;
  readonly #executions = new Map<string, Execution>();
  readonly #parked = new Map<string, Parked>();

  /** @param rate how many seconds pass on the case's clock in one second */
  constructor(templates: Templates, functions: Pick<Functions, 'invoke'>, rate: number) {
    this.#functions = functions;
    this.#rate = rate;
    const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0];
    if (!machine) throw new Error('the templates have no state machine');
    const definition = JSON.parse(String(machine.properties.DefinitionString)) as { States: States };
    const tasks = prepareTasks(definition.States);
    this.#tasks = Object.fromEntries(
      tasks.map(({ name, waits }) => [name, (input: unknown) => this.#runTask(input as TaskInput, waits)]),
    );
    this.#retryIntervals = Object.fromEntries(
      tasks.map(({ name, retriers }) => [name, retriers.map((retrier) => retryInterval(retrier, rate))]),
    );
    this.#machine = new StateMachine(definition as unknown as StateMachineDefinition, {
      validationOptions: { checkArn: false, checkPaths: false },
    });
  }

  /** The calls of the Step Functions API that the product makes. */
  async call(operation: string, input: Record<string, unknown>): Promise<unknown> {
    switch (operation) {
      case 'StartExecution':
        return this.#start(String(input.name), String(input.input));
      case 'SendTaskSuccess':
        this.#take(input.taskToken).resolve(JSON.parse(String(input.output)));
        return {};
      case 'SendTaskFailure':
        this.#take(input.taskToken).reject(new FunctionError(String(input.error), String(input.cause ?? '')));
        return {};
      case 'ListExecutions':
        return {
          executions: [...this.#executions.values()]
            .filter((e) => e.status === input.statusFilter)
            .map(({ arn, name, status }) => ({ executionArn: arn, name, status })),
        };
      default:
        throw new ServiceError('UnknownOperationException', operation);
    }
  }

  /** How many states all executions have entered, for the benchmark. */
  get transitions(): number {
    return [...this.#executions.values()].reduce((sum, e) => sum + e.transitions, 0);
  }

  get running(): number {
    return [...this.#executions.values()].filter((e) => e.status === 'RUNNING').length;
  }

  #start(name: string, input: string) {
    const arn = `arn:aws:states:${region}:${account}:execution:route:${name}`;
    if (this.#executions.has(name)) throw new ServiceError('ExecutionAlreadyExists', name);
    const execution: Execution = { arn, name, status: 'RUNNING', transitions: 0 };
    this.#executions.set(name, execution);
    const run = this.#machine.run(JSON.parse(input), {
      overrides: {
        taskResourceLocalHandlers: this.#tasks as never,
        retryIntervalOverrides: this.#retryIntervals,
      },
      context: { Execution: { Input: JSON.parse(input) }, Task: { Token: tokenPlaceholder } },
    });
    run.result.then(
      () => {
        execution.status = 'SUCCEEDED';
      },
      (error: unknown) => {
        execution.status = 'FAILED';
        console.error(`the route of ${name} failed:`, error);
      },
    );
    void countTransitions(run.eventLogs, execution);
    return { executionArn: arn, startDate: Date.now() / 1000 };
  }

  async #runTask({ FunctionName, Payload, TimeoutSeconds }: TaskInput, waits: boolean): Promise<unknown> {
    if (!waits) return { Payload: await this.#invoke(FunctionName, Payload), StatusCode: 200 };
    const token = randomUUID();
    const answered = new Promise<unknown>((resolve, reject) => this.#parked.set(token, { resolve, reject }));
    const cancel =
      TimeoutSeconds === undefined
        ? () => {}
        : afterMilliseconds((TimeoutSeconds * 1000) / this.#rate, () => {
            this.#parked.get(token)?.reject(new FunctionError('States.Timeout', `no answer in ${TimeoutSeconds} s`));
            this.#parked.delete(token);
          });
    this.#invoke(FunctionName, withToken(Payload, token)).catch((error: Error) =>
      this.#parked.get(token)?.reject(error),
    );
    try {
      return await answered;
    } finally {
      cancel();
      this.#parked.delete(token);
    }
  }

  /** A failing step is tried again by the route; whoever runs this machine still wants to see why. */
  async #invoke(name: string, payload: unknown): Promise<unknown> {
    try {
      return await this.#functions.invoke(name, payload);
    } catch (error) {
      console.error(`a step of the route failed and will be tried again: ${String(error)}`);
      throw error;
    }
  }

  #take(token: unknown): Parked {
    const parked = this.#parked.get(String(token));
    if (!parked) throw new ServiceError('TaskDoesNotExist', 'nobody waits with that token');
    this.#parked.delete(String(token));
    return parked;
  }
}

interface TaskInput {
  readonly FunctionName: string;
  readonly Payload: unknown;
  readonly TimeoutSeconds?: number;
}

interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
}

const mailEventMs = 3000;

/** An uncertain mail waits for its event, which on this machine comes at once. On a scaled clock every other wait is shorter. */
function retryInterval({ ErrorEquals, IntervalSeconds = 1 }: Retrier, rate: number): number {
  if (ErrorEquals.includes('MailAttemptUncertain')) return mailEventMs;
  return rate === 1 ? -1 : (IntervalSeconds * 1000) / rate;
}

async function countTransitions(events: AsyncGenerator<{ type: string }>, execution: Execution): Promise<void> {
  for await (const event of events) if (event.type === 'StateEntered') execution.transitions += 1;
}

/**
 * Makes every task ready for this engine: its timeout becomes a parameter, so that the task can keep it, and a timeout
 * is never taken for a failed task (on AWS `States.TaskFailed` does not match it).
 */
function prepareTasks(states: States): { name: string; waits: boolean; retriers: Retrier[] }[] {
  return Object.entries(states).flatMap(([name, state]) => {
    if (state.Type === 'Map')
      return prepareTasks(((state.ItemProcessor ?? state.Iterator) as { States: States }).States);
    if (state.Type === 'Parallel')
      return (state.Branches as { States: States }[]).flatMap((branch) => prepareTasks(branch.States));
    if (state.Type !== 'Task') return [];
    const waits = String(state.Resource).endsWith('.waitForTaskToken');
    const parameters = state.Parameters as Record<string, unknown>;
    if (waits && state.TimeoutSecondsPath !== undefined) parameters['TimeoutSeconds.$'] = state.TimeoutSecondsPath;
    delete state.TimeoutSecondsPath;
    delete state.TimeoutSeconds;
    state.Retry = [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 0 }, ...((state.Retry ?? []) as unknown[])];
    return [{ name, waits, retriers: state.Retry as Retrier[] }];
  });
}

const withToken = (payload: unknown, token: string): unknown =>
  JSON.parse(JSON.stringify(payload).replaceAll(tokenPlaceholder, token));
