import type { Worker } from 'node:worker_threads';
import type { FunctionEntry } from '#functions/settings.ts';
import { limitSeconds } from '#lib/runs/functions.ts';
import { Calls } from './calls.ts';
import { FunctionError } from './function-error.ts';
import {
  type FromThread,
  mostDeaths,
  nameOfCall,
  type ThreadBundle,
  type ThreadEntry,
  type ToThread,
} from './messages.ts';
import { UnderWay } from './under-way.ts';
import { ended, errorOf, type OwnData, tryOut, type WorkerOptions, workerOf } from './worker.ts';

export interface FunctionThreadOptions extends OwnData {
  readonly bundle: ThreadBundle;
  /** What every function is told. */
  readonly settings: WorkerOptions['settings'];
  /** Is told what fails, a line at a time; nothing personal is in it. */
  readonly say: (line: string) => void;
  /** How long a thread that has something to do may answer nothing, in milliseconds. */
  readonly patienceMs?: number;
}

/** What the thread's own calls may take, in seconds. */
const ownLimitSeconds = 60;
const usualPatienceMs = 15_000;
/** A thread that ends before it has begun is begun again after pauses, so often. */
const beginnings = 6;

/**
 * All functions, in one thread. A thread that dies, or answers no more, is replaced, and what was under way is done again in the
 * new one: calls are idempotent. Those that were under way when it ended are done alone at first, so that the one that ends
 * threads is found, and given up; its neighbours never notice.
 */
export class FunctionThread {
  readonly #say: (line: string) => void;
  readonly #patienceMs: number;
  readonly #worker: WorkerOptions;
  readonly #calls = new Calls();
  /** How often a call was under way when a thread ended. */
  readonly #deaths = new Map<string, number>();
  readonly #watch: NodeJS.Timeout;
  #bundle: ThreadBundle;
  #underWay = new UnderWay();
  #running: Worker | undefined;
  #begun: PromiseWithResolvers<void> = Promise.withResolvers();
  #isBegun = false;
  #failedBeginnings = 0;
  #pause: NodeJS.Timeout | undefined;
  /** While another bundle is put in the place of this one: calls wait for it. */
  #replacing: Promise<void> | undefined;
  /** Since when it has been asked whether it answers. */
  #asked: number | undefined;
  #takesCalls = true;
  #stopped = false;

  private constructor({ bundle, settings, say, patienceMs = usualPatienceMs, ...own }: FunctionThreadOptions) {
    this.#bundle = bundle;
    this.#say = say;
    this.#patienceMs = patienceMs;
    this.#worker = { settings, own };
    this.#watch = setInterval(() => this.#look(), patienceMs / 3);
    this.#watch.unref();
  }

  /** Begins the thread, and comes back when it answers. @throws StartProblem when it cannot be begun here */
  static async start(options: FunctionThreadOptions): Promise<FunctionThread> {
    const thread = new FunctionThread(options);
    try {
      await thread.#begin();
      return thread;
    } catch (error) {
      await thread.stop();
      throw error;
    }
  }

