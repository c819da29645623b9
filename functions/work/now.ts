import type { Day, Instant } from '#domain/calendar/day.ts';
import { dayOf } from '#domain/calendar/day.ts';

/**
 * The moment it is. On one machine time may be scaled so that weeks can be watched: `CLOCK_RATE` virtual seconds pass
 * each second since `CLOCK_ANCHOR` (`real epoch ms/virtual epoch ms`). A deployment sets neither.
 */
export function now(): Instant {
  const rate = Number(process.env.CLOCK_RATE ?? 1);
  const [real, virtual] = (process.env.CLOCK_ANCHOR ?? '0/0').split('/').map(Number);
  return new Date((virtual ?? 0) + (Date.now() - (real ?? 0)) * rate).toISOString();
}

/** Today in Sweden. */
export const today = (): Day => dayOf(now());
