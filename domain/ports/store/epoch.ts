/**
 * Whole seconds since 1970, real time also where the time of cases is scaled: what a store forgets, it forgets by its own
 * clock.
 */
export type EpochSeconds = number;
