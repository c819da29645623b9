import { Temporal } from 'temporal-polyfill';
import { type Day, type Instant, swedishTimeZone } from './day.ts';
import { remembered } from './remembered.ts';
import { nextWorkingDay } from './working-day.ts';

const firstHour = 7;
const minutes = 120;

/**
 * A moment on the first working day from `day` on, between seven and nine in the morning, Swedish time. Mails that fall
 * due on the same day are spread over the two hours, since a mail service takes only so many a second, and nobody wants
 * them at midnight.
 *
 * @param seed what the moment is for: the same seed gives the same minute and second
 */
export function workingMorning(day: Day, seed: string): Instant {
  const seconds = hash(seed) % (minutes * 60);
  // Whole seconds are written without a fraction, as everywhere.
  return `${new Date(morningBegins(day) + seconds * 1000).toISOString().slice(0, -'.000Z'.length)}Z`;
}

/** When the morning of the first working day from `day` on begins, in milliseconds since 1970: no clock is changed within it. */
const morningBegins = remembered(
  (day: Day): number =>
    Temporal.PlainDate.from(nextWorkingDay(day)).toZonedDateTime({
      timeZone: swedishTimeZone,
      plainTime: Temporal.PlainTime.from({ hour: firstHour }),
    }).epochMilliseconds,
);

/** The working morning's last moment on a day: when a digest of the morning can hold everything. */
export const morningsEnd = remembered((day: Day): Instant => {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: swedishTimeZone, plainTime: Temporal.PlainTime.from({ hour: firstHour }) })
    .add({ minutes: minutes + 15 })
    .toInstant()
    .toString();
});

/** FNV-1a, 32 bits: spreads, and hides nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
