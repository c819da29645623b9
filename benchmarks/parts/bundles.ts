import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFunctions } from '#lib/build/functions.ts';
import { short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';

interface ColdStart {
  readonly entry: string;
  readonly cpuMs: number;
  readonly ratio: number;
}

/** The size of each function's bundle, and what it costs a new process to load it. */
export async function bundlesTable(): Promise<Table> {
  const sizes = await buildFunctions();
  const starts = new Map((await coldStarts()).map((start) => [start.entry, start]));
  return {
    title: 'Bundles of the functions',
    rows: sizes.map(({ entry, bytes }) => {
      const start = starts.get(entry);
      return {
        bundle: entry,
        'minified, kB': Math.round(bytes / 1000),
        ...(start && { 'cold start, CPU ms': short(start.cpuMs), 'beside an empty process': short(start.ratio) }),
      };
    }),
  };
}

async function coldStarts(): Promise<readonly ColdStart[]> {
  const part = resolve('benchmarks/parts/cold-start.ts');
  if (!existsSync(part)) return [];
  const { coldStarts: measured } = (await import(pathToFileURL(part).href)) as {
    coldStarts: () => Promise<readonly ColdStart[]>;
  };
  return measured();
}
