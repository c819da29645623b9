import { addSpan, type Day, days, isBefore, months, type Span, weeks } from '../calendar/day.ts';
import { nextWorkingDay, workingDaysAfter } from '../calendar/working-day.ts';
import type { RequestView } from './view.ts';

/** Within which days somebody may set a last day, and the one to offer. */
export interface DayBounds {
  readonly first: Day;
  /** Before this day a reason must be given. */
  readonly reasonable: Day;
  readonly usual: Day;
  readonly last: Day;
}

/**
 * How long an applicant gets to answer. A time must be set, and must be long enough to use (förvaltningslagen 20 § andra
 * stycket and 25 § första stycket); the lengths are our own settings.
 *
 * - To find a paper takes working days: three at least.
 * - To read a case against oneself, find help and answer takes two weeks as a rule. Under a week the officer says why, for
 *   such a time can be lawful when something is urgent.
 * - After half a year the applicant may ask that the matter is decided (12 §), so nobody is given longer to answer.
 */
const rules = {
  supplement: { fewestWorkingDays: 3, reasonable: days(0), usual: weeks(2) },
  hearing: { fewestWorkingDays: 1, reasonable: weeks(1), usual: weeks(2) },
} as const satisfies Record<RequestView['kind'], { fewestWorkingDays: number; reasonable: Span; usual: Span }>;
const longest = months(6);

/** @param today the Swedish calendar day of asking */
export function lastDayBounds(kind: RequestView['kind'], today: Day): DayBounds {
  const { fewestWorkingDays, reasonable, usual } = rules[kind];
  return {
    first: workingDaysAfter(today, fewestWorkingDays),
    reasonable: addSpan(today, reasonable),
    usual: nextWorkingDay(addSpan(today, usual)),
    last: addSpan(today, longest),
  };
}

export type LastDayFault = 'last-day-too-early' | 'last-day-too-late' | 'last-day-needs-reason';

/** Why a last day cannot be set; undefined when it can. */
export function lastDayFault(lastDay: Day, bounds: DayBounds, hasReason: boolean): LastDayFault | undefined {
  if (isBefore(lastDay, bounds.first)) return 'last-day-too-early';
  if (isBefore(bounds.last, lastDay)) return 'last-day-too-late';
  return isBefore(lastDay, bounds.reasonable) && !hasReason ? 'last-day-needs-reason' : undefined;
}

/** Another body reads and answers: a working day at least, two weeks as a rule, and no longer than the business could wait. */
export const referralBounds = (today: Day): Pick<DayBounds, 'first' | 'usual' | 'last'> => ({
  first: workingDaysAfter(today, 1),
  usual: nextWorkingDay(addSpan(today, weeks(2))),
  last: addSpan(today, longest),
});

/** Within which days a question that has been asked can be given a later last day: after the one it has, and not today. */
export function extensionBounds(request: RequestView, today: Day): Pick<DayBounds, 'first' | 'last'> {
  const after = isBefore(request.lastDay, today) ? today : request.lastDay;
  return { first: addSpan(after, days(1)), last: addSpan(today, longest) };
}

/** A longer time than this is until further notice, and a later year a slip of the hand. Our own setting. */
const longestValidity: Span = months(12 * 50);

/** The days until which a decision of today can hold: from tomorrow on. */
export const validityBounds = (today: Day): Pick<DayBounds, 'first' | 'last'> => ({
  first: addSpan(today, days(1)),
  last: addSpan(today, longestValidity),
});

/** Whether a day lies within bounds, both ends included. */
export const isWithin = (day: Day, { first, last }: Pick<DayBounds, 'first' | 'last'>): boolean =>
  !isBefore(day, first) && !isBefore(last, day);
