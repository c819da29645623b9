import { join } from 'node:path';
import { keptOnce } from './kept-file.ts';

/**
 * The settings of the functions' clock. A scaled clock goes on over restarts from where it began.
 *
 * @param rate seconds that pass in one second
 * @param aheadMs how far ahead of the real time a clock that is not scaled is, in milliseconds
 * @throws StartProblem when the kept beginning is damaged
 */
export async function clockOf(directory: string, rate: number, aheadMs: number): Promise<Record<string, string>> {
  if (rate === 1) return aheadMs === 0 ? {} : { CLOCK_RATE: '1', CLOCK_ANCHOR: `0/${aheadMs}` };
  const { anchor } = await keptOnce<{ anchor: string }>(
    join(directory, 'clock.json'),
    (kept) => typeof kept.anchor === 'string' && /^\d+\/\d+$/.test(kept.anchor),
    () => ({ anchor: `${Date.now()}/${Date.now()}` }),
    'Use another folder (--data ./.data-fast): this one’s time cannot be told any more.',
  );
  return { CLOCK_RATE: String(rate), CLOCK_ANCHOR: anchor };
}
