import { addSpan, type Day, dayOf, days, daysBetween, type Instant, isBefore } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { Basis, ClockStart } from '../definitions/permit.ts';
import type { PlannedClock } from '../plan/planned.ts';

/** A day by which something should be done, and what it rests on. */
export interface Due {
  readonly day: Day;
  readonly basis: Basis;
}

/** A supplement that was asked for, as far as a clock cares. */
interface ClockSupplement {
  readonly askedAt: Instant;
  readonly answeredAt?: Instant;
}

/** What has happened to a permit, as far as its clock cares. */
export interface ClockEvents {
  /** When the matter was handed in. */
  readonly filedAt: Instant;
  /** Requests that were taken back are left out: what was asked by mistake never stopped anything. */
  readonly supplements: readonly ClockSupplement[];
  /** When the body that decides took more time for it, in order. */
  readonly extendedAt?: readonly Instant[] | undefined;
  /** When it was decided or withdrawn. */
  readonly endedAt?: Instant | undefined;
  /** The day of looking. */
  readonly today: Day;
}

/** Where a permit's clock stands, in Swedish calendar days. */
export interface ClockState {
  /** The day the running count began. */
  readonly started: Day;
  /** What began it: what the law counts from, or a supplement that came in. */
  readonly startedBy: ClockStart | 'supplement';
  readonly state: 'running' | 'stopped' | 'ended';
  /** What the last day rests on. */
  readonly basis: Basis;
  /** The last day; absent while the clock is stopped. */
  readonly due?: Day;
  /** The day the clock was stopped, while it is. */
  readonly stoppedSince?: Day;
  /** The last days that have passed undecided. What happens afterwards never takes them away. */
  readonly breaches: readonly Due[];
  /** The body that decides took the longer time that the law allows. */
  readonly extended?: true;
  readonly verified: boolean;
}

const threeWeeks = 21;

/** What a department sets itself for a matter whose law lets the owner start at once. Our own setting. */
const ownGoal = days(7);

/**
 * The clock of a permit, from what happened to it.
 *
 * A clock that a supplement restarts stands still while one is open, and starts anew the day it comes in. Building clocks
 * do so only for a supplement asked for within three weeks of the filing (PBL 9 kap. 99 §). Once the last day has passed
 * undecided, nothing that is asked for afterwards moves it: the breach has happened. The longer time that the law allows counts
 * once, when it was taken before the first was over (PBL 9 kap. 99 §). A due day on a day off is moved to
 * the next working day (lagen 1930:173, 2 §).
 *
 * The end of a notification's waiting time lets the owner start and binds no department, so as a day to be done by it is
 * a goal, never the law's.
 */
export function clockState(
  clock: PlannedClock,
  { filedAt, supplements, extendedAt = [], endedAt, today }: ClockEvents,
): ClockState {
  const filed = dayOf(filedAt);
  const length = clock.length.statutory.value === 0 ? ownGoal : clock.length.statutory;
  const basis = clock.kind === 'wait' ? 'goal' : clock.basis;
  const firstDue = (day: Day) => nextWorkingDay(addSpan(day, length));
  const extended = (day: Day) => canBeExtended(clock) && extendedAt.some((at) => !isBefore(firstDue(day), dayOf(at)));
  const dueFrom = (day: Day) => (extended(day) ? nextWorkingDay(addSpan(day, clock.length.late)) : firstDue(day));
  const counting = supplements
    .filter(({ askedAt }) => restarts(clock, filed, dayOf(askedAt)))
    .toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
  let started = filed;
  let startedBy: ClockState['startedBy'] = clock.starts;
  let stoppedSince: Day | undefined;
  for (const { askedAt, answeredAt } of counting) {
    const asked = dayOf(askedAt);
    if (stoppedSince === undefined && isBefore(dueFrom(started), asked)) break;
    if (answeredAt === undefined) stoppedSince ??= asked;
    else if (!isBefore(dayOf(answeredAt), started)) [started, startedBy] = [dayOf(answeredAt), 'supplement'];
  }
  const base = {
    started,
    startedBy,
    basis,
    ...(extended(started) && { extended: true as const }),
    verified: clock.verified,
  };
  const due = dueFrom(started);
  if (stoppedSince !== undefined && endedAt === undefined)
    return { ...base, state: 'stopped', stoppedSince, breaches: [] };
  const breaches =
    stoppedSince === undefined && isBefore(due, endedAt === undefined ? today : dayOf(endedAt))
      ? [{ day: due, basis }]
      : [];
  return { ...base, state: endedAt === undefined ? 'running' : 'ended', due, breaches };
}

function restarts(clock: PlannedClock, filed: Day, asked: Day): boolean {
  if (clock.onSupplement === 'restart-if-asked-within-three-weeks') return daysBetween(filed, asked) <= threeWeeks;
  return clock.onSupplement === 'restart';
}

/** Whether the law of a matter lets its time be extended, and says by how much at most. */
export const canBeExtended = ({ kind, basis, noLimit, length: { statutory, late } }: PlannedClock): boolean =>
  kind === 'decision' &&
  basis === 'law' &&
  !noLimit &&
  (late.unit !== statutory.unit || late.value !== statutory.value);
