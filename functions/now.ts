import type { Day, Instant } from '#domain/calendar/day.ts';
import { dayOf } from '#domain/calendar/day.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { settingIfAny } from './aws/environment.ts';

/**
 * The moment it is, for a case. On one machine time may be scaled so that weeks can be watched: `CLOCK_RATE` virtual seconds pass
 * each second since `CLOCK_ANCHOR` (`real epoch ms/virtual epoch ms`). A deployment sets neither.
 */
export const now = (): Instant => new Date(virtual + (Date.now() - real) * rate).toISOString();
const rate = Number(settingIfAny('CLOCK_RATE') ?? 1);
/** Whether days pass in seconds: what is looked at every few minutes comes weeks late then. */
export const isHastened = rate > 1;
const [real = 0, virtual = 0] = (settingIfAny('CLOCK_ANCHOR') ?? '0/0').split('/').map(Number);

/** Today in Sweden. */
export const today = (): Day => dayOf(now());

/** The moment it is for people and for the services around: it goes at one speed everywhere. */
export const realNow = (): Instant => new Date().toISOString();

/** The same in whole seconds since 1970, as stores and sessions count. */
export const epochSeconds = (): EpochSeconds => Math.floor(Date.now() / 1000);
