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
  const room = length / most;
  const marked: Day[] = [];
  for (const day of candidates(today, length, room)) {
    // Not so near the mark before that the words meet, and not so near the edge that they are cut.
    const isClear = daysBetween(marked.at(-1) ?? today, day) >= room * 0.9;
    if (isClear && daysBetween(today, day) <= length - room * 0.75) marked.push(day);
  }
  return [
    { after: 0, label: todayTexts[language] },
    ...marked.map((day, i) => ({
      after: daysBetween(today, day),
      label: labelOf(day, marked[i - 1] ?? today, length < shortDays, language),
    })),
  ];
}

/** The first of each month, or of every third and so on when there is no room for all; and the fifteenth over a short time. */
function candidates(today: Day, length: number, room: number): readonly Day[] {
  const first = addSpan(`${today.slice(0, 7)}-01`, months(1));
  const monthly = Array.from({ length: Math.ceil(length / 28) + 1 }, (_, i) => addSpan(first, months(i)));
  if (length < shortDays)
    return [`${today.slice(0, 7)}-15`, ...monthly.flatMap((day) => [day, addSpan(day, days(14))])];
  const step = [1, 2, 3, 6, 12].find((n) => n * 31 >= room) ?? 12;
  return monthly.filter((_, i) => i % step === 0);
}

/** With the year, where it is another than that of the mark before. */
function labelOf(day: Day, before: Day, short: boolean, language: Language): string {
  const style: Intl.DateTimeFormatOptions = { month: 'short', ...(short && { day: 'numeric' }), timeZone: 'UTC' };
  const label = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', style).format(utcNoon(day));
  return short || day.slice(0, 4) === before.slice(0, 4) ? label : `${label} ${day.slice(0, 4)}`;
}
