import { Worker } from 'node:worker_threads';
import type { FunctionEntry } from '#functions/settings.ts';
import { limitSeconds } from '#lib/runs/functions.ts';
import { StartProblem } from '../start-problem.ts';
import { FunctionError } from './function-error.ts';
import {
  type CallMessage,
  type FromThread,
  mostDeaths,
  nameOfCall,
  type ThreadBundle,
  type ThreadData,
  type ThreadEntry,
  type ToThread,
} from './messages.ts';
import { UnderWay } from './under-way.ts';

interface Call extends CallMessage {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface FunctionThreadOptions extends Pick<ThreadData, 'directory' | 'clock' | 'linkKey' | 'origin' | 'mail'> {
  readonly bundle: ThreadBundle;
  /** What every function is told. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Is told what fails, a line at a time; nothing personal is in it. */
  readonly say: (line: string) => void;
  /** How long a thread that has something to do may answer nothing, in milliseconds. */
  readonly patienceMs?: number;
}

/** What the thread's own calls may take, in seconds. */
const ownLimitSeconds = 60;
/** As much as all functions together need, with thousands of cases under way. */
const memoryMb = 768;
const usualPatienceMs = 15_000;
/** A thread that ends before it has begun is begun again after pauses, so often. */
const beginnings = 8;

/**
 * All functions, in one thread. A thread that dies, or answers no more, is replaced, and what was under way is done again in the
 * new one: calls are idempotent. Those that were under way when it ended are done alone at first, so that the one that ends
 * threads is found, and given up; its neighbours never notice.
 */
export class FunctionThread {
  readonly #options: FunctionThreadOptions;
  readonly #calls = new Map<number, Call>();
  readonly #deaths = new Map<string, number>();
  readonly #idle: (() => void)[] = [];
  #bundle: ThreadBundle;
  #underWay = new UnderWay();
  #worker: Worker | undefined;
  #begun: PromiseWithResolvers<void> = Promise.withResolvers();
  /** While another bundle is put in the place of this one: calls wait for it. */
  #replacing: Promise<void> | undefined;
  #next = 0;
  #failedBeginnings = 0;
  #takesCalls = true;
  #stopped = false;
  readonly #watch: NodeJS.Timeout;
  #asked: number | undefined;

  private constructor(options: FunctionThreadOptions) {
    this.#options = options;
    this.#bundle = options.bundle;
    this.#watch = setInterval(() => this.#look(), this.#patienceMs / 3);
    this.#watch.unref();
  }

  /** Begins the thread, and comes back when it answers. @throws StartProblem when it cannot be begun here */
  static async start(options: FunctionThreadOptions): Promise<FunctionThread> {
    const thread = new FunctionThread(options);
    const begun = thread.#begun.promise;
    thread.#begin();
    try {
      await begun;
    } catch (error) {
      await thread.stop();
      throw error;
    }
    return thread;
  }

  /**
   * Calls a function.
   *
   * @param limitMs how long the call may take from its own start, when it is not what the function has on AWS
   * @throws FunctionError with the name of the function's own error; `Lambda.Unknown` when the call ends threads
   */
  async invoke(entry: ThreadEntry, event: unknown, limitMs?: number): Promise<unknown> {
    await this.#replacing;
    if (!this.#takesCalls) throw new FunctionError('ServiceException', 'the machine stops');
    const limit = limitMs ?? (isOwn(entry) ? ownLimitSeconds : limitSeconds(entry as FunctionEntry)) * 1000;
    return new Promise((resolve, reject) => {
      const call: Call = { kind: 'call', id: this.#next++, entry, event, limitMs: limit, resolve, reject };
      this.#calls.set(call.id, call);
      this.#send(messageOf(call));
    });
  }

  /**
   * Puts another bundle in the place of this one, when it can be loaded. What is under way ends on the old one; calls from now on
   * wait for the new one.
   *
   * @param first what is tried: when this can be loaded, the others are taken at its word
   * @throws what its modules threw when they were loaded
   */
  async replace(bundle: ThreadBundle, first: FunctionEntry): Promise<void> {
    const replaced = this.#replace(bundle, first);
    this.#replacing = replaced.catch(() => {});
    try {
      await replaced;
    } finally {
      this.#replacing = undefined;
    }
  }

  /** Takes no new call, and comes back when those under way are done. */
  async finish(): Promise<void> {
    this.#takesCalls = false;
    await this.#whenIdle();
  }

  /** Ends the thread. Whoever still waits for a call gets an error. */
  async stop(): Promise<void> {
    this.#takesCalls = false;
    this.#stopped = true;
    clearInterval(this.#watch);
    for (const call of this.#calls.values())
      call.reject(new FunctionError('ServiceException', 'the machine stops'));
    this.#calls.clear();
    await this.#endWorker();
  }

  get #patienceMs(): number {
    return this.#options.patienceMs ?? usualPatienceMs;
  }

  async #replace(bundle: ThreadBundle, first: FunctionEntry): Promise<void> {
    await this.#tryOut(bundle, first);
    await this.#whenIdle();
    if (this.#stopped) return;
    const old = this.#worker;
    this.#worker = undefined;
    await ended(old, this.#patienceMs);
    this.#bundle = bundle;
    this.#begun = Promise.withResolvers();
    this.#begin();
    await this.#begun.promise;
  }

  async #tryOut(bundle: ThreadBundle, trial: FunctionEntry): Promise<void> {
    const worker = this.#newWorker(bundle, { trial, underWay: new UnderWay().shared, suspects: new Map() });
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('message', (message: FromThread) => {
          if (message.kind === 'ready') resolve();
          if (message.kind === 'cannot begin') reject(errorOf(message));
        });
        worker.once('error', reject);
      });
    } finally {
      await worker.terminate();
    }
  }

