import type { Day } from '../calendar/day.ts';

/** A paper that comes later. */
export interface Promised {
  /** The Swedish day by which the owner will send it. */
  readonly notYet: Day;
  /** Why it is not there yet, in the owner's words. */
  readonly why?: string;
}

/** Whether an answer promises a paper. */
export const isPromised = (value: unknown): value is Promised =>
  typeof value === 'object' && value !== null && 'notYet' in value && typeof value.notYet === 'string';
