import { addSpan, type Day, dayOf, days, type Instant, isBefore } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { Basis } from '../definitions/permit.ts';
import type { PlannedClock } from '../plan/planned.ts';
import { type ClockSupplement, type Count, countOf, type SaidComplete } from './clock-count.ts';

/** A day by which something should be done, and what it rests on. */
export interface Due {
  readonly day: Day;
  readonly basis: Basis;
}

/** What has happened to a permit, as far as its clock cares. */
export interface ClockEvents {
  /** When the matter was handed in. */
  readonly filedAt: Instant;
  /** Requests that were taken back are left out: what was asked by mistake never stopped anything. */
  readonly supplements: readonly ClockSupplement[];
  /** When the body that decides said that the matter is complete, and from which day, in order. */
  readonly complete?: readonly SaidComplete[] | undefined;
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
  /** What began it: what the law counts from, a supplement that came in, or that the matter was said to be complete. */
  readonly startedBy: Count['startedBy'];
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

/** What a department sets itself for a matter whose law lets the owner start at once. Our own setting. */
const ownGoal = days(7);

/** How a clock counts, and to which last days. */
export interface Counted extends Count {
  readonly filed: Day;
  /** The last day, before the clock was stopped if it is. */
  readonly due: Day;
  /** The day on which its length has passed, before that is moved to a working day. */
  readonly passes: Day;
  /** When the longer time was taken, if that was in time. */
  readonly extendedOn?: Day;
  readonly basis: Basis;
}

/**
 * The clock of a permit, from what happened to it.
 *
 * A clock that a supplement restarts stands still while one is open, and starts anew the day it comes in. Building clocks
 * do so only for a supplement asked for within three weeks of the filing (PBL 9 kap. 99 §). Where the law counts from a complete
 * application, the body that decides can say from which day it is complete. Once the last day has passed
 * undecided, nothing that is asked for or said afterwards moves it: the breach has happened. The longer time that the law allows counts
 * once, when it was taken before the first was over (PBL 9 kap. 99 §). A due day on a day off is moved to
 * the next working day (lagen 1930:173, 2 §).
 *
 * The end of a notification's waiting time lets the owner start and binds no department, so as a day to be done by it is
 * a goal, never the law's.
 */
export function clockState(clock: PlannedClock, events: ClockEvents): ClockState {
  const { started, startedBy, stoppedSince, due, basis, extendedOn } = counted(clock, events);
  const { endedAt, today } = events;
  const base = {
    started,
    startedBy,
    basis,
    ...(extendedOn !== undefined && { extended: true as const }),
    verified: clock.verified,
  };
  if (stoppedSince !== undefined && endedAt === undefined)
    return { ...base, state: 'stopped', stoppedSince, breaches: [] };
  const breaches =
    stoppedSince === undefined && isBefore(due, endedAt === undefined ? today : dayOf(endedAt))
      ? [{ day: due, basis }]
      : [];
  return { ...base, state: endedAt === undefined ? 'running' : 'ended', due, breaches };
}

/** Everything that a clock's days follow from: `clockState` says where it stands, the lines of a clock how it came there. */
export function counted(
  clock: PlannedClock,
  { filedAt, supplements, complete = [], extendedAt = [] }: ClockEvents,
): Counted {
  const filed = dayOf(filedAt);
  const length = clock.length.statutory.value === 0 ? ownGoal : clock.length.statutory;
  const basis = clock.kind === 'wait' ? 'goal' : clock.basis;
  const firstDue = (day: Day) => nextWorkingDay(addSpan(day, length));
  const extendedFor = (day: Day) =>
    canBeExtended(clock) ? extendedAt.map(dayOf).find((at) => !isBefore(firstDue(day), at)) : undefined;
  const dueFrom = (day: Day) =>
    extendedFor(day) === undefined ? firstDue(day) : nextWorkingDay(addSpan(day, clock.length.late));
  const count = countOf(clock, filed, supplements, complete, dueFrom);
  const extendedOn = extendedFor(count.started);
  return {
    ...count,
    filed,
    due: dueFrom(count.started),
    passes: addSpan(count.started, extendedOn === undefined ? length : clock.length.late),
    basis,
    ...(extendedOn !== undefined && { extendedOn }),
  };
}

/** Whether the law of a matter lets its time be extended, and says by how much at most. */
export const canBeExtended = ({ kind, basis, noLimit, length: { statutory, late } }: PlannedClock): boolean =>
  kind === 'decision' &&
  basis === 'law' &&
  !noLimit &&
  (late.unit !== statutory.unit || late.value !== statutory.value);
