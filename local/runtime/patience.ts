/** A thread that is looked after. */
interface Watched {
  /** Whether it has something to do and could answer. */
  readonly isAtWork: () => boolean;
  readonly ask: () => void;
  readonly end: () => void;
}

/** Ends a thread that has something to do, and does not even answer: it is stuck. */
export class Patience {
  readonly #milliseconds: number;
  readonly #watched: Watched;
  readonly #timer: NodeJS.Timeout;
  /** Since when it has been asked whether it answers. */
  #asked: number | undefined;

  constructor(milliseconds: number, watched: Watched) {
    this.#milliseconds = milliseconds;
    this.#watched = watched;
    this.#timer = setInterval(() => this.#look(), milliseconds / 3);
    this.#timer.unref();
  }

  /** It has said something, or is another. */
  heard(): void {
    this.#asked = undefined;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    if (!this.#watched.isAtWork()) return;
    if (this.#asked === undefined) {
      this.#asked = performance.now();
      this.#watched.ask();
    } else if (performance.now() - this.#asked > this.#milliseconds) this.#watched.end();
  }
}
