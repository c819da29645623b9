import { type Day, dayOf, daysBetween, type Instant, timeOf, utcNoon } from '../calendar/day.ts';
import type { Language } from '../definitions/text.ts';

/**
 * The calendar's words as `sv-SE` and `en-GB` write them (CLDR). They stand here, and not in `Intl.DateTimeFormat`, because a slow
 * phone takes up to 50 ms to make each of its formats, and because a page is written by one version of it and taken over by another.
 */
const named = (names: string): readonly string[] => names.split(' ');
const weekdays = {
  sv: named('söndag måndag tisdag onsdag torsdag fredag lördag'),
  en: named('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
};
const months = {
  sv: named('januari februari mars april maj juni juli augusti september oktober november december'),
  en: named('January February March April May June July August September October November December'),
};
const shortMonths = {
  sv: named('jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.'),
  en: named('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
};

/** A day's parts, its month as a place in a year. */
function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, date };
}

/** `14 juni`, `14 June`; with its year where that is wanted. */
function monthDay(day: Day, names: readonly string[], withYear: boolean): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${names[month]}${withYear ? ` ${year}` : ''}`;
}

/** A day in words: `måndag 14 juni 2027`, `Monday 14 June 2027`. */
export const dayInWords = (day: Day, language: Language): string =>
  `${weekdays[language][utcNoon(day).getUTCDay()]} ${monthDay(day, months[language], true)}`;

/** So far away that a day without its year is taken for an earlier one. */
const needsYearDays = 300;

/** A day as it is said: `30 mars`, `30 March`; with its year where it is far from today. */
export const dayOfMonthInWords = (day: Day, language: Language, today: Day): string =>
  monthDay(day, months[language], daysBetween(today, day) >= needsYearDays);

/** A day beside a word: `12 jan.`, `12 Jan`. */
export const dayBesideWord = (day: Day, language: Language): string => monthDay(day, shortMonths[language], false);

/** A moment in words, Swedish time: `måndag 14 juni 2027 kl. 09:30`. */
export const momentInWords = (instant: Instant, language: Language): string =>
  `${dayInWords(dayOf(instant), language)} ${language === 'sv' ? 'kl.' : 'at'} ${timeOf(instant)}`;

/** A moment as it is said of the months around today, Swedish time: `14 juni 09:30`. */
export const momentShortly = (instant: Instant, today: Day, language: Language): string =>
  `${dayShortly(dayOf(instant), today, language)} ${timeOf(instant)}`;

/** A month's short name, with the year's last figures where a year begins: `dec`, `jan 27`; `Dec`, `Jan 27`. */
export function monthInWords(day: Day, language: Language): string {
  const { year, month } = partsOf(day);
  const name = shortMonths[language][month]?.replace('.', '');
  return month === 0 ? `${name} ${String(year).slice(-2)}` : `${name}`;
}

/** A day as it is said of the months around today: `25 mars`, `25 March`; with its year when that is not clear. */
export function dayShortly(day: Day, today: Day, language: Language): string {
  const isClear = Math.abs(daysBetween(today, day)) < needsYearDays;
  const names = language === 'sv' ? months.sv : shortMonths.en;
  // The number and its month stay on one line.
  return monthDay(day, names, !isClear).replaceAll(' ', '\u00a0');
}
