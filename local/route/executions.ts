import { type Around, Execution } from './engine.ts';
import type { RouteIndex } from './route-index.ts';
import { Timers } from './timers.ts';

/** How long and how many executions stay in memory. */
export interface Limits {
  /** One to which nothing has happened for so long is noted as parked, in this machine's milliseconds. */
  readonly quietMs: number;
  /** One to which nothing has happened for so long is let go, in this machine's milliseconds. */
  readonly keepMs: number;
  /** More than these are let go, the least recently moved first. */
  readonly most: number;
  /**
   * One that has a wait which ends within so many milliseconds of the case's time stays. What is started again waits for a
   * minute before it looks, and would never come to look if it were let go within that minute.
   */
  readonly soonMs: number;
}

/** What those who keep the executions hear of them. */
export interface Told {
  /** All of an execution waits, and it is no longer here. */
  readonly letGo: (dueAt: number) => void;
  readonly failed: (name: Named, tokens: readonly string[], error: unknown) => void;
  /** Something could not be noted in the index. */
  readonly notNoted: (caseId: string, error: unknown) => void;
}

/** An execution by its name. */
export interface Named {
  readonly caseId: string;
  readonly name: string;
}

interface Live extends Named {
  readonly execution: Execution;
  /** As the index has it. */
  isParked: boolean;
  movedAt: number;
  isWatched: boolean;
  /** Hears once that nothing is at work for it. */
  atRest: (() => void) | undefined;
}

/**
 * The executions in memory: those that move, and those that were parked not long ago. The busy path costs no writing: an
 * execution is noted as parked only when it has been quiet for a while, and as moving only after that.
 */
export class Executions {
  readonly #around: Around;
  readonly #index: RouteIndex;
  readonly #limits: Limits;
  readonly #told: Told;
  readonly #live = new Map<string, Live>();
  /** Those that may be let go, the least recently moved first. */
  readonly #resting = new Set<Live>();
  readonly #watch = new Timers({ rate: 1, now: Date.now });

  constructor(around: Around, index: RouteIndex, limits: Limits, told: Told) {
    this.#around = around;
    this.#index = index;
    this.#limits = limits;
    this.#told = told;
  }

  get size(): number {
    return this.#live.size;
  }

  of(caseId: string): Execution | undefined {
    return this.#live.get(caseId)?.execution;
  }

  /**
   * Starts the route of a case from its beginning. An execution of the case that is here is replaced.
   *
   * @param isParked whether the index has it as parked
   * @param atRest hears once, when nothing is at work for it any more
   */
  begin({ caseId, name }: Named, isParked: boolean, atRest?: () => void): void {
    const before = this.#live.get(caseId);
    if (before) this.#forget(before);
    const execution = new Execution(caseId, this.#around, () => this.#moved(live));
    const live: Live = { caseId, name, execution, isParked, movedAt: 0, isWatched: false, atRest };
    this.#live.set(caseId, live);
    this.#moved(live);
    execution.go().then(
      () => this.#ended(live),
      (error) => this.#failed(live, error),
    );
  }

  /**
   * One that the index has as moving is about to be told something. Told nothing after all, it is noted as parked once more.
   *
   * @returns whether it is here
   */
  expects(caseId: string): boolean {
    const live = this.#live.get(caseId);
    if (!live) return false;
    live.isParked = false;
    this.#moved(live);
    return true;
  }

  /** Forgets all of them. What moved is still noted as moving. */
  stop(): void {
    for (const live of this.#live.values()) this.#forget(live);
    this.#watch.stop();
  }

  #moved(live: Live): void {
    if (!this.#isHere(live)) return;
    live.movedAt = Date.now();
    this.#resting.delete(live);
    if (live.isParked) this.#noteMoving(live);
    if (!live.isWatched) this.#lookAgain(live, live.movedAt + this.#limits.quietMs);
    // After what it has heard has had its say.
    if (live.atRest) setImmediate(() => live.execution.calls === 0 && this.#sayAtRest(live));
  }

  #noteMoving(live: Live): void {
    live.isParked = false;
    this.#index.moves(live.name).catch((error) => {
      live.isParked = true;
      this.#told.notNoted(live.caseId, error);
    });
  }

  #lookAgain(live: Live, at: number): void {
    live.isWatched = true;
    this.#watch.add({ at, place: -1, ring: () => this.#look(live) });
  }

  /** One that works, or pauses before another try, is looked at again when it has moved. */
  #look(live: Live): void {
    live.isWatched = false;
    const { execution, movedAt } = live;
    const { quietMs, keepMs } = this.#limits;
    if (!this.#isHere(live) || !execution.isAtRest) return;
    if (Date.now() < movedAt + quietMs) {
      this.#lookAgain(live, movedAt + quietMs);
      return;
    }
    if (!live.isParked) {
      live.isParked = true;
      this.#index.parks(live.name, execution.tokens, execution.earliest);
    }
    if (this.#isSoonDue(live)) {
      this.#resting.delete(live);
      return;
    }
    if (Date.now() >= movedAt + keepMs) {
      this.#letGo(live);
      return;
    }
    this.#resting.add(live);
    this.#lookAgain(live, movedAt + keepMs);
    this.#letGoOfTooMany();
  }

  #letGoOfTooMany(): void {
    for (const live of this.#resting) {
      if (this.#live.size <= this.#limits.most) return;
      if (this.#isSoonDue(live)) this.#resting.delete(live);
      else this.#letGo(live);
    }
  }

  #isSoonDue({ execution }: Live): boolean {
    return execution.earliest - this.#around.now() < this.#limits.soonMs;
  }

  #letGo(live: Live): void {
    const { earliest } = live.execution;
    this.#forget(live);
    this.#told.letGo(earliest);
  }

  #ended(live: Live): void {
    if (!this.#isHere(live)) return;
    this.#forget(live);
    this.#index.ends(live.name).catch((error) => this.#told.notNoted(live.caseId, error));
  }

  #failed(live: Live, error: unknown): void {
    if (!this.#isHere(live)) return;
    const { tokens } = live.execution;
    this.#forget(live);
    this.#told.failed(live, tokens, error);
  }

  #forget(live: Live): void {
    live.execution.letGo();
    this.#live.delete(live.caseId);
    this.#resting.delete(live);
    this.#sayAtRest(live);
  }

  #sayAtRest(live: Live): void {
    live.atRest?.();
    live.atRest = undefined;
  }

  #isHere(live: Live): boolean {
    return this.#live.get(live.caseId) === live;
  }
}
