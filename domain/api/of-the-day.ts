import type { Day } from '../calendar/day.ts';

/**
 * What depends on the day alone, made once a day: a schema compiles itself when it first checks something, which costs ten times
 * what checking does. Only the last day's is kept, and a day always makes the same.
 *
 * @param make gets the Swedish day
 */
// Whoever takes one schema does not carry the others: a bundler may leave out what nobody asks for.
/* @__NO_SIDE_EFFECTS__ */
export function ofTheDay<T>(make: (today: Day) => T): (today: Day) => T {
  let last: { readonly day: Day; readonly made: T } | undefined;
  return (today) => {
    if (last?.day !== today) last = { day: today, made: make(today) };
    return last.made;
  };
}
