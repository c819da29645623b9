import { FunctionError } from './function-error.ts';
import type { CallMessage, ThreadEntry } from './messages.ts';

/** A call that somebody waits for. */
export interface Call {
  readonly message: CallMessage;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The calls that somebody waits for. */
export class Calls {
  readonly #all = new Map<number, Call>();
  readonly #idle: (() => void)[] = [];
  #next = 0;

  get size(): number {
    return this.#all.size;
  }

  get all(): readonly Call[] {
    return [...this.#all.values()];
  }

  /** Begins to wait for a call. @param limitMs from its own start */
  add(entry: ThreadEntry, event: unknown, limitMs: number): { message: CallMessage; answered: Promise<unknown> } {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const message: CallMessage = { kind: 'call', id: this.#next++, entry, event, limitMs };
    this.#all.set(message.id, { message, resolve, reject });
    return { message, answered: promise };
  }

  /** Somebody waits for it no longer. @returns the call, when it was still waited for */
  end(id: number): Call | undefined {
    const call = this.#all.get(id);
    this.#all.delete(id);
    if (this.#all.size === 0) for (const tell of this.#idle.splice(0)) tell();
    return call;
  }

  /** Whoever waits gets an error. */
  rejectAll(name: string, why: string): void {
    for (const { message, reject } of this.all) {
      this.end(message.id);
      reject(new FunctionError(name, why));
    }
  }

  /** When nobody waits for anything. */
  async idle(): Promise<void> {
    if (this.#all.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }
}
