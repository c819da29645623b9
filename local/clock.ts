import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The time of cases on this machine: real, or faster so that weeks can be watched. */
export interface Clock {
  /** Seconds that pass on it in one second. */
  readonly rate: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** What the functions are told of it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The clock of a data folder. A scaled one goes on over restarts from where it began. */
export function clockOf(directory: string, rate: number): Clock {
  if (rate === 1) return { rate, now: Date.now, settings: {} };
  const file = join(directory, 'clock.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ anchor: `${Date.now()}/${Date.now()}` }));
  const { anchor } = JSON.parse(readFileSync(file, 'utf8')) as { anchor: string };
  const [real = 0, virtual = 0] = anchor.split('/').map(Number);
  return {
    rate,
    now: () => virtual + (Date.now() - real) * rate,
    settings: { CLOCK_RATE: String(rate), CLOCK_ANCHOR: anchor },
  };
}
