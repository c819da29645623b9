import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { FunctionEntry } from '#functions/settings.ts';
import { limitSeconds } from '#lib/runs/functions.ts';
import { NotKept } from '../../homes/sqlite/not-kept.ts';
import { FunctionError } from '../function-error.ts';
import { isNotThere } from '../is-not-there.ts';
import { type CallMessage, deathsRememberedMs, mostDeaths, nameOfCall, type ThreadEntry } from '../messages.ts';
import { SpareMemory } from '../spare-memory.ts';
import type { UnderWay } from '../under-way.ts';
import { AtWork } from './at-work.ts';
import { type Lane, Turns } from './turns.ts';

/** What answers a call. */
export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** What a step, an errand or a mail is about: these may stand in a log, and nothing else of an event. */
const identifiers = ['caseId', 'permit', 'department', 'gate', 'about', 'cause'] as const;

/** Calls of each lane that are worked on at once. */
const atOnce = 16;
/** What a server is waited for while a mail is asked after (`local/mail/smtp/on-their-way.ts`), for as many mails as a case may owe. */
const mailLimitMs = 10 * 60_000;

export interface DeskOptions {
  /** The bundle of each function. */
  readonly entries: Readonly<Record<string, string>>;
  readonly underWay: UnderWay;
  readonly suspects: ReadonlyMap<string, number>;
  /** Hears of one of those that it has been done, and the thread is still there. */
  readonly onHarmless?: (name: string) => void;
}

/**
 * Where every call in the thread gets its turn: those that come from outside, and those of the route, the errands and the mails.
 * Its time begins with its turn. The functions are loaded when they are first called.
 */
export class Desk {
  readonly #options: DeskOptions;
  readonly #handlers = new Map<ThreadEntry, Promise<Handler>>();
  readonly #suspects: Map<string, number>;
  /** How a call that is at work leaves, and comes back. */
  readonly #leaves = new Map<string, () => () => void>();
  readonly #turns = new Turns(atOnce);
  readonly #memory = new SpareMemory();
  /** How many calls of functions have begun. */
  calls = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#suspects = new Map(options.suspects);
    setTimeout(() => this.#suspects.clear(), deathsRememberedMs).unref();
  }

  /** Something of the thread's own that can be called. */
  offer(entry: `machine/${string}`, handler: Handler): void {
    this.#handlers.set(entry, Promise.resolve(handler));
  }

  /** A call from outside. @throws FunctionError as Lambda would name it, or the function's own error */
  answer(call: CallMessage): Promise<unknown> {
    return this.#run('outside', nameOfCall(call), call);
  }

  /** A call that the machine makes itself: a step, an errand. @throws FunctionError as above */
  call(entry: FunctionEntry, event: unknown): Promise<unknown> {
    return this.#run('inside', `${entry} ${about(event)}`, { entry, event, limitMs: limitSeconds(entry) * 1000 });
  }

  /** Mails of a case. They wait for a server elsewhere, with time for several, and keep nothing else waiting. @throws as above */
  mail(event: unknown): Promise<unknown> {
    return this.#run('mails', nameOfMails(event), { entry: mailEntry, event, limitMs: mailLimitMs });
  }

  /**
   * Lets mails of a case wait for a server elsewhere. Meanwhile they are not at work here: should the thread end, it was not they
   * who ended it, and nobody waits for them to be alone.
   */
  async elsewhere<T>(caseId: string, wait: () => Promise<T>): Promise<T> {
    const comeBack = this.#leaves.get(nameOfMails({ caseId }))?.();
    try {
      return await wait();
    } finally {
      comeBack?.();
    }
  }

  /** When nothing is under way and nothing waits. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  async load(entry: ThreadEntry): Promise<Handler> {
    const known = this.#handlers.get(entry);
    if (known) return known;
    const file = this.#options.entries[entry];
    if (file === undefined) throw new FunctionError('ResourceNotFoundException', `no function ${entry}`);
    const loading = import(pathToFileURL(file).href).then(({ handler }) => handler as Handler);
    this.#handlers.set(entry, loading);
    return loading.catch((error: NodeJS.ErrnoException) => {
      // The folder that it is in may be there again when it is called next.
      this.#handlers.delete(entry);
      throw isNotThere.has(error.code ?? '') ? new NotKept('fails', error) : error;
    });
  }

  async #run(lane: Lane, name: string, call: Pick<CallMessage, 'entry' | 'event' | 'limitMs'>): Promise<unknown> {
    const { underWay } = this.#options;
    const deaths = this.#suspects.get(name) ?? 0;
    if (deaths >= mostDeaths) throw new FunctionError('Lambda.Unknown', `${call.entry} has ended the thread before`);
    const turn = await this.#turns.take(lane, deaths > 0);
    const atWork = new AtWork(turn, underWay, name);
    this.#leaves.set(name, () => atWork.leave());
    if (!call.entry.startsWith('machine/')) this.calls += 1;
    try {
      const handler = await this.load(call.entry);
      return await withinLimit(call, handler);
    } finally {
      this.#leaves.delete(name);
      atWork.end();
      if (deaths > 0) this.#clear(name);
      this.#memory.used();
    }
  }

  #clear(name: string): void {
    this.#suspects.delete(name);
    this.#options.onHarmless?.(name);
  }
}

const mailEntry = 'mail/send-mail';
const nameOfMails = (event: unknown): string => `${mailEntry} ${about(event)}`;

/** What an event is about, as it may stand in a log. */
function about(event: unknown): string {
  const known = (event ?? {}) as Readonly<Record<string, unknown>>;
  return identifiers.flatMap((name) => (typeof known[name] === 'string' ? [known[name]] : [])).join(' ');
}

/** Runs a call with the time it has from now on, and ends it as Lambda would. */
async function withinLimit(
  { entry, event, limitMs }: Pick<CallMessage, 'entry' | 'event' | 'limitMs'>,
  handler: Handler,
): Promise<unknown> {
  const end = performance.now() + limitMs;
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new FunctionError('Sandbox.Timedout', `Task timed out after ${limitMs / 1000} seconds`)),
    limitMs,
  );
  const context = {
    functionName: entry,
    functionVersion: '$LATEST',
    invokedFunctionArn: entry,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
  try {
    return await Promise.race([handler(event, context), over]);
  } finally {
    clearTimeout(timer);
  }
}
