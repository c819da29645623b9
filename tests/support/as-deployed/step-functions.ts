import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { account, region } from '#local/installation.ts';
import { afterMilliseconds } from '#local/long-timer.ts';
import type { Functions } from './functions.ts';
import {
  prepareTasks,
  retryInterval,
  type States,
  stillWaiting,
  type TaskInput,
  tokenPlaceholder,
  withToken,
} from './route-tasks.ts';
import { FunctionError } from './running-function.ts';
import { functionId, type Templates } from './templates.ts';

/** AWS: a task without a timeout of its own waits this long. */
const longestWaitSeconds = 99_999_999;

/** Before the engine's timer fires, a wait is handed over to another try of its state, which waits on. */
const handOverMs = 20 * 86_400_000;

/** Names of ended executions that are remembered, so that a repeated start finds that it was there. */
const rememberedNames = 10_000;

interface Execution {
  readonly arn: string;
  readonly abort: () => void;
}

interface Parked {
  readonly answered: Promise<unknown>;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An error as AWS's JSON protocol names it. */
class ServiceError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Ends a task because the machine stops. The engine neither tries it again nor catches it. */
class Stopped extends Error {
  readonly isRetryable = false;
  readonly isCatchable = false;
}

/**
 * Step Functions on this machine: `aws-local-stepfunctions` runs the synthesized definition. What it lacks is added
 * here: task tokens, and timeouts of any length on a clock that may be scaled. A wait costs a timer and nothing else, and
 * never ends before its time. An execution that has ended is forgotten but for its name.
 */
export class StepFunctions {
  readonly #functions: Pick<Functions, 'invoke'>;
  readonly #rate: number;
  readonly #machine: StateMachine;
  readonly #tasks: Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
  /** Milliseconds for each state's retriers; -1 keeps the definition's own. */
  readonly #retryIntervals: Readonly<Record<string, number[]>>;
  readonly #running = new Map<string, Execution>();
  readonly #ended = new Set<string>();
  readonly #parked = new Map<string, Parked>();
  /** Waits between two tries of their state, by what they wait for. */
  readonly #handedOver = new Map<string, Parked[]>();
  #transitions = 0;
  #stopped = false;

  /** @param rate how many seconds pass on the case's clock in one second */
  constructor(templates: Templates, functions: Pick<Functions, 'invoke'>, rate: number) {
    this.#functions = functions;
    this.#rate = rate;
    const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0];
    if (!machine) throw new Error('the templates have no state machine');
    const definition = JSON.parse(String(machine.properties.DefinitionString)) as { States: States };
    const tasks = prepareTasks(definition.States);
    this.#tasks = Object.fromEntries(
      tasks.map(({ name, waits }) => [
        name,
        (input: unknown) => (waits ? this.#wait(name, input as TaskInput) : this.#run(input as TaskInput)),
      ]),
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
          executions:
            input.statusFilter === 'RUNNING'
              ? [...this.#running].map(([name, { arn }]) => ({ executionArn: arn, name, status: 'RUNNING' }))
              : [],
        };
      default:
        throw new ServiceError('UnknownOperationException', operation);
    }
  }

  /** How many states all executions have entered, for the benchmark. */
  get transitions(): number {
    return this.#transitions;
  }

  get running(): number {
    return this.#running.size;
  }

  /** Ends every execution where it is. Facts say how far it came, so the next start goes on from there. */
  stop(): void {
    this.#stopped = true;
    for (const { abort } of this.#running.values()) abort();
    for (const { reject } of this.#parked.values()) reject(new Stopped('the machine stops'));
  }

  #start(name: string, input: string) {
    const arn = `arn:aws:states:${region}:${account}:execution:route:${name}`;
    if (this.#stopped) throw new ServiceError('ServiceUnavailable', 'the machine stops');
    if (this.#running.has(name) || this.#ended.has(name)) throw new ServiceError('ExecutionAlreadyExists', name);
    const run = this.#machine.run(JSON.parse(input), {
      overrides: {
        taskResourceLocalHandlers: this.#tasks as never,
        retryIntervalOverrides: this.#retryIntervals,
      },
      context: { Execution: { Input: JSON.parse(input), Name: name }, Task: { Token: tokenPlaceholder } },
    });
    this.#running.set(name, { arn, abort: run.abort });
    run.result
      .catch((error: unknown) => {
        if (!this.#stopped) console.error(`the route of ${name} failed:`, error);
      })
      .finally(() => this.#forget(name));
    void this.#count(run.eventLogs);
    return { executionArn: arn, startDate: Date.now() / 1000 };
  }

  #forget(name: string): void {
    this.#running.delete(name);
    this.#ended.add(name);
    const [oldest] = this.#ended;
    if (oldest !== undefined && this.#ended.size > rememberedNames) this.#ended.delete(oldest);
  }

  async #count(events: AsyncGenerator<{ type: string }>): Promise<void> {
    for await (const event of events) if (event.type === 'StateEntered') this.#transitions += 1;
  }

  async #run({ FunctionName, Payload }: TaskInput): Promise<unknown> {
    return { Payload: await this.#invoke(FunctionName, Payload), StatusCode: 200 };
  }

  #wait(state: string, task: TaskInput): Promise<unknown> {
    if (this.#milliseconds(task) < handOverMs) return this.#park(task).answered;
    const what = `${state} ${JSON.stringify(task)}`;
    const parked = this.#takeOver(what) ?? this.#park(task);
    return new Promise((resolve, reject) => {
      const cancel = afterMilliseconds(handOverMs, () => {
        this.#handedOver.set(what, [...(this.#handedOver.get(what) ?? []), parked]);
        reject(new FunctionError(stillWaiting, 'handed over to another try'));
      });
      parked.answered.then(resolve, reject).finally(cancel);
    });
  }

  #takeOver(what: string): Parked | undefined {
    const [parked, ...others] = this.#handedOver.get(what) ?? [];
    if (others.length > 0) this.#handedOver.set(what, others);
    else this.#handedOver.delete(what);
    return parked;
  }

  /** How long a task may wait, in this machine's time. */
  #milliseconds({ TimeoutSeconds = longestWaitSeconds }: TaskInput): number {
    return (TimeoutSeconds * 1000) / this.#rate;
  }

  /** Begins to wait: the function gets a token, and whoever sends it back ends the wait. */
  #park(task: TaskInput): Parked {
    const token = randomUUID();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const cancel = afterMilliseconds(this.#milliseconds(task), () =>
      reject(new FunctionError('States.Timeout', 'nobody answered in time')),
    );
    const answered = promise.finally(() => {
      cancel();
      this.#parked.delete(token);
    });
    const parked = { answered, resolve, reject };
    this.#parked.set(token, parked);
    this.#invoke(task.FunctionName, withToken(task.Payload, token)).catch(reject);
    return parked;
  }

  /** A failing step is tried again by the route; whoever runs this machine still wants to see why. */
  async #invoke(name: string, payload: unknown): Promise<unknown> {
    if (this.#stopped) throw new Stopped('the machine stops');
    try {
      return await this.#functions.invoke(name, payload);
    } catch (error) {
      const { caseId } = payload as { caseId?: unknown };
      if (!this.#stopped)
        console.error(`${functionId(name)} failed for case ${String(caseId)} and is tried again: ${String(error)}`);
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
