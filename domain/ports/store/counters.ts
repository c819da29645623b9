import type { EpochSeconds } from './epoch.ts';

export const hourSeconds = 3600;

/** How often something was done lately. */
export interface Counters {
  /**
   * Counts one more of something within this hour, unless so many have been counted. However many ask at once, no more than
   * `most` are counted.
   *
   * @param kind what is counted
   * @param whose an address or an id, of which nothing is kept from which it could be told the day after
   * @returns 0 when it was counted; otherwise how many seconds are left of the hour
   */
  countWithinHour(kind: string, whose: string, most: number, now: EpochSeconds): Promise<number>;
}
