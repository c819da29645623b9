import { Worker } from 'node:worker_threads';

/** A function's own error, under the name a `Retry` or `Catch` would match. */
export class FunctionError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** What a function is, as its template says. */
export interface FunctionDefinition {
  readonly name: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** How long a call may take from its own start, in milliseconds. */
  readonly limitMs: number;
  readonly memoryMb: number;
}

/** What the thread is sent: a call, or `undefined` as a question whether it still answers. */
export interface CallMessage {
  readonly id: number;
  readonly event: unknown;
  readonly limitMs: number;
}

/** What the thread sends back. Without an `id` it only says that it answers. */
export interface AnswerMessage {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly errorType: string; readonly message: string };
}

interface Call extends CallMessage {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  watch?: NodeJS.Timeout;
}

/** Calls that a function works on at once; more wait their turn, so that each is done in its time on a busy machine. */
const atOnce = 8;
/** A thread that is asked whether it answers, and does not, is ended. */
const patienceMs = 15_000;

/**
 * One function in a thread of its own. A thread that dies, or answers no more, is replaced for the next call; whoever waits
 * for it gets an error, as from Lambda.
 */
export class RunningFunction {
  readonly #definition: FunctionDefinition;
  readonly #waiting: Call[] = [];
  readonly #underWay = new Map<number, Call>();
  #worker: Worker | undefined;
  #next = 0;
  readonly #idle: (() => void)[] = [];
  #stopped = false;
  #loading: PromiseWithResolvers<void> | undefined;

  constructor(definition: FunctionDefinition) {
    this.#definition = definition;
  }

  /** Loads the function before it is called. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  /** Loads the function, and comes back when it can be called. @throws what its modules threw when they could not be loaded */
  async load(): Promise<void> {
    this.#loading = Promise.withResolvers();
    this.warm();
    await this.#loading.promise;
    this.#loading = undefined;
  }

  get isStarted(): boolean {
    return this.#worker !== undefined;
  }

  /** @throws FunctionError with the name of the function's own error, `Lambda.Unknown` when its thread died */
  invoke(event: unknown, limitMs = this.#definition.limitMs): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#next++, event, limitMs, resolve, reject });
      this.#work();
    });
  }

  /** When no call is under way or waits. */
  async idle(): Promise<void> {
    if (this.#underWay.size + this.#waiting.length === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }

  /** Ends the thread. Whoever still waits for a call gets an error. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const call of this.#waiting.splice(0)) call.reject(this.#threadEnded());
    await this.#worker?.terminate();
  }

  #work(): void {
    while (this.#underWay.size < atOnce) {
      const call = this.#waiting.shift();
      if (!call) break;
      this.warm();
      this.#underWay.set(call.id, call);
      // The thread ends a call that takes too long by itself; one that cannot even do that is stuck.
      call.watch = setTimeout(() => this.#askWhetherItAnswers(), call.limitMs + patienceMs);
      call.watch.unref();
      const { id, event, limitMs } = call;
      this.#worker?.postMessage({ id, event, limitMs } satisfies CallMessage);
    }
    if (this.#underWay.size === 0) for (const tell of this.#idle.splice(0)) tell();
  }

  #start(): Worker {
    const { name, file, environment, memoryMb } = this.#definition;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: { ...process.env, ...environment },
      workerData: { file, name },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    worker.on('message', (message: AnswerMessage) => this.#answered(message));
    worker.once('message', () => this.#loading?.resolve());
    worker.on('error', (error) => {
      if (this.#loading) this.#loading.reject(error);
      else console.error(`function ${name} stopped and is started again when it is needed:`, error);
    });
    worker.on('exit', () => this.#died(worker));
    return worker;
  }

  #answered({ id, result, error }: AnswerMessage): void {
    const call = id === undefined ? undefined : this.#underWay.get(id);
    if (!call) return;
    this.#end(call);
    if (error) call.reject(new FunctionError(error.errorType, error.message));
    else call.resolve(result);
    this.#work();
  }

  #died(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#loading?.reject(this.#threadEnded());
    for (const call of this.#underWay.values()) {
      this.#end(call);
      call.reject(this.#threadEnded());
    }
    if (!this.#stopped) this.#work();
  }

  #threadEnded(): FunctionError {
    return new FunctionError('Lambda.Unknown', `the thread of ${this.#definition.name} ended`);
  }

  #end(call: Call): void {
    clearTimeout(call.watch);
    this.#underWay.delete(call.id);
  }

  #askWhetherItAnswers(): void {
    const worker = this.#worker;
    if (!worker) return;
    const end = setTimeout(() => void worker.terminate(), patienceMs);
    end.unref();
    worker.once('message', () => clearTimeout(end));
    worker.postMessage(undefined);
  }
}
