import { asDate, type Day, dayOf, daysBetween, type Instant, swedishTimeZone, utcNoon } from '../calendar/day.ts';
import { dateFormat } from '../definitions/formats.ts';
import type { Language } from '../definitions/text.ts';

/** A day in words: `måndag 14 juni 2027`, `Monday 14 June 2027`. */
export function dayInWords(day: Day, language: Language): string {
  return withoutComma(dateFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(utcNoon(day)));
}

/** Newer libraries put a comma behind an English weekday, which cuts a sentence in two. */
const withoutComma = (text: string): string => text.replace(',', '');

/** So far away that a day without its year is taken for an earlier one. */
const needsYearDays = 300;

/** A day as it is said: `30 mars`, `30 March`; with its year where it is far from today. */
export function dayOfMonthInWords(day: Day, language: Language, today: Day): string {
  const style: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    ...(daysBetween(today, day) >= needsYearDays && { year: 'numeric' }),
    timeZone: 'UTC',
  };
  return dateFormat(language, style).format(utcNoon(day));
}

/** A moment in words, Swedish time: `måndag 14 juni 2027 kl. 09:30`. */
export function momentInWords(instant: Instant, language: Language): string {
  const inSweden = (style: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...style, timeZone: swedishTimeZone }).format(asDate(instant));
  return `${withoutComma(inSweden({ dateStyle: 'full' }))} ${language === 'sv' ? 'kl.' : 'at'} ${inSweden({ timeStyle: 'short' })}`;
}

/** A moment as it is said of the months around today, Swedish time: `14 juni 09:30`. */
export function momentShortly(instant: Instant, today: Day, language: Language): string {
  const style: Intl.DateTimeFormatOptions = { timeStyle: 'short', timeZone: swedishTimeZone };
  const time = dateFormat(language, style).format(asDate(instant));
  return `${dayShortly(dayOf(instant), today, language)} ${time}`;
}

/** A month's short name, with the year's last figures where a year begins: `dec`, `jan 27`; `Dec`, `Jan 27`. */
export function monthInWords(day: Day, language: Language): string {
  const beginsYear = /-01-\d\d$/.test(day);
  const style: Intl.DateTimeFormatOptions = {
    month: 'short',
    ...(beginsYear ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  };
  return dateFormat(language, style).format(utcNoon(day)).replace('.', '');
}

/** A day as it is said of the months around today: `25 mars`, `25 March`; with its year when that is not clear. */
export function dayShortly(day: Day, today: Day, language: Language): string {
  const isClear = Math.abs(daysBetween(today, day)) < 300;
  const style: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'sv' ? 'long' : 'short',
    ...(isClear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  };
  // The number and its month stay on one line.
  return dateFormat(language, style).format(utcNoon(day)).replaceAll(' ', '\u00a0');
}
