import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Product, productIn } from '../case/product.ts';
import type { Handle } from '../case/system.ts';
import { cpuMs, memoryMb } from '../measure/processes.ts';
import { short } from '../measure/statistics.ts';
import { quietMs, quietShare, untilQuiet } from '../measure/until-quiet.ts';
import type { Table } from '../table.ts';

/** How many applications are handed in at once while cases are parked. */
const atOnce = 50;
/** How long it is watched when it is quiet. */
const minuteMs = 60_000;
const saidEach = 1000;
const handlesFile = 'bench-handles.json';

/**
 * Starts the product on so many cases that wait for their first decision.
 *
 * @param keep the folder that keeps them from run to run
 * @param say hears now and then how many there are
 */
export async function restartTable(
  copy: string,
  parked: readonly number[],
  keep: string | undefined,
  say: (line: string) => void,
): Promise<Table> {
  const rows: object[] = [];
  for (const count of parked) {
    const directory =
      keep === undefined ? mkdtempSync(join(tmpdir(), 'foretagslots-parked-')) : resolve(keep, `${count}`);
    const handles = await park(copy, directory, count, say);
    const product = await productIn(copy, { directory });
    try {
      rows.push({ 'parked cases': count, ...(await restart(product, handles)) });
    } finally {
      await product.server.stop();
      await product.remove();
      if (keep === undefined) rmSync(directory, { recursive: true, force: true });
    }
  }
  return {
    title: 'Started again with parked cases',
    rows,
    notes: [
      `Quiet: all its processes together use less than ${quietShare * 100} % of one processor for ${quietMs / 1000} s.`,
    ],
  };
}

/** Fills a folder with cases whose first task is there, unless it has been filled before. */
async function park(
  copy: string,
  directory: string,
  count: number,
  say: (line: string) => void,
): Promise<readonly Handle[]> {
  const kept = join(directory, handlesFile);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Handle[];
  const product = await productIn(copy, { directory });
  await product.start();
  const handles: Handle[] = [];
  const one = async () => {
    for (let begun = handles.length; begun < count; begun = handles.length) {
      const handle = await product.submit(randomUUID());
      handles.push(handle);
      if (handles.length % saidEach === 0) say(`${handles.length} of ${count} cases are parked`);
      while (!(await product.readable(handle, 'a'))) await pause(10);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, one));
  await untilQuiet(product);
  await product.server.stop();
  await product.remove();
  writeFileSync(kept, JSON.stringify(handles));
  return handles;
}

async function restart(product: Product, handles: readonly Handle[]) {
  const since = performance.now();
  await product.start();
  const healthy = performance.now() - since;
  const last = handles.at(-1) ?? { id: '' };
  while (!(await product.readable(last, 'a'))) await pause(10);
  const answered = performance.now() - since;
  const quiet = await untilQuiet(product);
  const untilThen = cpuMs(product.pids());
  await pause(minuteMs);
  return {
    'says it is well, s': short(healthy / 1000),
    'an officer reads a task, s': short(answered / 1000),
    'quiet, s': short((quiet - since) / 1000),
    'memory when quiet, MB': Math.round(memoryMb(product.pids())),
    'CPU until quiet, s': short(untilThen / 1000),
    'CPU in the minute after, ms': short(cpuMs(product.pids()) - untilThen),
  };
}
