import { easter } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';
import { remembered } from './remembered.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The Swedish days, besides Saturdays and Sundays, on which a statutory time never ends.
 * Public holidays: lagen (1989:253) om allmänna helgdagar, 1 §. Midsummer Eve, Christmas Eve and New Year's Eve are
 * put on a level with them by lagen (1930:173) om beräkning av lagstadgad tid, 2 §.
 *
 * @returns days of that year as `YYYY-MM-DD`
 */
export const holidaysOf = remembered((year: number): ReadonlySet<Day> => {
  const { month, day } = easter(year);
  const easterDay = Temporal.PlainDate.from({ year, month, day });
  const weekdayFrom = (from: Temporal.PlainDate, weekday: number) =>
    from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
  const midsummer = weekdayFrom(Temporal.PlainDate.from({ year, month: 6, day: 20 }), SATURDAY);
  const allSaints = weekdayFrom(Temporal.PlainDate.from({ year, month: 10, day: 31 }), SATURDAY);
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((d) => `${year}-${d}`);
  const moving = [
    easterDay.subtract({ days: 2 }),
    easterDay,
    easterDay.add({ days: 1 }),
    easterDay.add({ days: 39 }),
    easterDay.add({ days: 49 }),
    midsummer.subtract({ days: 1 }),
    midsummer,
    allSaints,
  ];
  return new Set([...fixed, ...moving.map(String)]);
});

/** Whether offices are open: not a Saturday, a Sunday or a day of `holidaysOf`. */
export const isWorkingDay = remembered((day: Day): boolean => {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek !== SATURDAY && date.dayOfWeek !== SUNDAY && !holidaysOf(date.year).has(day);
});

/**
 * The day itself when it is a working day, else the next one. A statutory time that ends on a day off ends on the
 * next working day (lagen 1930:173, 2 §).
 *
 * @example nextWorkingDay('2027-04-11') // '2027-04-12': the 11th is a Sunday
 */
export const nextWorkingDay = remembered((day: Day): Day => {
  let date = Temporal.PlainDate.from(day);
  while (!isWorkingDay(date.toString())) date = date.add({ days: 1 });
  return date.toString();
});

/**
 * The day on which that many working days have passed after `day`, which is not counted itself.
 *
 * @example workingDaysAfter('2027-04-09', 3) // '2027-04-14': the 9th is a Friday
 */
export const workingDaysAfter = remembered((day: Day, count: number): Day => {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; left--)
    date = Temporal.PlainDate.from(nextWorkingDay(date.add({ days: 1 }).toString()));
  return date.toString();
});
