import { afterMilliseconds } from '../../long-timer.ts';
import { causeOf } from '../../route/cause.ts';

/** What is to be done for a case: mails that facts have made due, or (without facts) whatever it owes. */
interface Job {
  readonly causes: readonly string[];
  /** The keys of the facts, to be taken out of the outbox. */
  readonly keys: readonly string[];
}

interface Queue {
  jobs: Job[];
  tries: number;
}

/** Facts that made mails due and whose mails have not gone, as the store keeps them. */
interface Outbox {
  outboxed(limit: number, after?: number): { facts: readonly { caseId: string; fact: DueFact }[]; last?: number };
  unbox(caseId: string, keys: readonly string[]): Promise<void>;
}

interface DueFact {
  readonly key: string;
  readonly mails?: readonly string[];
}

export interface DueMailsOptions {
  readonly outbox: Outbox;
  /** Sends mails of a case; those it owes when no causes are given. @returns whether none of them is due any more */
  readonly send: (caseId: string, causes: readonly string[]) => Promise<boolean>;
  /** Seconds that pass on the case's clock in one second: waits are so much shorter. */
  readonly rate: number;
  /** Is told what fails, a line at a time; nothing personal is in it. */
  readonly say: (line: string) => void;
}

/** Cases whose mails are sent side by side. */
const atOnce = 8;
const firstPauseMs = 500;
const longestPauseMs = 10 * 60_000;
const shortestPauseMs = 20;
const page = 500;

/**
 * Brings the facts that make mails due to the mail function: cases side by side, the mails of one case in order, and again after
 * growing pauses while they cannot go. What an earlier run left is taken up at start.
 */
export class DueMails {
  readonly #options: DueMailsOptions;
  readonly #cases = new Map<string, Queue>();
  readonly #ready: string[] = [];
  readonly #timers = new Set<() => void>();
  #running = 0;
  #stopped = false;

  constructor(options: DueMailsOptions) {
    this.#options = options;
  }

  /** A fact that has been stored. */
  due(caseId: string, { key, mails = [] }: DueFact): void {
    this.#add(caseId, { causes: mails, keys: [key] });
  }

  /** Whatever a case owes is to be sent. */
  owed(caseId: string): void {
    this.#add(caseId, { causes: [], keys: [] });
  }

  /** How many facts and cases wait for their mails. */
  get waiting(): number {
    return [...this.#cases.values()].reduce((sum, { jobs }) => sum + jobs.length, 0);
  }

  /** Takes up what an earlier run left. */
  start(): void {
    let after: number | undefined = 0;
    while (after !== undefined) {
      const { facts, last } = this.#options.outbox.outboxed(page, after);
      for (const { caseId, fact } of facts)
        try {
          this.due(caseId, fact);
        } catch (error) {
          this.#sayOf(caseId, error);
        }
      after = last;
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#timers) cancel();
  }

  #add(caseId: string, job: Job): void {
    if (this.#stopped) return;
    const queue = this.#cases.get(caseId);
    if (queue) queue.jobs.push(job);
    else {
      this.#cases.set(caseId, { jobs: [job], tries: 0 });
      this.#ready.push(caseId);
      this.#go();
    }
  }

  #go(): void {
    while (this.#running < atOnce && !this.#stopped) {
      const caseId = this.#ready.shift();
      if (caseId === undefined) return;
      this.#running += 1;
      void this.#bring(caseId).finally(() => {
        this.#running -= 1;
        this.#go();
      });
    }
  }

  async #bring(caseId: string): Promise<void> {
    const queue = this.#cases.get(caseId);
    if (!queue) return;
    const { jobs } = queue;
    queue.jobs = [];
    // In order: what came first is sent first. What the case owes besides is asked for last.
    const known = jobs.filter(({ keys }) => keys.length > 0);
    const causes = known.flatMap((job) => job.causes);
    const done = await this.#isDone(caseId, causes, known.length < jobs.length);
    if (done) {
      queue.tries = 0;
      await this.#options.outbox
        .unbox(
          caseId,
          known.flatMap(({ keys }) => keys),
        )
        .catch(() => {});
    } else {
      queue.jobs.unshift(...jobs);
      queue.tries += 1;
    }
    if (queue.jobs.length === 0) this.#cases.delete(caseId);
    else if (done) this.#ready.push(caseId);
    else this.#later(caseId, queue.tries);
  }

  /** Once, until they could be. */
  #sayOf(caseId: string, error: unknown): void {
    if (this.#cases.get(caseId)?.tries) return;
    this.#options.say(`case ${caseId}: its mails could not be handed over: ${causeOf(error)}`);
  }

  async #isDone(caseId: string, causes: readonly string[], andWhatItOwes: boolean): Promise<boolean> {
    try {
      const sent = causes.length === 0 || (await this.#options.send(caseId, causes));
      return sent && (!andWhatItOwes || (await this.#options.send(caseId, [])));
    } catch (error) {
      this.#sayOf(caseId, error);
      return false;
    }
  }

  #later(caseId: string, tries: number): void {
    const pause = Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (0.5 + Math.random() / 2);
    const cancel = afterMilliseconds(Math.max(shortestPauseMs, pause / this.#options.rate), () => {
      this.#timers.delete(cancel);
      this.#ready.push(caseId);
      this.#go();
    });
    this.#timers.add(cancel);
  }
}
