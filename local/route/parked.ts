import { randomBytes } from 'node:crypto';
import type { Timed } from './timers.ts';

/** Nobody answered in time. */
export class TimeIsOut extends Error {
  override readonly name = 'States.Timeout';
}

/** Somebody had a wait look again. */
export class Woken extends Error {
  override readonly name = 'ClockChanged';
}

/** One wait: what rings when its time is out, and what is told when somebody answers. It is ended once, by whoever is first. */
export class Parked implements Timed {
  readonly at: number;
  /** What it is known by within its case. */
  readonly token = randomBytes(9).toString('base64url');
  /** The answer. It rejects with `TimeIsOut`, with `Woken`, or with what the function failed with that was given the token. */
  readonly heard: Promise<unknown>;
  place = -1;
  readonly #end: (token: string) => unknown;
  readonly #resolve: (output: unknown) => void;
  readonly #reject: (error: Error) => void;

  /**
   * @param at when its time is out, epoch milliseconds of the case's clock
   * @param end takes it from among those that wait
   */
  constructor(at: number, end: (token: string) => unknown) {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.at = at;
    this.heard = promise;
    this.#end = end;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  ring(): void {
    this.#end(this.token);
    this.#reject(new TimeIsOut());
  }

  answer(output: unknown): true {
    this.#resolve(output);
    return true;
  }

  wake(): true {
    this.#reject(new Woken());
    return true;
  }

  fail(error: Error): void {
    this.#reject(error);
  }
}
