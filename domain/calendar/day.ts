import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

/** A Swedish calendar day, `YYYY-MM-DD`, in Europe/Stockholm. */
export type Day = string;
/** A moment, RFC 3339 in UTC or with offset. */
export type Instant = string;

export const swedishTimeZone = 'Europe/Stockholm';

/** A span in the unit the law counts in; a month is a calendar month. */
export interface Span {
  readonly value: number;
  readonly unit: 'days' | 'weeks' | 'months';
}

/** What the compiler answers to a length that nobody can mean. A number it does not know is looked at with the catalogue. */
type Whole<N extends number> = number extends N
  ? N
  : `${N}` extends `-${string}` | `${string}.${string}`
    ? 'write a whole number that is not negative'
    : N;

export const days = <const N extends number>(value: Whole<N>): Span => ({ value: Number(value), unit: 'days' });
export const weeks = <const N extends number>(value: Whole<N>): Span => ({ value: Number(value), unit: 'weeks' });
export const months = <const N extends number>(value: Whole<N>): Span => ({ value: Number(value), unit: 'months' });
/** As long before a day as the span is after it. */
export const before = ({ value, unit }: Span): Span => ({ value: -value, unit });

/**
 * Adds a span to a day. A month sum is clipped to the last day of the month.
 *
 * @example addSpan('2027-01-31', months(1)) // '2027-02-28'
 */
export const addSpan = (day: Day, { value, unit }: Span): Day => added(day, value, unit);
const added = remembered((day: Day, value: number, unit: Span['unit']) =>
  Temporal.PlainDate.from(day)
    .add({ [unit]: value })
    .toString(),
);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = remembered(
  (from: Day, to: Day): number =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days,
);

/** Whether one day comes before another. Compared as days: as text, the year 10000 would come before 2027. */
export const isBefore = (one: Day, other: Day): boolean => compareDays(one, other) < 0;
const compareDays = remembered((one: Day, other: Day) => Temporal.PlainDate.compare(one, other));

/** The last of some days; undefined when there are none. */
export function latest(days: readonly Day[]): Day | undefined {
  return [...days].sort(compareDays).at(-1);
}

/** Whether a text is a day that somebody can mean: `YYYY-MM-DD`, a day of the calendar, in the years 1900 to 9999. */
export function isMeantDay(text: string): text is Day {
  if (!/^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The last day of the month that `day` lies in. */
export function endOfMonth(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
}

/** The Swedish calendar day of a moment. */
export function dayOf(instant: Instant): Day {
  const hour = hourOf(instant);
  return hour === undefined ? dayOfMoment(instant) : dayOfMoment(`${hour}:00Z`);
}
const dayOfMoment = remembered(
  (instant: Instant): Day =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(swedishTimeZone).toPlainDate().toString(),
);

/** The time of a moment in Sweden: `09:30`. */
export const timeOf = (instant: Instant): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(swedishTimeZone).toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * The hour of a moment as this product writes it, in UTC; undefined for one that is written otherwise. It decides the Swedish
 * day: since 1900 Sweden has always been whole hours from UTC. Moments are many, and hours few.
 */
const hourOf = (instant: Instant): string | undefined =>
  /^(?:19|[2-9]\d)\d\d-\d\d-\d\dT\d\d(?=:[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$)/.exec(instant)?.[0];

/** The first moment of a Swedish calendar day, as an RFC 3339 instant in UTC. */
export const startOfDay = remembered(
  (day: Day): Instant => Temporal.PlainDate.from(day).toZonedDateTime(swedishTimeZone).toInstant().toString(),
);

/**
 * Noon of a day in UTC, for what takes nothing but a `Date`. Only for writing out in UTC, where it is that day: anywhere else
 * a `Date` is a moment, and becomes the day before or after by the reader's time zone. No other place makes a `Date` of a day.
 */
export const utcNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** A moment as a `Date`. */
export const asDate = (instant: Instant): Date => new Date(instant);

/** Seconds from one moment to another, rounded up; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.ceil((millisecondsOf(to) - millisecondsOf(from)) / 1000);
}
function millisecondsOf(instant: Instant): number {
  const hour = hourOf(instant);
  if (hour === undefined) return millisecondsOfMoment(instant);
  const minutes = Number(instant.slice(14, 16));
  const seconds = Number(instant.slice(17, -1));
  return millisecondsOfMoment(`${hour}:00Z`) + minutes * 60_000 + Math.round(seconds * 1000);
}
const millisecondsOfMoment = remembered((instant: Instant) => Temporal.Instant.from(instant).epochMilliseconds);

/** The moment so many seconds before another, to the millisecond. */
export function secondsBefore(instant: Instant, seconds: number): Instant {
  const text = new Date(millisecondsOf(instant) - Math.round(seconds * 1000)).toISOString();
  return text.replace('.000Z', 'Z');
}
