import { addSpan, asDate, type Day, days, isBefore, startOfDay } from '../calendar/day.ts';

/** That a call, or something it takes, will go: it is marked beside the call in `routes.ts`, and everything else follows. */
export interface Deprecated {
  /** The day from which it should not be built on. */
  readonly since: Day;
  /** The last day it answers for certain. */
  readonly lastDay: Day;
  /** What to do instead, for whoever reads the document of the API. */
  readonly instead: string;
}

/** What a route may say of its own end. */
export interface Ageing {
  readonly deprecated?: Deprecated;
  /** Of parts of the body, by their name in it, and of parameters of the address, as `?name`. */
  readonly deprecatedFields?: Readonly<Record<string, Deprecated>>;
}

/** How long at least something works after it was said that it will go. */
const leastNoticeDays = 365;

/**
 * What is said of the end of a call each time it is answered: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 *
 * @param uses which deprecated fields the call carried
 * @returns no headers when nothing that was used is to go; of several the one that goes first
 */
export function deprecationHeaders(route: Ageing, uses: (field: string) => boolean): Readonly<Record<string, string>> {
  const fields = Object.entries(route.deprecatedFields ?? {}).flatMap(([name, field]) => (uses(name) ? [field] : []));
  const [first] = [...(route.deprecated ? [route.deprecated] : []), ...fields].sort((a, b) =>
    isBefore(a.lastDay, b.lastDay) ? -1 : 1,
  );
  if (!first) return {};
  return {
    Deprecation: `@${asDate(startOfDay(first.since)).getTime() / 1000}`,
    // The first moment at which it may be gone.
    Sunset: asDate(startOfDay(addSpan(first.lastDay, days(1)))).toUTCString(),
  };
}

/** Whether the notice is as long as it is promised to be. */
export const isGivenInTime = ({ since, lastDay }: Deprecated): boolean =>
  !isBefore(lastDay, addSpan(since, days(leastNoticeDays)));