  async #whenIdle(): Promise<void> {
    if (this.#calls.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }

  #begin(): void {
    this.#underWay = new UnderWay();
    this.#asked = undefined;
    const worker = this.#newWorker(this.#bundle, { underWay: this.#underWay.shared, suspects: this.#deaths });
    this.#worker = worker;
    worker.on('message', (message: FromThread) => this.#hear(worker, message));
    worker.on('error', (error: Error) => {
      if (this.#worker === worker) this.#options.say(`the thread of the functions ended: ${error.name}: ${error.message}`);
    });
    worker.on('exit', () => this.#died(worker));
    for (const call of this.#calls.values()) this.#send(messageOf(call));
  }

  #newWorker(bundle: ThreadBundle, more: Pick<ThreadData, 'trial' | 'underWay' | 'suspects'>): Worker {
    const { settings, directory, clock, linkKey, origin, mail } = this.#options;
    return new Worker(bundle.thread, {
      env: { ...process.env, ...settings },
      workerData: { entries: bundle.entries, directory, clock, linkKey, origin, mail, ...more } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
  }

  #send(message: ToThread): void {
    this.#worker?.postMessage(message);
  }

  #hear(worker: Worker, message: FromThread): void {
    if (this.#worker !== worker) return;
    this.#asked = undefined;
    switch (message.kind) {
      case 'ready':
        this.#failedBeginnings = 0;
        return this.#begun.resolve();
      case 'cannot begin':
        return this.#begun.reject(errorOf(message));
      case 'says':
        return this.#options.say(message.line);
      case 'result':
        return this.#end(message.id)?.resolve(message.result);
      case 'error':
        return this.#end(message.id)?.reject(new FunctionError(message.name, message.message));
      case 'I answer':
    }
  }

  #end(id: number): Call | undefined {
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    if (call) this.#deaths.delete(nameOfCall(call));
    if (this.#calls.size === 0) for (const tell of this.#idle.splice(0)) tell();
    return call;
  }

  #died(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#begun.reject(new Error('the thread of the functions ended before it had begun'));
    this.#begun.promise.catch(() => {});
    if (this.#stopped) return;
    const suspects = this.#underWay.all();
    for (const name of suspects) this.#deaths.set(name, (this.#deaths.get(name) ?? 0) + 1);
    this.#options.say(`the thread of the functions is begun again; under way were: ${suspects.join(', ') || 'no calls'}`);
    for (const call of this.#calls.values())
      if ((this.#deaths.get(nameOfCall(call)) ?? 0) >= mostDeaths)
        this.#end(call.id)?.reject(new FunctionError('Lambda.Unknown', `${call.entry} has ended the thread twice`));
    // One that cannot even begin is given time: a disk may be full.
    this.#failedBeginnings += 1;
    if (this.#failedBeginnings > beginnings) return this.#giveUp();
    const pauseMs = suspects.length > 0 || this.#failedBeginnings === 1 ? 0 : 250 * 2 ** this.#failedBeginnings;
    setTimeout(() => {
      if (this.#stopped) return;
      this.#begun = Promise.withResolvers();
      this.#begun.promise.catch(() => {});
      this.#begin();
    }, pauseMs).unref();
  }

  /** Nothing can be called any more; whoever waits is told so, and whoever comes begins a thread anew. */
  #giveUp(): void {
    this.#options.say('the thread of the functions cannot be begun; the next call tries again');
    this.#failedBeginnings = 0;
    for (const { id } of [...this.#calls.values()])
      this.#end(id)?.reject(new FunctionError('Lambda.Unknown', 'the functions cannot be begun'));
  }

  /** A thread that has something to do, and does not even answer, is stuck. */
  #look(): void {
    const worker = this.#worker;
    if (!worker) return;
    if (this.#calls.size === 0 && this.#underWay.all().length === 0) return;
    const now = performance.now();
    if (this.#asked === undefined) {
      this.#asked = now;
      this.#send({ kind: 'answer me' });
    } else if (now - this.#asked > this.#patienceMs) void worker.terminate();
  }

  async #endWorker(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await ended(worker, this.#patienceMs);
  }
}

const isOwn = (entry: ThreadEntry): boolean => entry.startsWith('machine/');

const messageOf = ({ kind, id, entry, event, limitMs }: Call): CallMessage => ({ kind, id, entry, event, limitMs });

/** Lets a thread close what it has open, and ends it when that takes too long. */
async function ended(worker: Worker | undefined, patienceMs: number): Promise<void> {
  if (!worker) return;
  const exit = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.postMessage({ kind: 'stop' } satisfies ToThread);
  const timer = setTimeout(() => void worker.terminate(), patienceMs);
  await exit;
  clearTimeout(timer);
}

function errorOf({ name, message, stack }: { readonly name: string; readonly message: string; readonly stack: string }) {
  if (name === StartProblem.name) return new StartProblem(message);
  return Object.assign(new Error(message), { name, stack });
}
