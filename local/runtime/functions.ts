import { join } from 'node:path';
import { functionId, type Templates } from '../templates.ts';
import { type FunctionDefinition, FunctionError, RunningFunction } from './running-function.ts';

/** AWS: "Lambda quotas": a function without a timeout of its own has 3 seconds, and 128 MB. */
const usual = { Timeout: 3, MemorySize: 128 };

/** The functions of the templates, each started when it is first called. */
export class Functions {
  readonly #definitions = new Map<string, FunctionDefinition>();
  readonly #running = new Map<string, RunningFunction>();
  readonly #byEntry = new Map<string, string>();
  #stopped = false;

  /**
   * @param overrides settings that say where the services are on this machine
   */
  constructor(templates: Templates, assembly: string, overrides: Readonly<Record<string, string>>) {
    for (const { id, properties, metadata } of templates.ofType('AWS::Lambda::Function')) {
      const environment =
        (properties.Environment as { Variables: Record<string, string> } | undefined)?.Variables ?? {};
      this.#definitions.set(id, {
        name: id,
        file: join(assembly, String(metadata['aws:asset:path']), 'index.mjs'),
        // A role's credentials come with a token of their own; here it says which function it is.
        environment: { ...environment, ...overrides, AWS_SESSION_TOKEN: id },
        limitMs: Number(properties.Timeout ?? usual.Timeout) * 1000,
        memoryMb: Number(properties.MemorySize ?? usual.MemorySize),
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

  /**
   * Calls a function by name or ARN.
   *
   * @param limitMs how long the call may take from its own start, when it is not what the template says
   * @throws FunctionError with the name of the function's own error
   */
  async invoke(nameOrArn: string, event: unknown, limitMs?: number): Promise<unknown> {
    if (this.#stopped) throw new FunctionError('ServiceException', 'the machine stops');
    return this.#function(nameOrArn).invoke(event, limitMs);
  }

  /** Loads functions before they are needed, so that the first visitor does not wait. */
  warm(entries: readonly string[]): void {
    for (const entry of entries) this.#function(this.idOf(entry)).warm();
  }

  /** Takes no new call, and comes back when those under way are done. */
  async finish(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#running.values()].map((running) => running.idle()));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#running.values()].map((running) => running.stop()));
  }

  #function(nameOrArn: string): RunningFunction {
    const id = functionId(nameOrArn);
    const definition = this.#definitions.get(id);
    if (!definition) throw new FunctionError('ResourceNotFoundException', `no function ${nameOrArn}`);
    const running = this.#running.get(id) ?? new RunningFunction(definition);
    this.#running.set(id, running);
    return running;
  }
}
