import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '#local/machine.ts';

interface Machine {
  readonly counts: () => Promise<Counts>;
}

/** What a machine does by itself, as it counts it: calls of its functions, and states that its route enters. */
export async function doneBy(machine: Machine): Promise<Pick<Counts, 'calls' | 'transitions' | 'mailsWaiting'>> {
  const { calls, transitions, mailsWaiting } = await machine.counts();
  return { calls, transitions, mailsWaiting };
}

/** Waits until nothing is done any more, so that what was started has come to rest. */
export async function atRest(machine: Machine): Promise<void> {
  const quietMs = 3000;
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    now = (await doneBy(machine)).calls;
  }
}

/** How many bytes the files below a folder hold. */
export function bytesIn(directory: string): number {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(directory, name), { throwIfNoEntry: false }))
    .reduce((sum, file) => sum + (file?.isFile() ? file.size : 0), 0);
}
