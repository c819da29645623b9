import { addSpan, type Day, dayOf, daysBetween } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { PlannedClock } from '../plan/planned.ts';

/** A supplement that was asked for, as far as a clock cares. */
export interface ClockSupplement {
  readonly askedAt: string;
  readonly answeredAt?: string;
}

/** Where a permit's clock stands, in Swedish calendar days. */
export interface ClockState {
  /** The day the running count began: the filing, or the last supplement when that starts it anew. */
  readonly started: Day;
  readonly state: 'running' | 'stopped' | 'ended';
  /** The last day; absent while the clock is stopped. */
  readonly due?: Day;
  /** The day the clock was stopped, while it is. */
  readonly stoppedSince?: Day;
  readonly verified: boolean;
}

const threeWeeks = 21;

/**
 * The statutory clock of a permit from what happened to it.
 *
 * A clock that runs from a complete filing stands still while a supplement is open and starts anew the day it comes in.
 * Building clocks do so only for a supplement asked for within three weeks of the filing (PBL 9 kap. 99 §).
 * A due day on a day off is moved to the next working day (lagen 1930:173, 2 §).
 *
 * @param filedAt when the matter was handed in
 * @param endedAt when it was decided or withdrawn
 */
export function clockState(
  clock: PlannedClock,
  filedAt: string,
  supplements: readonly ClockSupplement[],
  endedAt?: string,
): ClockState {
  const filed = dayOf(filedAt);
  const counting = supplements.filter(
    (s) =>
      clock.onSupplement === 'restart' ||
      (clock.onSupplement === 'restart-if-asked-within-three-weeks' &&
        daysBetween(filed, dayOf(s.askedAt)) <= threeWeeks),
  );
  const answered = counting.flatMap((s) => (s.answeredAt === undefined ? [] : [dayOf(s.answeredAt)]));
  const started = [filed, ...answered].sort().at(-1) ?? filed;
  const due = nextWorkingDay(addSpan(started, clock.length.statutory));
  const base = { started, verified: clock.verified };
  if (endedAt !== undefined) return { ...base, state: 'ended', due };
  const open = counting.filter((s) => s.answeredAt === undefined).map((s) => dayOf(s.askedAt));
  const stoppedSince = open.sort()[0];
  return stoppedSince === undefined ? { ...base, state: 'running', due } : { ...base, state: 'stopped', stoppedSince };
}
