import { addSpan, type Day, daysBetween, isBefore, months } from '#domain/calendar/day.ts';
import type { Language } from '#domain/definitions/text.ts';
import { monthInWords } from '#domain/words/dates.ts';

/** A month's column. */
interface MonthMark {
  readonly first: Day;
  /** Where it begins, in per cent of the width. */
  readonly at: number;
  /** Empty where a phone has no room for every month's name. */
  readonly label: string;
}

export interface TimeScale {
  readonly marks: readonly MonthMark[];
  /** Where a day begins, in per cent of the width; days outside lie on the edge. */
  readonly at: (day: Day) => number;
}

/** More names than this touch each other on a phone. */
const mostNames = 8;

/**
 * Calendar months side by side, from that of the first day to that of the last, three at the least.
 *
 * @param first Swedish days, as the last
 */
export function timeScale(first: Day, last: Day, language: Language): TimeScale {
  const begins = firstOfMonth(first);
  const firsts = [begins];
  for (let n = 1; n < 3 || !isBefore(last, addSpan(begins, months(n))); n++) firsts.push(addSpan(begins, months(n)));
  const all = daysBetween(begins, addSpan(begins, months(firsts.length)));
  const at = (day: Day) => Math.min(100, Math.max(0, (daysBetween(begins, day) / all) * 100));
  const each = Math.ceil(firsts.length / mostNames);
  const marks = firsts.map((month, n) => ({
    first: month,
    at: at(month),
    label: n % each === 0 ? monthInWords(month, language) : '',
  }));
  return { marks, at };
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, day.lastIndexOf('-'))}-01`;
