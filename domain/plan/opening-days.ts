import { addSpan, type Day, months } from '../calendar/day.ts';

/** The first and the last day that somebody can want to open: today, and in five years. Further ahead is a slip of the pen. */
export const openingDays = (today: Day): readonly [Day, Day] => [today, addSpan(today, months(60))];

/** The obstacle that comes from the wanted day, not from a definition. */
export const openingTooEarly = 'opening-too-early';
