import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuMs, memoryMb } from '../measure/processes.ts';
import { quantile, short } from '../measure/statistics.ts';
import { untilQuiet } from '../measure/until-quiet.ts';
import { type Step, steps, waitsFor } from './shape.ts';
import type { CaseSystem, Handle } from './system.ts';

/** What was measured at one level. */
export interface Level {
  readonly system: string;
  readonly inFlight: number;
  readonly casesPerSecond: number;
  readonly hopP50Ms: number;
  readonly hopP90Ms: number;
  /** With what is done behind, mails above all, until it is quiet. */
  readonly cpuMsPerCase: number;
  readonly memoryMb: number;
  /** How long it went on working when the last case was closed. */
  readonly behindSeconds: number;
  readonly cases: number;
  /** How many cases were closed before the level was measured. */
  readonly warmedUpWith: number;
  /** How often a task was asked after, for each hop: the driver's own load. */
  readonly readsPerHop: number;
}

interface Tally {
  readonly hops: number[];
  closed: number;
  reads: number;
}

/** Asks again after a sixth of the time it has waited, so that looking is never much of what is looked at. At least so long: */
const leastPauseMs = 1;
const shareOfWait = 6;

/** Lets a system do what it is about to be measured in, ten at a time, until its code is as fast as it gets in so long. */
export async function warmUp(system: CaseSystem, seconds: number): Promise<void> {
  await drive(system, 10, seconds);
}

/** Keeps so many cases in flight, from the form to the closed case: warms up, and then measures for so long. */
export async function driveLevel(system: CaseSystem, inFlight: number, seconds: number): Promise<Level> {
  const warm = await drive(system, inFlight, Math.max(2, seconds / 3));
  if (warm.closed === 0) throw new Error(`${system.name} closed no case while it warmed up`);
  // What the warm-up left for later is not this level's.
  await untilQuiet(system);
  const pids = system.pids();
  const before = cpuMs(pids);
  const since = performance.now();
  const tally = await drive(system, inFlight, seconds);
  const ended = performance.now();
  const took = (ended - since) / 1000;
  const memory = Math.round(memoryMb(system.pids()));
  const quietAt = await untilQuiet(system);
  return {
    system: system.name,
    inFlight,
    casesPerSecond: short(tally.closed / took),
    hopP50Ms: short(quantile(tally.hops, 0.5)),
    hopP90Ms: short(quantile(tally.hops, 0.9)),
    cpuMsPerCase: short((cpuMs(pids) - before) / tally.closed),
    memoryMb: memory,
    behindSeconds: short((quietAt - ended) / 1000),
    cases: tally.closed,
    warmedUpWith: warm.closed,
    readsPerHop: short(tally.reads / tally.hops.length),
  };
}

/** What is begun is finished: a case that is under way when the time is over counts with the time it takes. */
async function drive(system: CaseSystem, inFlight: number, seconds: number): Promise<Tally> {
  const tally: Tally = { hops: [], closed: 0, reads: 0 };
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      do {
        await takeThrough(system, await system.submit(randomUUID()), tally);
        tally.closed += 1;
      } while (performance.now() < until);
    }),
  );
  return tally;
}

/** All officers work side by side, each on a step as soon as its task can be read. */
async function takeThrough(system: CaseSystem, handle: Handle, tally: Tally): Promise<void> {
  const decidedAt = new Map<Step, Promise<number>>();
  for (const step of steps) decidedAt.set(step, work(step));
  await Promise.all(decidedAt.values());
  await asked(() => system.closed(handle), { reads: 0 });

  /** @returns when the call of its decision was made */
  async function work(step: Step): Promise<number> {
    const before = await Promise.all(waitsFor[step].map((earlier) => decidedAt.get(earlier) ?? 0));
    await asked(() => system.readable(handle, step), before.length > 0 ? tally : { reads: 0 });
    // From the call that let it go on: the last one of those it waits for.
    if (before.length > 0) tally.hops.push(performance.now() - Math.max(...before));
    const call = performance.now();
    await system.decide(handle, step);
    return call;
  }
}

/** Asks until it is so. */
async function asked(look: () => Promise<boolean>, count: { reads: number }): Promise<void> {
  const since = performance.now();
  for (;;) {
    count.reads += 1;
    if (await look()) return;
    await pause(Math.max(leastPauseMs, (performance.now() - since) / shareOfWait));
  }
}
