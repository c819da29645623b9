import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { productIn } from '../case/product.ts';
import { cpuMs, memoryMb } from '../measure/processes.ts';
import { quantile, short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';

/** Building everything takes so long that fewer starts of that kind are enough. */
const afterInstallShare = 0.3;

interface Start {
  readonly firstLineMs: number;
  readonly answersMs: number;
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/**
 * Starts the product so many times in a row, as `npm start` does without npm itself, each time on a new data folder: when
 * nothing has changed since the last start, and when nothing has ever been built, as after `npm ci`.
 */
export async function startTable(copy: string, starts: number): Promise<Table> {
  const rows: object[] = [];
  for (const [what, times, before] of [
    ['nothing has changed', starts, () => {}],
    ['nothing is built', Math.ceil(starts * afterInstallShare), () => forgetBuilt(copy)],
  ] as const) {
    const taken: Start[] = [];
    for (let i = 0; i < times; i++) {
      before();
      taken.push(await started(copy));
    }
    const of = (key: keyof Start) => taken.map((one) => one[key]);
    const median = (key: keyof Start) => quantile(of(key), 0.5);
    rows.push({
      start: what,
      times,
      'first line, s': short(median('firstLineMs') / 1000),
      'slowest first line, s': short(Math.max(...of('firstLineMs')) / 1000),
      'answers, s': short(median('answersMs') / 1000),
      'slowest answer, s': short(Math.max(...of('answersMs')) / 1000),
      'CPU until it answers, s': short(median('cpuMs') / 1000),
      'memory then, MB': Math.round(median('memoryMb')),
    });
  }
  return {
    title: 'A start',
    rows,
    notes: ['Medians, from when the process is started; `npm` itself takes its own time before.'],
  };
}

async function started(copy: string): Promise<Start> {
  const { server, pids, remove } = await productIn(copy);
  try {
    const { firstLineMs, answersMs } = await server.start();
    return { firstLineMs, answersMs, cpuMs: cpuMs(pids()), memoryMb: memoryMb(pids()) };
  } finally {
    await server.stop();
    await remove();
  }
}

const forgetBuilt = (copy: string): void => rmSync(join(copy, 'dist'), { recursive: true, force: true });
