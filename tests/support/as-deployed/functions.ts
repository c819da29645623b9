import { join } from 'node:path';
import { type FunctionDefinition, FunctionError, RunningFunction } from './running-function.ts';
import type { MachineSettings } from './settings.ts';
import { functionId, type Templates } from './templates.ts';

/** AWS: "Lambda quotas": a function without a timeout of its own has 3 seconds, and 128 MB. */
const usual = { Timeout: 3, MemorySize: 128 };

/** The functions of the templates, each started when it is first called. */
export class Functions {
  readonly #definitions = new Map<string, FunctionDefinition>();
  readonly #running = new Map<string, RunningFunction>();
  readonly #byEntry = new Map<string, string>();
  /** Those in whose place others were put, until their last call has ended. */
  readonly #retired = new Set<RunningFunction>();
  /** While others are put in their place: calls wait for it. */
  #replacing: Promise<void> | undefined;
  #stopped = false;
  #ended = false;

  /**
   * @param overrides settings that say where the services are on this machine
   */
  constructor(templates: Templates, assembly: string, overrides: MachineSettings) {
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
   * Calls a function by entry, name or ARN.
   *
   * @param limitMs how long the call may take from its own start, when it is not what the template says
   * @throws FunctionError with the name of the function's own error
   */
  async invoke(called: string, event: unknown, limitMs?: number): Promise<unknown> {
    if (this.#stopped) throw new FunctionError('ServiceException', 'the machine stops');
    await this.#replacing;
    // Nobody would end a thread that began now.
    if (this.#ended) throw new FunctionError('ServiceException', 'the machine has stopped');
    return this.#function(called).invoke(event, limitMs);
  }

  /** Loads functions before they are needed, so that the first visitor does not wait. */
  warm(entries: readonly string[]): void {
    for (const entry of entries) this.#function(this.idOf(entry)).warm();
  }

  /**
   * Puts other bundles in the place of functions: all of them or, when one cannot be loaded, none. Calls under way end on the
   * old bundles; calls from now on wait, and go to the new, each of which is loaded when it is called.
   *
   * @param files the new bundle of each entry
   * @param first what is tried first: when this entry is among them and can be loaded, the others are taken at its word
   * @throws what the modules of a bundle threw when they were loaded
   */
  async replace(files: ReadonlyMap<string, string>, first: string): Promise<void> {
    const replaced = this.#replace(files, first);
    this.#replacing = replaced.catch(() => {});
    try {
      await replaced;
    } finally {
      this.#replacing = undefined;
    }
  }

  async #replace(files: ReadonlyMap<string, string>, first: string): Promise<void> {
    const next = [...files].map(([entry, file]) => {
      const id = this.idOf(entry);
      const definition = { ...(this.#definitions.get(id) as FunctionDefinition), file };
      return { entry, id, definition, running: new RunningFunction(definition) };
    });
    const isStarted = ({ id }: { readonly id: string }) => this.#running.get(id)?.isStarted === true;
    const tried = next.filter((one) => (files.has(first) ? one.entry === first : isStarted(one)));
    const outcomes = await Promise.allSettled(tried.map(({ running }) => running.load()));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed || this.#stopped) {
      await Promise.all(tried.map(({ running }) => running.stop()));
      if (failed) throw failed.reason;
      return;
    }
    for (const one of next) {
      const before = this.#running.get(one.id);
      this.#definitions.set(one.id, one.definition);
      this.#running.set(one.id, one.running);
      if (before) void this.#retire(before);
    }
  }

  async #retire(running: RunningFunction): Promise<void> {
    this.#retired.add(running);
    await running.idle();
    await running.stop();
    this.#retired.delete(running);
  }

  /** Takes no new call, and comes back when those under way are done. */
  async finish(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#all().map((running) => running.idle()));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#ended = true;
    await Promise.all(this.#all().map((running) => running.stop()));
  }

  #all(): readonly RunningFunction[] {
    return [...this.#running.values(), ...this.#retired];
  }

  #function(called: string): RunningFunction {
    const id = this.#byEntry.get(called) ?? functionId(called);
    const definition = this.#definitions.get(id);
    if (!definition) throw new FunctionError('ResourceNotFoundException', `no function ${called}`);
    const running = this.#running.get(id) ?? new RunningFunction(definition);
    this.#running.set(id, running);
    return running;
  }
}
