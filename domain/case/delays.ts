import type { Day, Instant } from '../calendar/day.ts';
import type { Doing } from './doing.ts';

/** The owner was told that a decision is delayed, why, and when it is expected now (förvaltningslagen 11 §). */
export interface DelayTold {
  readonly at: Instant;
  /** A day that the body has set itself: the law moves no clock for it. */
  readonly newDay: Day;
  readonly reasons: string;
}

/** What the owner has been told of a permit's delay, oldest first. */
export const delaysOf = (doing: Doing, permit: string): readonly DelayTold[] =>
  doing
    .all<{ readonly permit: string; readonly newDay: Day; readonly reasons: string }>('tells-delay')
    .filter((f) => f.permit === permit)
    .map(({ at, newDay, reasons }) => ({ at, newDay, reasons }));
