import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc (`getconf CLK_TCK`): a hundred on every Linux. */
const ticksPerSecond = 100;

/** A process and all that it has started, as Linux lists them now. */
export function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const parent = Number(statOf(pid)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** CPU time, in milliseconds, that the processes have used so far, with that of children that have ended. */
export function cpuMs(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const stat = statOf(pid);
    return stat === undefined ? 0 : [11, 12, 13, 14].reduce((sum, field) => sum + Number(stat[field]), 0);
  });
  return (ticks.reduce((a, b) => a + b, 0) * 1000) / ticksPerSecond;
}

/** Memory of the processes in MB (10^6 bytes): what several share is counted once, in parts (PSS). */
export function memoryMb(pids: readonly number[]): number {
  const kibibytes = pids.map((pid) => {
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0);
  });
  return (kibibytes.reduce((a, b) => a + b, 0) * 1024) / 1e6;
}

/** The fields of `/proc/<pid>/stat` behind the name, the state first. */
function statOf(pid: number): readonly string[] | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Undefined when the process has ended. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
