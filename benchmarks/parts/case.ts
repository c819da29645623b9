import { driveLevel, keepBusy, type Level } from '../case/driver.ts';
import { type CaseSystem, doubledIn } from '../case/system.ts';
import { short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';

/**
 * The five-department case at each level, for every system in turn, each on a new data folder.
 *
 * @param systems the floor is the first, and what the others are compared with
 * @param say hears each level when it has been measured
 */
export async function caseTable(
  systems: readonly (() => Promise<CaseSystem | undefined>)[],
  levels: readonly number[],
  seconds: number,
  say: (line: string) => void,
): Promise<Table> {
  const measured: Level[] = [];
  const notes: string[] = [];
  for (const make of systems) {
    const system = await make();
    if (system === undefined) continue;
    try {
      await system.start();
      // Until its code is as fast as it gets in so long.
      await keepBusy(system, 10, Math.max(5, seconds));
      for (const inFlight of levels) {
        const level = await driveLevel(system, inFlight, seconds);
        measured.push(level);
        say(`${system.name}, ${inFlight} in flight: ${level.casesPerSecond} cases/s, hop p50 ${level.hopP50Ms} ms`);
      }
      notes.push(await mailsOf(system));
    } finally {
      await system.remove();
    }
  }
  const floor = new Map(measured.filter(({ system }) => system === 'floor').map((level) => [level.inFlight, level]));
  return {
    title: 'The five-department case, A → B ∥ C → D → E',
    rows: measured.map((level) => {
      const {
        system,
        inFlight,
        casesPerSecond,
        hopP50Ms,
        hopP90Ms,
        cpuMsPerCase,
        memoryMb,
        behindSeconds,
        readsPerHop,
        cases,
      } = level;
      const beside = floor.get(inFlight);
      return {
        system,
        'in flight': inFlight,
        'cases/s': casesPerSecond,
        'hop p50, ms': hopP50Ms,
        'hop p90, ms': hopP90Ms,
        'CPU, ms a case': cpuMsPerCase,
        'memory, MB': memoryMb,
        'behind, s': behindSeconds,
        'cases/s of the floor’s': beside && short(casesPerSecond / beside.casesPerSecond),
        'hop p50 over the floor’s': beside && short(hopP50Ms / beside.hopP50Ms),
        'CPU over the floor’s': beside && short(cpuMsPerCase / beside.cpuMsPerCase),
        'reads a hop': readsPerHop,
        cases,
      };
    }),
    notes,
  };
}

async function mailsOf(system: CaseSystem): Promise<string> {
  const mails = await system.mails();
  return `${system.name} sent ${mails.length} mails, ${doubledIn(system, mails)} of them doubled.`;
}
