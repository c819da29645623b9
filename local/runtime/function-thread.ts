import type { Worker } from 'node:worker_threads';
import type { FunctionEntry } from '#functions/settings.ts';
import { NotKept } from '../homes/sqlite/not-kept.ts';
import { causeOf } from '../route/cause.ts';
import { Calls } from './calls.ts';
import { Deaths } from './deaths.ts';
import { FunctionError } from './function-error.ts';
import { isNotThere } from './is-not-there.ts';
import { limitOf } from './limits.ts';
import { Losses } from './losses.ts';
import type { FromThread, ThreadBundle, ThreadEntry, ToThread } from './messages.ts';
import { Outgoing } from './outgoing.ts';
import { Patience } from './patience.ts';
import { UnderWay } from './under-way.ts';
import { ended, errorOf, type FunctionThreadOptions, tryOut, type WorkerOptions, workerOf } from './worker.ts';

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
  readonly #deaths = new Deaths();
  readonly #patience: Patience;
  #bundle: ThreadBundle;
  readonly #outgoing = new Outgoing<ToThread>({
    post: (messages) => this.#running?.postMessage(messages),
    onUnsendable: (message, error) => message.kind === 'call' && this.#end(message.id)?.reject(error),
  });
  #underWay = new UnderWay();
  #running: Worker | undefined;
  #begun: PromiseWithResolvers<void> = Promise.withResolvers();
  #isBegun = false;
  /** Whether any thread has ever begun. */
  #hasBegun = false;
  readonly #losses = new Losses();
  /** That the thread has lost what it had written, and ends. */
  #isLost = false;
  #failedBeginnings = 0;
  #pause: NodeJS.Timeout | undefined;
  /** While another bundle is put in the place of this one: calls wait for it. */
  #replacing: Promise<void> | undefined;
  #takesCalls = true;
  #stopped = false;

  private constructor({ bundle, settings, say, patienceMs = usualPatienceMs, ...own }: FunctionThreadOptions) {
    this.#bundle = bundle;
    this.#say = say;
    this.#patienceMs = patienceMs;
    this.#worker = { settings, own };
    this.#patience = new Patience(patienceMs, {
      // While it loads what it needs it answers nothing.
      isAtWork: () => this.#isBegun && (this.#calls.size > 0 || this.#underWay.all().length > 0),
      ask: () => this.#outgoing.add({ kind: 'answer me' }),
      end: () => void this.#running?.terminate(),
    });
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
    if (this.#running) this.#outgoing.add(message);
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
    this.#patience.stop();
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
    this.#patience.heard();
    this.#isBegun = false;
    this.#isLost = false;
    this.#begun = Promise.withResolvers();
    const { shared: underWay } = this.#underWay;
    const worker = workerOf(this.#bundle, this.#worker, {
      underWay,
      suspects: this.#deaths.all,
      again: this.#hasBegun,
    });
    this.#running = worker;
    // All that nobody has answered is given to this one below.
    this.#outgoing.drop();
    worker.on('message', (messages: readonly FromThread[]) => {
      for (const message of messages) if (this.#running === worker) this.#hear(message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#running !== worker) return;
      this.#say(`the thread of the functions ended: ${causeOf(error)}`);
      // It began before: so it is the folder that the functions are in, and whoever waits is told.
      if (this.#hasBegun && isNotThere.has(error.code ?? '')) this.#calls.rejectAll(NotKept.name, 'fails');
    });
    worker.on('exit', () => {
      if (this.#running === worker) this.#died();
    });
    for (const { message } of this.#calls.all) this.#outgoing.add(message);
    return this.#begun.promise;
  }

  #hear(message: FromThread): void {
    this.#patience.heard();
    switch (message.kind) {
      case 'ready':
        this.#failedBeginnings = 0;
        this.#isBegun = true;
        this.#hasBegun = true;
        this.#begun.resolve();
        break;
      case 'cannot begin':
        this.#begun.reject(errorOf(message));
        // It began before: so it is the disk, and whoever waits is told.
        if (this.#hasBegun) this.#calls.rejectAll(NotKept.name, 'fails');
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
      case 'lost':
        this.#lost(message);
        break;
      case 'harmless':
        this.#deaths.clear(message.name);
    }
  }

  /** What it knows is not so: it is ended, and what was under way is done by another, which begins with what is on the disk. */
  #lost({ why, message }: Extract<FromThread, { kind: 'lost' }>): void {
    this.#isLost = true;
    this.#say(`what was written last is not kept, and the functions begin again: ${message}`);
    for (const { message: given } of this.#losses.givenUp(this.#calls.all))
      this.#end(given.id)?.reject(new FunctionError(NotKept.name, why));
    void this.#running?.terminate();
  }

  #end(id: number) {
    const call = this.#calls.end(id);
    if (call) this.#deaths.forget(call);
    return call;
  }

  #died(): void {
    this.#running = undefined;
    this.#begun.reject(new Error('the thread of the functions ended before it had begun'));
    if (this.#stopped) return;
    if (this.#isLost) {
      this.#beginIn(this.#losses.count());
      return;
    }
    const suspects = this.#underWay.all();
    this.#deaths.add(suspects);
    this.#say(`the thread of the functions is begun again; under way were: ${suspects.join(', ') || 'no calls'}`);
    for (const { message } of this.#deaths.givenUp(this.#calls.all))
      this.#end(message.id)?.reject(new FunctionError('Lambda.Unknown', `${message.entry} has ended the thread twice`));
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
    this.#beginIn(250 * 2 ** this.#failedBeginnings);
  }

  #beginIn(milliseconds: number): void {
    this.#pause = setTimeout(() => this.#beginAgain(), milliseconds);
    this.#pause.unref();
  }

  #beginAgain(): void {
    this.#begin().catch(({ message }: Error) => this.#say(`the functions could not be begun: ${message}`));
  }
}
