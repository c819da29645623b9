/** A few at once; the others wait, first come, first served. A turn that is not given back ends by itself. */
export class Turns {
  readonly #longestMs: number;
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** @param longestMs what hangs holds up the others no longer, in this machine's milliseconds */
  constructor(atOnce: number, longestMs: number) {
    this.#free = atOnce;
    this.#longestMs = longestMs;
  }

  /** Waits for a turn. @returns what gives it back; repeated, nothing */
  async take(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((mine) => this.#waiting.push(mine));
    const end = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    };
    let timer: NodeJS.Timeout | undefined = setTimeout(end, this.#longestMs).unref();
    return end;
  }
}
