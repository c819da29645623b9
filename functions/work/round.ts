import { type Instant, secondsBetween } from '#domain/calendar/day.ts';
import { lookAgain, nextLook, graceSeconds as usualGrace } from '#domain/case/expected.ts';
import { UnknownCursor } from '#domain/ports/page.ts';
import type { Look, Sweep } from '#domain/ports/store/looks.ts';
import { route, store } from '#homes';
import { logger } from '../aws/observability.ts';
import { now, realNow } from '../now.ts';
import { eventSeconds, heal, isWell, type Looking } from './heal.ts';
import { lookInAWhile } from './look.ts';
import { sideBySide } from './side-by-side.ts';
import { caseIfAny, type ViewedCase } from './step.ts';

/** Cases looked at side by side, and looks read at a time. */
const most = { atOnce: 8, inPage: 100 } as const;

/** When a case is looked at next, and how often something was the matter with it in a row. */
type Next = Pick<Look, 'at' | 'failures'> | undefined;

/** One round of looking at cases, and what came of it. A case that cannot be looked at holds up no other. */
export class Round {
  readonly count = { looked: 0, released: 0, mailsOwed: 0, restarted: 0, woken: 0, failed: 0 };
  readonly #hasTime: () => boolean;

  constructor(hasTime: () => boolean) {
    this.#hasTime = hasTime;
  }

  /** Looks at the cases whose look is due at a moment. @returns whether none is left */
  async due(until: Instant): Promise<boolean> {
    const looking: Looking = {
      graceSeconds: usualGrace,
      // The first look comes when the case must have its route, and an earlier one when that has failed.
      routeGraceSeconds: 0,
      isRunning: (name) => route.isRunning(name),
    };
    let cursor: string | undefined;
    do {
      if (!this.#hasTime()) return false;
      const page = await store.looksDue(until, cursor, most.inPage);
      await sideBySide(page.items, most.atOnce, (look) =>
        this.#each(
          look.caseId,
          look.failures + 1,
          () => this.#lookAt(look, looking),
          (next) => store.putOff(look, next),
        ),
      );
      cursor = page.cursor;
    } while (cursor !== undefined);
    return true;
  }

  /**
   * Looks at every case that is ever to be looked at, whenever that is, with one question after all executions, and one more
   * after each that is not among them. Gives a look to those that have none because they are older than looks. It goes on from
   * where the last one's time was out.
   *
   * @param since through all that was there then: a sweep that was begun earlier is followed by another
   * @returns whether none is left
   */
  async through(graceSeconds: number, since?: Instant): Promise<boolean> {
    const names = await route.running();
    const looking: Looking = {
      graceSeconds,
      routeGraceSeconds: graceSeconds,
      // What has been started since is not among them.
      isRunning: async (name) => names.has(name) || route.isRunning(name),
    };
    let sweep: Sweep | undefined = (await store.sweep()) ?? { began: realNow() };
    const isEnough = ({ began }: Sweep) => since === undefined || secondsBetween(since, began) >= 0;
    for (let wasEnough = false; !wasEnough; sweep ??= { began: realNow() }) {
      wasEnough = isEnough(sweep);
      while (sweep !== undefined) {
        if (!this.#hasTime()) return false;
        sweep = await this.#sweepOn(sweep, looking);
        await store.keepSweep(sweep);
      }
    }
    return true;
  }

  /** Looks at a page of cases. @returns where to go on */
  async #sweepOn({ began, cursor }: Sweep, looking: Looking): Promise<Sweep | undefined> {
    const page = await store.lookedAt(cursor, most.inPage).catch((error: unknown) => {
      // A place that an earlier version kept: from the beginning.
      if (error instanceof UnknownCursor) return undefined;
      throw error;
    });
    if (!page) return { began: realNow() };
    await sideBySide(page.items, most.atOnce, (caseId) =>
      this.#each(
        caseId,
        1,
        () => this.#pass(caseId, looking),
        () => lookInAWhile(caseId),
      ),
    );
    return page.cursor === undefined ? undefined : { began, cursor: page.cursor };
  }

  async #lookAt(look: Look, looking: Looking): Promise<void> {
    const stored = await caseIfAny(look.caseId);
    // Another has looked meanwhile, or it has been brought forward.
    if (stored && stored.look !== look.at) return;
    // It was to be made, and never was.
    await store.putOff(look, stored && (await this.#heal(stored, looking, look.failures)));
  }

  async #pass(caseId: string, looking: Looking): Promise<void> {
    const stored = await caseIfAny(caseId);
    const next = stored && (await this.#heal(stored, looking, 0));
    if (!next || (stored.look !== undefined && secondsBetween(stored.look, next.at) >= 0)) return;
    await store.lookBy(caseId, next.at, now());
  }

  async #heal(stored: ViewedCase, looking: Looking, failures: number): Promise<Next> {
    const healed = await heal(stored, looking);
    for (const key of ['released', 'mailsOwed', 'restarted', 'woken'] as const) this.count[key] += healed[key];
    if (!isWell(healed)) return { at: lookAgain(now(), failures + 1), failures: failures + 1 };
    const at = nextLook(stored, { now: now(), realNow: realNow(), eventSeconds });
    return at === undefined ? undefined : { at, failures: 0 };
  }

  /**
   * @param failures how often it has failed in a row, when it fails now
   * @param later puts the look off
   */
  async #each(
    caseId: string,
    failures: number,
    look: () => Promise<void>,
    later: (next: NonNullable<Next>) => Promise<unknown>,
  ): Promise<void> {
    this.count.looked += 1;
    try {
      await look();
    } catch (error) {
      this.count.failed += 1;
      // The kind of error alone: its words might hold what somebody wrote.
      logger.error('a case could not be looked at', { caseId, cause: (error as Error).name, failures });
      // What cannot be put off either is still due, and the next round's.
      await later({ at: lookAgain(now(), failures), failures }).catch(() => {});
    }
  }
}
