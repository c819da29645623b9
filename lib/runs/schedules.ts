import { swedishTimeZone } from '#domain/calendar/day.ts';
import type { RunningEntry } from './functions.ts';

/** Something that happens by the clock. */
export interface ScheduleRow {
  /** What it is called in its stack. */
  readonly construct: string;
  readonly entry: RunningEntry;
  readonly description: string;
  readonly when:
    | { readonly everyMinutes: number }
    /** A time of day on working days, where the product is. */
    | { readonly weekdaysAt: { readonly hour: number; readonly minute: number }; readonly timeZone: string };
}

/** Everything that happens by the clock, on AWS and on one machine. */
export const schedules: readonly ScheduleRow[] = [
  {
    construct: 'DigestSchedule',
    entry: 'mail/send-digests',
    description: 'Sends each department what has happened in its inbox since the day before',
    // When the working morning is over, in which everything of the day falls due.
    when: { weekdaysAt: { hour: 9, minute: 15 }, timeZone: swedishTimeZone },
  },
  {
    construct: 'ReconcileSchedule',
    entry: 'route/reconcile',
    description: 'Looks at the cases of which something should have moved',
    when: { everyMinutes: 5 },
  },
];
