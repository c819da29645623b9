import { buildFunctions } from '#lib/build/functions.ts';
import { short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';
import { coldStarts } from './cold-start.ts';

/** The size of each function's bundle, and what it costs a new process to load it. */
export async function bundlesTable(): Promise<Table> {
  const sizes = await buildFunctions();
  const starts = new Map<string, Awaited<ReturnType<typeof coldStarts>>[number]>(
    (await coldStarts()).map((start) => [start.entry, start]),
  );
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
