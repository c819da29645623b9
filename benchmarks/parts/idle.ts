import { setTimeout as pause } from 'node:timers/promises';
import { driveLevel } from '../case/driver.ts';
import { type Product, productIn } from '../case/product.ts';
import { cpuMs, memoryMb } from '../measure/processes.ts';
import { short } from '../measure/statistics.ts';
import { untilQuiet } from '../measure/until-quiet.ts';
import type { Table } from '../table.ts';

const minuteMs = 60_000;
/** With a day each second: a month of mornings, digests and sweeps. */
const monthMs = 30_000;
const inFlight = 50;
/** A case is driven for at least so long before it is asked whether there are enough. */
const roundSeconds = 5;

/** What the product uses when nobody does anything: newly started, after a month of its own time, and with many cases closed. */
export async function idleTable(copy: string, cases: number): Promise<Table> {
  const rows = [
    await using(copy, [], async (product) => [await idle(product, 'newly started')]),
    await using(copy, ['--day-per-second'], async (product) => {
      await pause(monthMs);
      return [{ when: 'after 30 days, a day a second', 'memory, MB': Math.round(memoryMb(product.pids())) }];
    }),
    await using(copy, [], async (product) => {
      let closed = 0;
      while (closed < cases) closed += await driven(product);
      const memory = Math.round(memoryMb(product.pids()));
      return [
        { when: `${closed} cases closed just now, ${inFlight} at a time`, 'memory, MB': memory },
        await idle(product, `${closed} cases closed, and quiet`),
      ];
    }),
  ];
  return { title: 'When nothing happens', rows: rows.flat() };
}

async function using(
  copy: string,
  more: readonly string[],
  look: (product: Product) => Promise<readonly object[]>,
): Promise<readonly object[]> {
  const product = await productIn(copy, { more });
  try {
    await product.start();
    return await look(product);
  } finally {
    await product.server.stop();
    await product.remove();
  }
}

/** @returns how many cases were closed, those of the warm-up too */
async function driven(product: Product): Promise<number> {
  const { cases, warmedUpWith } = await driveLevel(product, inFlight, roundSeconds);
  return cases + warmedUpWith;
}

async function idle(product: Product, when: string): Promise<object> {
  await untilQuiet(product);
  const before = cpuMs(product.pids());
  await pause(minuteMs);
  return {
    when,
    'memory, MB': Math.round(memoryMb(product.pids())),
    'CPU in a minute, ms': short(cpuMs(product.pids()) - before),
  };
}
