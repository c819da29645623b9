import type { Clock } from '../clock.ts';

/** The time by which timers ring: epoch milliseconds on a clock that may be faster than this machine's. */
export type Time = Pick<Clock, 'rate' | 'now'>;

/** Something that rings once. What waits is its own timer, so that it costs no more than itself. */
export interface Timed {
  /** When, in epoch milliseconds of the clock. */
  readonly at: number;
  /** Where it stands among the others: the timers' own, -1 while it is not among them. */
  place: number;
  ring(): void;
}

/** Node's timers hold no longer. The clock is looked at anew at least this often, so that one that was moved is noticed. */
const longestMs = 3_600_000;

/**
 * Any number of timers of any length, and one of the machine's for all of them. Nothing rings before its time by the clock;
 * while nothing is due, nothing happens but a look at the clock each hour.
 */
export class Timers {
  readonly #time: Time;
  /** A heap: each rings no later than the two below it. */
  readonly #heap: Timed[] = [];
  #next: NodeJS.Timeout | undefined;
  #nextAt = Number.POSITIVE_INFINITY;

  constructor(time: Time) {
    this.#time = time;
  }

  get size(): number {
    return this.#heap.length;
  }

  add(timed: Timed): void {
    this.#up(timed, this.#heap.length);
    if (timed.at < this.#nextAt) this.#arm();
  }

  /** Takes one out before it has rung. One that has rung, or was never added, is no fault. */
  remove(timed: Timed): void {
    const { place } = timed;
    if (this.#heap[place] !== timed) return;
    timed.place = -1;
    const last = this.#heap.pop();
    if (last && last !== timed) this.#settle(last, place);
    if (this.#heap.length === 0) this.#disarm();
  }

  /** Nothing rings any more. */
  stop(): void {
    for (const timed of this.#heap.splice(0)) timed.place = -1;
    this.#disarm();
  }

  #ringAll(): void {
    const now = this.#time.now();
    for (let first = this.#heap[0]; first && first.at <= now; first = this.#heap[0]) {
      this.remove(first);
      first.ring();
    }
    this.#disarm();
    this.#arm();
  }

  #arm(): void {
    const first = this.#heap[0];
    if (!first) return;
    clearTimeout(this.#next);
    this.#nextAt = first.at;
    const wait = Math.ceil((first.at - this.#time.now()) / this.#time.rate);
    this.#next = setTimeout(() => this.#ringAll(), Math.min(Math.max(wait, 0), longestMs));
    this.#next.unref();
  }

  #disarm(): void {
    clearTimeout(this.#next);
    this.#nextAt = Number.POSITIVE_INFINITY;
  }

  #settle(timed: Timed, place: number): void {
    const above = this.#heap[(place - 1) >> 1];
    if (above && above.at > timed.at) this.#up(timed, place);
    else this.#down(timed, place);
  }

  #up(timed: Timed, from: number): void {
    let place = from;
    while (place > 0) {
      const above = this.#heap[(place - 1) >> 1];
      if (!above || above.at <= timed.at) break;
      this.#put(above, place);
      place = (place - 1) >> 1;
    }
    this.#put(timed, place);
  }

  #down(timed: Timed, from: number): void {
    let place = from;
    for (;;) {
      const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
      const sooner = right && left && right.at < left.at ? right : left;
      if (!sooner || sooner.at >= timed.at) break;
      const next = sooner.place;
      this.#put(sooner, place);
      place = next;
    }
    this.#put(timed, place);
  }

  #put(timed: Timed, place: number): void {
    this.#heap[place] = timed;
    timed.place = place;
  }
}
