import { setTimeout as pause } from 'node:timers/promises';
import { cpuMs } from './processes.ts';

/** Quiet is less than this share of one processor for so long. */
export const quietShare = 0.05;
export const quietMs = 2000;

/** @returns when it had become quiet, as `performance.now()` */
export async function untilQuiet({ pids }: { readonly pids: () => readonly number[] }): Promise<number> {
  for (;;) {
    const since = performance.now();
    const before = cpuMs(pids());
    await pause(quietMs);
    if (cpuMs(pids()) - before < quietShare * quietMs) return since;
  }
}