  /**
   * Calls a function.
   *
   * @param limitMs how long the call may take from its own start, when it is not what the function has on AWS
   * @throws FunctionError with the name of the function's own error; `Lambda.Unknown` when the call ends threads
   */
  async invoke(entry: ThreadEntry, event: unknown, limitMs = limitOf(entry)): Promise<unknown> {
    await this.#replacing;
    if (!this.#takesCalls) throw new FunctionError('ServiceException', 'the machine stops');
    const { message, answered } = this.#calls.add(entry, event, limitMs);
    if (this.#running) this.#send(message);
    else if (!this.#pause) this.#beginAgain();
    return answered;
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
    await this.#calls.idle();
  }

  /** Ends the thread. Whoever still waits for a call gets an error. */
  async stop(): Promise<void> {
    this.#takesCalls = false;
    this.#stopped = true;
    clearInterval(this.#watch);
    clearTimeout(this.#pause);
    this.#calls.rejectAll('ServiceException', 'the machine stops');
    await this.#endRunning();
  }

  async #replace(bundle: ThreadBundle, first: FunctionEntry): Promise<void> {
    await tryOut(bundle, this.#worker, first);
    await this.#calls.idle();
    if (this.#stopped) return;
    await this.#endRunning();
    this.#bundle = bundle;
    await this.#begin();
  }

  async #endRunning(): Promise<void> {
    const worker = this.#running;
    this.#running = undefined;
    await ended(worker, this.#patienceMs);
  }

  /** @returns when it has begun */
  #begin(): Promise<void> {
    this.#pause = undefined;
    this.#underWay = new UnderWay();
    this.#asked = undefined;
    this.#isBegun = false;
    this.#begun = Promise.withResolvers();
    const { shared: underWay } = this.#underWay;
    const worker = workerOf(this.#bundle, this.#worker, { underWay, suspects: this.#deaths });
    this.#running = worker;
    worker.on('message', (message: FromThread) => {
      if (this.#running === worker) this.#hear(message);
    });
    worker.on('error', ({ name, message }: Error) => {
      if (this.#running === worker) this.#say(`the thread of the functions ended: ${name}: ${message}`);
    });
    worker.on('exit', () => {
      if (this.#running === worker) this.#died();
    });
    for (const { message } of this.#calls.all) this.#send(message);
    return this.#begun.promise;
  }

  #send(message: ToThread): void {
    this.#running?.postMessage(message);
  }

  #hear(message: FromThread): void {
    this.#asked = undefined;
    switch (message.kind) {
      case 'ready':
        this.#failedBeginnings = 0;
        this.#isBegun = true;
        this.#begun.resolve();
        break;
      case 'cannot begin':
        this.#begun.reject(errorOf(message));
        break;
      case 'says':
        this.#say(message.line);
        break;
      case 'result':
        this.#end(message.id)?.resolve(message.result);
        break;
      case 'error':
        this.#end(message.id)?.reject(new FunctionError(message.name, message.message));
        break;
      case 'I answer':
        break;
    }
  }

  #end(id: number) {
    const call = this.#calls.end(id);
    if (call) this.#deaths.delete(nameOfCall(call.message));
    return call;
  }

  #died(): void {
    this.#running = undefined;
    this.#begun.reject(new Error('the thread of the functions ended before it had begun'));
    if (this.#stopped) return;
    const suspects = this.#underWay.all();
    for (const name of suspects) this.#deaths.set(name, (this.#deaths.get(name) ?? 0) + 1);
    this.#say(`the thread of the functions is begun again; under way were: ${suspects.join(', ') || 'no calls'}`);
    for (const { message } of this.#calls.all)
      if ((this.#deaths.get(nameOfCall(message)) ?? 0) >= mostDeaths)
        this.#end(message.id)?.reject(
          new FunctionError('Lambda.Unknown', `${message.entry} has ended the thread twice`),
        );
    if (this.#isBegun) this.#beginAgain();
    else this.#beginLater();
  }

  /** One that cannot even begin is given time: a disk may be full. Then whoever waits is told so, and whoever comes tries again. */
  #beginLater(): void {
    this.#failedBeginnings += 1;
    if (this.#failedBeginnings > beginnings) {
      this.#failedBeginnings = 0;
      this.#calls.rejectAll('Lambda.Unknown', 'the functions cannot be begun');
      return;
    }
    this.#pause = setTimeout(() => this.#beginAgain(), 250 * 2 ** this.#failedBeginnings);
    this.#pause.unref();
  }

  #beginAgain(): void {
    this.#begin().catch(({ message }: Error) => this.#say(`the functions could not be begun: ${message}`));
  }

  /** A thread that has something to do, and does not even answer, is stuck. While it loads what it needs it answers nothing. */
  #look(): void {
    if (!this.#running || !this.#isBegun) return;
    if (this.#calls.size === 0 && this.#underWay.all().length === 0) return;
    if (this.#asked === undefined) {
      this.#asked = performance.now();
      this.#send({ kind: 'answer me' });
    } else if (performance.now() - this.#asked > this.#patienceMs) void this.#running.terminate();
  }
}

/** How long a call may take, in milliseconds. */
const limitOf = (entry: ThreadEntry): number =>
  (entry.startsWith('machine/') ? ownLimitSeconds : limitSeconds(entry as FunctionEntry)) * 1000;
