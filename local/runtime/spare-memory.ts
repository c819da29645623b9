import { getHeapStatistics } from 'node:v8';

/** How long nothing must have been done, in milliseconds: a collection stops the thread, and nobody is to wait for it. */
const calmMs = 5000;
/** A heap that has grown by less than this since it was last collected is let alone. */
const worthBytes = 32e6;

interface Heap {
  /** What it takes of the machine, used or not. */
  readonly bytes: () => number;
  /** Collects what is not used and gives it back; undefined where nobody may ask for that. */
  readonly collect: (() => void) | undefined;
}

/**
 * Gives back the memory that a thread took while it was busy. V8 collects when it needs room: what a busy hour left would stay
 * with a server that has nothing to do. Each thread has a heap, and one of these, of its own.
 */
export class SpareMemory {
  readonly #heap: Heap;
  #usedAt = 0;
  #left = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(heap: Heap = ownHeap()) {
    this.#heap = heap;
  }

  /** Something was done. Costs next to nothing: it is said with each call. */
  used(): void {
    this.#usedAt = performance.now();
    if (this.#heap.collect) this.#timer ??= this.#lookIn(calmMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #lookIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#look(), milliseconds).unref();
  }

  #look(): void {
    const still = this.#usedAt + calmMs - performance.now();
    this.#timer = still > 0 ? this.#lookIn(Math.ceil(still)) : undefined;
    if (this.#timer || this.#heap.bytes() < this.#left + worthBytes) return;
    this.#heap.collect?.();
    this.#left = this.#heap.bytes();
  }
}

/** The heap of the thread that asks. It can be collected where Node.js runs with `--expose-gc`, as `npm start` has it do. */
function ownHeap(): Heap {
  const { gc } = globalThis;
  return {
    bytes: () => getHeapStatistics().total_heap_size,
    // The usual collection keeps the room that it makes for what comes next; this one gives it back.
    collect: gc && (() => void gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })),
  };
}
