import { causeOf } from './route/cause.ts';

const firstPauseMs = 2000;
const longestPauseMs = 15 * 60_000;

/** What is to be caught up with, and what came of it. */
export interface Work {
  readonly what: string;
  /** Each try may begin where the last one came to. */
  readonly run: () => Promise<unknown>;
}

/**
 * Makes good, behind what is already answered, what was left when the machine stopped. What fails is said and tried again
 * after a growing pause, until it is done: it never ends the program.
 */
export class CatchUp {
  /** When all of it is done, or stopped. */
  readonly done: Promise<void>;
  readonly #stop = new AbortController();

  /** @param rows side by side; in a row each begins when the one before is done */
  constructor(...rows: readonly (readonly Work[])[]) {
    this.done = Promise.all(rows.map((row) => this.#inOrder(row))).then(() => {});
  }

  /** Lets the try that is under way be the last one. */
  stop(): void {
    this.#stop.abort();
  }

  async #inOrder(row: readonly Work[]): Promise<void> {
    for (const work of row) await this.#untilDone(work);
  }

  async #untilDone({ what, run }: Work): Promise<void> {
    for (let pause = firstPauseMs; !this.#stop.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      try {
        await run();
        return;
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        console.error(`${what} failed and is tried again in ${pause / 1000} seconds: ${causeOf(error)}`);
        await this.#pause(pause);
      }
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#stop.signal.addEventListener('abort', end, { once: true });
    });
  }
}
