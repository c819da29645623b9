import { type Day, dayOf, daysBetween, type Instant, isBefore } from '../calendar/day.ts';
import type { ClockStart } from '../definitions/permit.ts';
import type { PlannedClock } from '../plan/planned.ts';

/** A supplement that was asked for, as far as a clock cares. */
export interface ClockSupplement {
  readonly askedAt: Instant;
  /** When the first question was put that this one repeats, because the answer to it left something out. */
  readonly firstAskedAt?: Instant;
  readonly answeredAt?: Instant;
}

/** The body that decides has said from which day the matter is complete. */
export interface SaidComplete {
  readonly saidAt: Instant;
  readonly from: Day;
}

/** Why a question left a clock alone. */
export type LeftAlone =
  /** What is asked for does not touch this clock by its law. */
  | 'runs-on'
  /** It was asked for more than three weeks after the filing (PBL 9 kap. 99 §). */
  | 'asked-late'
  /** The last day had passed already. */
  | 'time-over'
  /** The matter had been said to be complete: what is asked for after that is to examine it. */
  | 'complete';

/** What moved a count, or could have, in Swedish calendar days. */
type Moved =
  | { readonly what: 'stopped'; readonly day: Day }
  | { readonly what: 'asked'; readonly day: Day; readonly why: LeftAlone }
  | { readonly what: 'restarted'; readonly day: Day }
  | { readonly what: 'complete'; readonly day: Day; readonly from: Day; readonly counts: boolean };

/** From which day a clock counts, what began that, and what has moved it on the way, in the order it happened. */
export interface Count {
  readonly started: Day;
  readonly startedBy: ClockStart | 'supplement' | 'complete-said';
  /** The day it was stopped, while it is. */
  readonly stoppedSince?: Day;
  readonly moved: readonly Moved[];
}

const threeWeeks = 21;

/**
 * Follows a clock from the filing through what was asked for and what came in. Once its last day has passed undecided nothing
 * moves it any more: neither a question, nor an answer, nor that the matter is said to be complete from a later day.
 *
 * @param dueFrom the last day of a count that begins on a day
 */
export function countOf(
  clock: PlannedClock,
  filed: Day,
  supplements: readonly ClockSupplement[],
  complete: readonly SaidComplete[],
  dueFrom: (started: Day) => Day,
): Count {
  const moved: Moved[] = [];
  let started = filed;
  let startedBy: Count['startedBy'] = clock.starts;
  let stoppedSince: Day | undefined;
  let isComplete = false;
  let counted = false;
  const isOver = (day: Day) => stoppedSince === undefined && isBefore(dueFrom(started), day);
  const all = [
    ...supplements.map((asked) => ({ at: asked.askedAt, asked })),
    ...complete.map((said) => ({ at: said.saidAt, said })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const one of all) {
    const day = dayOf(one.at);
    if ('said' in one) {
      const { from } = one.said;
      const counts = (clock.starts === 'complete' || counted) && clock.onSupplement !== 'runs-on' && !isOver(day);
      moved.push({ what: 'complete', day, from, counts });
      isComplete = true;
      if (counts) [started, startedBy, stoppedSince] = [from, 'complete-said', undefined];
      continue;
    }
    const why = leftAlone(clock, filed, one.asked) ?? (isComplete ? 'complete' : isOver(day) ? 'time-over' : undefined);
    if (why !== undefined) {
      moved.push({ what: 'asked', day, why });
      continue;
    }
    counted = true;
    // Asked for while another was open: it stood still all the while.
    const isBeside = stoppedSince !== undefined || isBefore(day, started);
    if (!isBeside) moved.push({ what: 'stopped', day });
    const { answeredAt } = one.asked;
    const isLast = answeredAt === undefined || !isBefore(dayOf(answeredAt), started);
    if (isBeside && isLast && moved.at(-1)?.what === 'restarted') moved.pop();
    if (answeredAt === undefined) stoppedSince ??= day;
    else if (isLast) {
      [started, startedBy] = [dayOf(answeredAt), 'supplement'];
      if (stoppedSince === undefined) moved.push({ what: 'restarted', day: started });
    }
  }
  return { started, startedBy, ...(stoppedSince !== undefined && { stoppedSince }), moved };
}

function leftAlone(clock: PlannedClock, filed: Day, { askedAt, firstAskedAt = askedAt }: ClockSupplement) {
  if (clock.onSupplement === 'runs-on') return 'runs-on';
  const isLate = daysBetween(filed, dayOf(firstAskedAt)) > threeWeeks;
  return clock.onSupplement === 'restart-if-asked-within-three-weeks' && isLate ? 'asked-late' : undefined;
}
