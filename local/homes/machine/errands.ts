import type { Errand } from '#domain/ports/errands.ts';
import { afterMilliseconds } from '../../long-timer.ts';

/** Lambda does an errand that failed twice more, after one minute and after two. */
const pausesMs = [60_000, 120_000];

/** An errand that is done after the caller has its answer: again after a while when it fails, and then given up. */
export const errand =
  <Of>(run: (of: Of) => Promise<unknown>, failed: (error: unknown) => void): Errand<Of> =>
  async (of) => {
    const attempt = async (tried: number): Promise<void> => {
      try {
        await run(of);
      } catch (error) {
        failed(error);
        const pause = pausesMs[tried];
        if (pause !== undefined) afterMilliseconds(pause, () => void attempt(tried + 1));
      }
    };
    setImmediate(() => void attempt(0));
  };
