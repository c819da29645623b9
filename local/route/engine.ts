import type { CaseRoute, State, Step, StepFunction, Tries, Wait, Way } from '#workflows/route/states.ts';
import { Parked, TimeIsOut, Woken } from './parked.ts';
import type { Timers } from './timers.ts';
import { fieldOf, type Given, listIn, RouteFault, secondsIn, toldTo, troubleOf } from './told.ts';

/** What the route has done: its steps, and the question to the coordinator. */
export type Called = StepFunction | 'ask-coordinator';

/**
 * Has a step done. It settles within the step's own time, counted from when the work begins: to let work wait its turn, and to
 * end what hangs, is its matter. Whatever it rejects with counts as a failed try.
 */
export type Run = (called: Called, input: Given) => Promise<unknown>;

/** What all executions share. */
export interface Around {
  readonly route: CaseRoute;
  readonly run: Run;
  readonly timers: Timers;
  /** The case's time, epoch milliseconds. */
  readonly now: () => number;
  /** From 0 to 1: not everybody tries again at the same moment. */
  readonly jitter: () => number;
  /** A state was entered, or tried again: what Step Functions counts as a transition. */
  readonly entered: () => void;
  /** A try failed. The route goes on by itself; whoever runs this machine wants to hear of it. */
  readonly failed: (caseId: string, step: string, error: unknown) => void;
}

const dayMs = 86_400_000;

/** Stands for an answer that nobody works on with any more. Whoever awaits it is forgotten with it. */
const never = () => new Promise<never>(() => {});

/**
 * One execution: a case on its way, from the beginning. It reads the same data that `lib/runs/route-to-step-functions.ts` draws,
 * and does with each state what Step Functions does with the drawing.
 */
export class Execution {
  readonly #caseId: string;
  readonly #around: Around;
  readonly #moved: () => void;
  readonly #waits = new Map<string, Parked>();
  #calls = 0;
  #pauses = 0;
  #isGone = false;

  /** @param moved is told of everything that happens: a wait that ends, a call that is done */
  constructor(caseId: string, around: Around, moved: () => void) {
    this.#caseId = caseId;
    this.#around = around;
    this.#moved = moved;
  }

  /** Goes the way to its end. @throws what no try mends, and what failed when even the coordinator could not be asked */
  async go(): Promise<void> {
    await this.#way(this.#around.route.way, { caseId: this.#caseId });
  }

  /** Functions that are at work now. */
  get calls(): number {
    return this.#calls;
  }

  /** Whether all of its ways are parked on waits. */
  get isAtRest(): boolean {
    return this.#calls + this.#pauses === 0;
  }

