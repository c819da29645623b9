import type { Output } from '#domain/case/follows.ts';
import { caseOfExecution, type Route } from '#domain/ports/route.ts';
import type { CaseRoute } from '#workflows/route/states.ts';
import { causeOf } from './cause.ts';
import type { Execution, Run } from './engine.ts';
import { Executions, type Limits, type Named } from './executions.ts';
import type { RouteIndex, RouteRow } from './route-index.ts';
import { type Time, type Timed, Timers } from './timers.ts';
import { Turns } from './turns.ts';

export interface LocalRouteOptions {
  readonly route: CaseRoute;
  /** Has a step done. What it promises, `engine.ts` says. */
  readonly run: Run;
  /** The time of cases. */
  readonly clock: Time;
  readonly index: RouteIndex;
  /** Hears a line about what fails and what is caught up with. */
  readonly say: (line: string) => void;
  readonly limits?: Partial<Limits>;
}

const usualLimits: Limits = { quietMs: 3000, keepMs: 10 * 60_000, most: 2000, soonMs: 10 * 60_000 };

/** Cases that are taken up again at once, behind what people do. One whose step hangs holds up the others no longer than that. */
const takenUpAtOnce = 8;
const longestTurnMs = 30_000;
/** What could not go on at all is tried again after this while; what is due and cannot be taken up now, after the other. */
const afterFailureMs = 10 * 60_000;
const pauseMs = 1000;
const page = 100;
const saidEach = 1000;

/**
 * The route of cases on one machine, in the thread of the functions.
 *
 * No well case needs an execution in memory. The facts are the truth and steps may be repeated: an execution to which nothing
 * happens is let go, and what is kept is a row in the index. When somebody answers or wakes it, or its first wait ends, the
 * case's route is started again from its beginning, finds what is over, and goes on.
 */
export class LocalRoute implements Route {
  /** How many states all executions have entered, tries included: what Step Functions counts as transitions. */
  transitions = 0;
  readonly #clock: Time;
  readonly #index: RouteIndex;
  readonly #say: (line: string) => void;
  readonly #timers: Timers;
  readonly #executions: Executions;
  readonly #most: number;
  readonly #quietMs: number;
  readonly #turns = new Turns(takenUpAtOnce, longestTurnMs);
  /** Looks for what is due. */
  #nextLook: Timed | undefined;
  #isLooking = false;
  #isStopped = false;

