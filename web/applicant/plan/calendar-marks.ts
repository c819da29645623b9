import { addSpan, type Day, days, daysBetween, months, utcNoon } from '#domain/calendar/day.ts';
import type { Language } from '#domain/definitions/text.ts';

/** A line of the chart's scale. */
export interface CalendarMark {
  /** Days from the first day. */
  readonly after: number;
  readonly label: string;
}

const todayTexts = { sv: 'i dag', en: 'today' };
/** Shorter than this, months are too few to go by. */
const shortDays = 70;

/**
 * The scale of a chart in the calendar's own months, from today on; over a short time the middle of each month too.
 *
 * @param length days that the chart covers
 * @param most how many labels there is room for
 */
export function calendarMarks(today: Day, length: number, language: Language, most: number): readonly CalendarMark[] {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const named = (day: Day, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(utcNoon(day));
  const short = length < shortDays;
  const label = (day: Day) => {
    if (short) return named(day, { day: 'numeric', month: 'short' });
    const month = named(day, { month: 'short' });
    return day.slice(5, 7) === '01' ? `${month} ${day.slice(0, 4)}` : month;
  };
  const first = addSpan(`${today.slice(0, 7)}-01`, months(1));
  const monthly = Array.from({ length: Math.ceil(length / 28) + 1 }, (_, i) => addSpan(first, months(i)));
  const middles = short ? [`${today.slice(0, 7)}-15`, ...monthly.map((day) => addSpan(day, days(14)))] : [];
  const room = length / most;
  // Every third month has a label when there is no room for all.
  const step = short ? 1 : ([1, 2, 3, 6, 12].find((n) => n * 30 >= room) ?? 12);
  const marks = [...monthly.filter((_, i) => i % step === 0), ...middles]
    .sort()
    .map((day) => ({ after: daysBetween(today, day), label: label(day) }))
    // Not so near today's that the words meet, and not so near the edge that they are cut.
    .filter((mark) => mark.after >= room && mark.after <= length - room * 0.75);
  return [{ after: 0, label: todayTexts[language] }, ...(short ? thinned(marks, room) : marks)];
}

/** Leaves out what stands too near the mark before it. */
function thinned(marks: readonly CalendarMark[], room: number): readonly CalendarMark[] {
  const kept: CalendarMark[] = [];
  for (const mark of marks) if (mark.after - (kept.at(-1)?.after ?? 0) >= room) kept.push(mark);
  return kept;
}
