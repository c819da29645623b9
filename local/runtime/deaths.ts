import type { Call } from './calls.ts';
import { deathsRememberedMs, mostDeaths, nameOfCall } from './messages.ts';

/** How often a call was under way when a thread ended. */
export class Deaths {
  readonly #all = new Map<string, number>();

  /** By the names of calls. */
  get all(): ReadonlyMap<string, number> {
    return this.#all;
  }

  /** A thread has ended. @param names of the calls that were under way */
  add(names: readonly string[]): void {
    for (const name of names) this.#all.set(name, (this.#all.get(name) ?? 0) + 1);
    const forget = () => {
      for (const name of names) this.clear(name);
    };
    setTimeout(forget, deathsRememberedMs).unref();
  }

  /** Those of the calls that have ended threads enough. */
  givenUp(calls: readonly Call[]): readonly Call[] {
    return calls.filter(({ message }) => (this.#all.get(nameOfCall(message)) ?? 0) >= mostDeaths);
  }

  /** It has been answered. */
  forget({ message }: Call): void {
    this.clear(nameOfCall(message));
  }

  /** It has been done, and the thread is still there. */
  clear(name: string): void {
    this.#all.delete(name);
  }
}
