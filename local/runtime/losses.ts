import type { Call } from './calls.ts';

const firstPauseMs = 250;
const longestPauseMs = 10_000;
/** A loss so long after the one before has nothing to do with it. */
const apartMs = 60_000;
/** A call that was there so often when a thread had lost what it had written is told so. */
const mostLosses = 2;

/** How often threads have lost what they had written, for a disk was full or failed: the next begins after growing pauses. */
export class Losses {
  readonly #ofCall = new Map<number, number>();
  #inARow = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** A thread has lost what it had written. @returns how long the next one is to wait, in milliseconds */
  count(): number {
    const now = performance.now();
    this.#inARow = now - this.#last < apartMs ? this.#inARow + 1 : 0;
    this.#last = now;
    return Math.min(firstPauseMs * 2 ** this.#inARow, longestPauseMs);
  }

  /** Those of the calls that have waited through losses enough; the others are done by the next thread. */
  givenUp(calls: readonly Call[]): readonly Call[] {
    const before = new Map(this.#ofCall);
    this.#ofCall.clear();
    return calls.filter(({ message: { id } }) => {
      const losses = (before.get(id) ?? 0) + 1;
      if (losses < mostLosses) this.#ofCall.set(id, losses);
      return losses >= mostLosses;
    });
  }
}