  /** What is waited with. */
  get tokens(): readonly string[] {
    return [...this.#waits.keys()];
  }

  /** When the first of its waits ends, in the case's epoch milliseconds. */
  get earliest(): number {
    return Math.min(...[...this.#waits.values()].map(({ at }) => at));
  }

  /** @returns false when nobody waits with the token any more */
  goOn(token: string, output: unknown): boolean {
    return this.#end(token)?.answer(output) ?? false;
  }

  /** Has whoever waits with the token look again. @returns false when nobody does any more */
  wake(token: string): boolean {
    return this.#end(token)?.wake() ?? false;
  }

  /** Forgets where it is: nothing of it is called or rings any more. */
  letGo(): void {
    this.#isGone = true;
    for (const wait of this.#waits.values()) this.#around.timers.remove(wait);
    this.#waits.clear();
  }

  async #way(way: Way, given: Given): Promise<void> {
    let now = given;
    for (const state of way) now = await this.#state(state, now);
  }

  async #state(state: State, given: Given): Promise<Given> {
    switch (state.kind) {
      case 'step':
        return this.#step(state, given);
      case 'wait':
        return this.#wait(state, given);
      case 'side by side':
        this.#around.entered();
        await Promise.all(state.ways.map((way) => this.#way(way, given)));
        return given;
      case 'for each':
        this.#around.entered();
        await Promise.all(listIn(given, state.of).map((item) => this.#way(state.way, item)));
        return given;
    }
  }

  async #step(step: Step, given: Given): Promise<Given> {
    const told = toldTo(step, given);
    const answer = await this.#untilDone(step, given, () => this.#call(step.name, step.does, told));
    return step.handsOn ? (answer as Given) : given;
  }

  /** Waits until somebody says that it is done. When its time is out, or somebody wakes it, it looks again. */
  async #wait(wait: Wait, first: Given): Promise<Given> {
    let given = first;
    for (;;) {
      const told = toldTo(wait, given);
      const waitMs = secondsIn(given, wait.atMost) * 1000;
      try {
        const output = await this.#untilDone(wait, given, () => this.#park(wait.name, wait.does, told, waitMs));
        return wait.handsOn ? (output as Given) : given;
      } catch (error) {
        if (!looksAgain(wait, error)) throw error;
      }
      this.#around.entered();
      if (wait.again.first) given = await this.#step(wait.again.first, given);
    }
  }

  /** Tries until it is done. What fails for good becomes a task of the coordinator; resolved, it is tried anew. */
  async #untilDone<T>(state: Step | Wait, given: Given, attempt: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.#tried(this.#around.route.tries, attempt, (error) => looksAgain(state, error));
      } catch (error) {
        if (error instanceof RouteFault || looksAgain(state, error)) throw error;
        await this.#askCoordinator(state, given, error as Error);
      }
    }
  }

  async #askCoordinator(state: Step | Wait, given: Given, { name, message }: Error): Promise<void> {
    const { patienceDays, tries } = this.#around.route.coordinator;
    const told = {
      caseId: fieldOf(given, 'caseId'),
      about: troubleOf(state, given),
      error: { Error: name, Cause: message },
    };
    const ask = () => this.#park(`AskCoordinatorAbout${state.name}`, 'ask-coordinator', told, patienceDays * dayMs);
    for (;;) {
      try {
        await this.#tried(tries, ask, (error) => error instanceof TimeIsOut);
        return;
      } catch (error) {
        if (!(error instanceof TimeIsOut)) throw error;
        this.#around.entered();
      }
    }
  }

  /** Tries as often as `tries` says, at growing intervals. @throws the last error, or at once one that is no failure */
  async #tried<T>(
    { firstAfterSeconds, atMostEverySeconds, times }: Tries,
    attempt: () => Promise<T>,
    isNoFailure: (error: unknown) => boolean,
  ): Promise<T> {
    for (let again = 0; ; again++) {
      this.#around.entered();
      try {
        return await attempt();
      } catch (error) {
        if (isNoFailure(error) || again >= times) throw error;
        const longest = Math.min(firstAfterSeconds * 2 ** again, atMostEverySeconds);
        await this.#pause(longest * 1000 * this.#around.jitter());
      }
    }
  }

  async #pause(ms: number): Promise<void> {
    this.#pauses += 1;
    await new Promise<void>((ring) => this.#around.timers.add({ at: this.#around.now() + ms, place: -1, ring }));
    this.#pauses -= 1;
    if (this.#isGone) await never();
  }

  /** Gives a function a token, and waits until somebody sends it back. */
  #park(step: string, called: Called, told: Given, waitMs: number): Promise<unknown> {
    const parked = new Parked(this.#around.now() + waitMs, (token) => this.#end(token));
    this.#waits.set(parked.token, parked);
    this.#around.timers.add(parked);
    this.#call(step, called, { ...told, token: `${this.#caseId}.${parked.token}` }).catch((error) =>
      this.#end(parked.token)?.fail(error),
    );
    return parked.heard;
  }

  /** A token is good once. */
  #end(token: string): Parked | undefined {
    const parked = this.#waits.get(token);
    if (!parked) return undefined;
    this.#waits.delete(token);
    this.#around.timers.remove(parked);
    this.#moved();
    return parked;
  }

  async #call(step: string, called: Called, input: Given): Promise<unknown> {
    if (this.#isGone) return never();
    this.#calls += 1;
    try {
      const answer = await this.#around.run(called, input);
      return this.#isGone ? never() : answer;
    } catch (error) {
      if (this.#isGone) return never();
      this.#around.failed(this.#caseId, `${step} (${called})`, error);
      throw error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#calls -= 1;
      this.#moved();
    }
  }
}

/** Whether it is no failure: the time is out, or somebody woke one that may be woken. */
const looksAgain = (state: Step | Wait, error: unknown): boolean =>
  state.kind === 'wait' &&
  (error instanceof TimeIsOut || (error instanceof Woken && (state.wokenBy ?? []).includes(error.name)));