  constructor({ route, run, clock, index, say, limits: changed }: LocalRouteOptions) {
    const limits = { ...usualLimits, ...changed };
    this.#clock = clock;
    this.#index = index;
    this.#say = say;
    this.#most = limits.most;
    this.#quietMs = limits.quietMs;
    this.#timers = new Timers(clock);
    const around = {
      route,
      run,
      timers: this.#timers,
      now: clock.now,
      jitter: Math.random,
      entered: () => {
        this.transitions += 1;
      },
      failed: (caseId: string, step: string, error: unknown) =>
        say(`case ${caseId}: ${step} failed and is tried again: ${causeOf(error)}`),
    };
    this.#executions = new Executions(around, index, limits, {
      letGo: (dueAt) => this.#lookBy(dueAt),
      failed: (named, tokens, error) => this.#failed(named, tokens, error),
      notNoted: (caseId, error) => say(`case ${caseId}: how far its route is could not be noted: ${causeOf(error)}`),
    });
  }

  /** How many executions are in memory. */
  get inMemory(): number {
    return this.#executions.size;
  }

  /**
   * What joins a case takes the place of what is under way: an execution begins with all that the case has, and finds what is
   * over.
   *
   * @throws what the index could not keep; or Error when the machine stops
   */
  async start(caseId: string, name: string): Promise<void> {
    if (this.#isStopped) throw new Error('the machine stops');
    if ((await this.#index.begin(caseId, name)) && !this.#isStopped) this.#executions.begin({ caseId, name }, false);
  }

  async goOn(token: string, output: Output): Promise<boolean> {
    return this.#tell(token, (execution, key) => execution.goOn(key, output));
  }

  async wake(token: string): Promise<void> {
    this.#tell(token, (execution, key) => execution.wake(key));
  }

  async isRunning(name: string): Promise<boolean> {
    return this.#index.isRunning(name) || this.#index.of(caseOfExecution(name)) !== undefined;
  }

  async running(): Promise<ReadonlySet<string>> {
    return this.#index.running();
  }

  /**
   * Notes that something is about to be told to a case's execution, in the same write as the fact that says so: whoever is
   * killed before telling it has left behind a case that is taken up again. So has whoever finds that there is nobody to tell, as
   * when a body answers that an officer asked: no execution waits for that.
   */
  expects(caseId: string): void {
    const row = this.#index.of(caseId);
    if (!row || row.isMoving) return;
    this.#noteMoving(row);
    if (!this.#executions.expects(caseId)) this.#takeUpUnlessTold(row);
  }

  /**
   * Takes up what was under way when the machine ended, a few cases at once, and from then on whatever is due. What is parked
   * is not touched. People are answered meanwhile.
   *
   * @returns when all that was under way has been taken up
   */
  async resume(): Promise<void> {
    const all = this.#index.howManyMove();
    if (all > 0)
      this.#say(
        all === 1
          ? '1 case was on its way; it is taken up again'
          : `${all} cases were on their way; they are taken up again`,
      );
    let done = 0;
    let rows = this.#index.moving('', page);
    while (rows.length > 0 && !this.#isStopped) {
      for (const row of rows) {
        await this.#takeUpInTurn(row, ({ name, isMoving }) => isMoving && name === row.name);
        done += 1;
        if (done % saidEach === 0) this.#say(`${done} of ${all} cases are on their way again`);
      }
      rows = this.#index.moving(rows.at(-1)?.name ?? '', page);
    }
    if (done > 0 && !this.#isStopped)
      this.#say(done === 1 ? '1 case is on its way again' : `${done} cases are on their way again`);
    this.#lookAgain();
  }

  /** Ends every execution where it is. What moved is taken up by the next `resume`. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#executions.stop();
    this.#timers.stop();
    await this.#index.flush();
  }

  /**
   * Tells who waits with a token. A case whose execution is not here is started again, and finds by itself what it was told.
   *
   * @returns false when nobody waits with it any more
   */
  #tell(token: string, tell: (execution: Execution, key: string) => boolean): boolean {
    const [, caseId, key] = /^(.+)\.([^.]+)$/.exec(token) ?? [];
    if (caseId === undefined || key === undefined) return false;
    const execution = this.#executions.of(caseId);
    if (execution) return tell(execution, key);
    const row = this.#index.of(caseId);
    // What moved when the machine ended has had tokens that nobody noted: whoever has one may have it go on.
    if (!row || !(row.isMoving || row.tokens.includes(key))) return false;
    if (this.#isStopped) this.#noteMoving(row);
    else this.#executions.begin(row, !row.isMoving);
    return true;
  }

  /** What counts as moving is not among what is due. */
  #takeUpUnlessTold(named: Named): void {
    const ring = () =>
      void this.#takeUpInTurn(named, ({ name, isMoving }) => isMoving && name === named.name).catch((error) =>
        this.#say(`case ${named.caseId}: its route waits: ${causeOf(error)}`),
      );
    this.#timers.add({ at: this.#clock.now() + this.#quietMs * this.#clock.rate, place: -1, ring });
  }

  /** The machine stops: the next one goes on. */
  #noteMoving({ caseId, name }: Named): void {
    this.#index.moves(name).catch((error) => this.#say(`case ${caseId}: its route waits: ${causeOf(error)}`));
  }

  #failed({ caseId, name }: Named, tokens: readonly string[], error: unknown): void {
    this.#say(`case ${caseId}: its route cannot go on and is tried again in ten minutes: ${causeOf(error)}`);
    const again = this.#clock.now() + afterFailureMs * this.#clock.rate;
    this.#index.parks(name, tokens, again);
    this.#lookBy(again);
  }

  /** Sees to it that what is due at a moment is looked for then. */
  #lookBy(moment: number): void {
    if (this.#isStopped || (this.#nextLook && this.#nextLook.at <= moment)) return;
    if (this.#nextLook) this.#timers.remove(this.#nextLook);
    this.#nextLook = { at: moment, place: -1, ring: () => void this.#takeUpDue() };
    this.#timers.add(this.#nextLook);
  }

  /** Looks for what is due, a page at a time, and takes it up. */
  async #takeUpDue(): Promise<void> {
    this.#nextLook = undefined;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      // Those that are here have rung by then, and move.
      await Promise.resolve();
      for (let rows = this.#due(); rows.length > 0 && !this.#isStopped; rows = this.#due()) {
        for (const row of rows) await this.#takeUpInTurn(row, ({ dueAt }) => this.#isDue(dueAt));
        if (this.#executions.size >= 2 * this.#most) break;
      }
    } catch (error) {
      this.#say(`what is due could not be looked for, and is looked for again: ${causeOf(error)}`);
    }
    this.#isLooking = false;
    this.#lookAgain();
  }

  #lookAgain(): void {
    const soonest = this.#clock.now() + pauseMs * this.#clock.rate;
    let next: number | undefined = soonest;
    try {
      next = this.#index.nextDue();
    } catch (error) {
      this.#say(`what is due next could not be looked for, and is looked for again: ${causeOf(error)}`);
    }
    if (next !== undefined) this.#lookBy(Math.max(next, soonest));
  }

  #due(): readonly RouteRow[] {
    return this.#index.due(this.#clock.now(), page).filter(({ caseId }) => !this.#executions.of(caseId));
  }

  #isDue(dueAt: number | undefined): boolean {
    return dueAt !== undefined && dueAt <= this.#clock.now();
  }

  /** Starts a case again when it is its turn, unless somebody else has, or it needs it no more. */
  async #takeUpInTurn({ caseId }: Named, isNeeded: (row: RouteRow) => boolean): Promise<void> {
    const end = await this.#turns.take();
    const row = this.#isStopped || this.#executions.of(caseId) ? undefined : this.#index.of(caseId);
    if (row && isNeeded(row)) this.#executions.begin(row, !row.isMoving, end);
    else end();
  }
}
