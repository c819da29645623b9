import { join } from 'node:path';
import { keptOnce } from './kept-file.ts';

/** The time of cases on this machine: real, or faster so that weeks can be watched. */
export interface Clock {
  /** Seconds that pass on it in one second. */
  readonly rate: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Where it began: real and virtual epoch milliseconds, `real/virtual`. */
  readonly anchor: string;
  /** What the functions are told of it. */
  readonly settings: Readonly<Partial<Record<'CLOCK_RATE' | 'CLOCK_ANCHOR', string>>>;
}

/**
 * The clock of a data folder. A scaled one goes on over restarts from where it began.
 *
 * @param aheadMs how far ahead of the real time a clock that is not scaled is, in milliseconds
 * @throws StartProblem when the kept beginning is damaged
 */
export async function clockOf(directory: string, rate: number, aheadMs: number): Promise<Clock> {
  if (rate === 1 && aheadMs === 0) return { rate, now: Date.now, anchor: '0/0', settings: {} };
  if (rate === 1) return clockAt(rate, `0/${aheadMs}`);
  const { anchor } = await keptOnce<{ anchor: string }>(
    join(directory, 'clock.json'),
    (kept) => typeof kept.anchor === 'string' && /^\d+\/\d+$/.test(kept.anchor),
    () => ({ anchor: `${Date.now()}/${Date.now()}` }),
    'Use another folder (--data ./.data-fast): this one’s time cannot be told any more.',
  );
  return clockAt(rate, anchor);
}

/** The clock that began there. */
export function clockAt(rate: number, anchor: string): Clock {
  const [real = 0, virtual = 0] = anchor.split('/').map(Number);
  return {
    rate,
    now: () => virtual + (Date.now() - real) * rate,
    anchor,
    settings: { CLOCK_RATE: String(rate), CLOCK_ANCHOR: anchor },
  };
}
