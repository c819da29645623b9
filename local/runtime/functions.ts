import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { functionId, type Templates } from '../templates.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A function's own error, under the name a `Retry` or `Catch` would match. */
export class FunctionError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** The functions of the templates, each started when it is first called. */
export class Functions {
  readonly #definitions = new Map<string, { file: string; environment: Record<string, string> }>();
  readonly #running = new Map<string, RunningFunction>();
  readonly #byEntry = new Map<string, string>();

  /**
   * @param overrides settings that say where the services are on this machine
   */
  constructor(templates: Templates, assembly: string, overrides: Readonly<Record<string, string>>) {
    for (const { id, properties, metadata } of templates.ofType('AWS::Lambda::Function')) {
      const asset = String(metadata['aws:asset:path']);
      const environment =
        (properties.Environment as { Variables: Record<string, string> } | undefined)?.Variables ?? {};
      this.#definitions.set(id, {
        file: join(assembly, asset, 'index.mjs'),
        // A role's credentials come with a token of their own; here it says which function it is.
        environment: { ...environment, ...overrides, AWS_SESSION_TOKEN: id },
      });
      this.#byEntry.set(String(properties.Description), id);
    }
  }

  /** The id of a function by its entry, such as `route/reconcile`. */
  idOf(entry: string): string {
    const id = this.#byEntry.get(entry);
    if (id === undefined) throw new Error(`the templates have no function ${entry}`);
    return id;
  }

  /** Calls a function by name or ARN. @throws FunctionError with the name of the function's own error */
  async invoke(nameOrArn: string, event: unknown): Promise<unknown> {
    const id = functionId(nameOrArn);
    let running = this.#running.get(id);
    if (!running) {
      const definition = this.#definitions.get(id);
      if (!definition) throw new FunctionError('ResourceNotFoundException', `no function ${nameOrArn}`);
      running = new RunningFunction(id, definition.file, definition.environment);
      this.#running.set(id, running);
    }
    return running.invoke(event);
  }

  /** Loads functions before they are needed, so that the first visitor does not wait. */
  warm(entries: readonly string[]): void {
    for (const entry of entries) {
      const id = this.idOf(entry);
      const definition = this.#definitions.get(id);
      if (definition && !this.#running.has(id))
        this.#running.set(id, new RunningFunction(id, definition.file, definition.environment));
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((running) => running.stop()));
  }
}

class RunningFunction {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #next = 0;

  constructor(name: string, file: string, env: Record<string, string>) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: { ...process.env, ...env },
      workerData: { file, name },
    });
    this.#worker.on(
      'message',
      (message: { id?: number; result?: unknown; error?: { errorType: string; message: string } }) => {
        if (message.id === undefined) return;
        const waiting = this.#pending.get(message.id);
        this.#pending.delete(message.id);
        if (message.error) waiting?.reject(new FunctionError(message.error.errorType, message.error.message));
        else waiting?.resolve(message.result);
      },
    );
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#pending.values()) reject(new FunctionError('Lambda.Unknown', String(error)));
      this.#pending.clear();
      console.error(`function ${name} stopped:`, error);
    });
  }

  invoke(event: unknown): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, event });
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
