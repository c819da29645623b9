import { addSpan, type Day, dayOf, days } from '#domain/calendar/day.ts';
import { nextWorkingDay } from '#domain/calendar/working-day.ts';

/** A working day about so many days from today, for what must lie ahead on whatever day the test is run. */
export const inDays = (count: number): Day => nextWorkingDay(addSpan(dayOf(new Date().toISOString()), days(count)));
