import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepBusy } from '../case/driver.ts';
import { productIn } from '../case/product.ts';
import { type Profile, Sources, selfTimes } from '../measure/profile.ts';
import { short } from '../measure/statistics.ts';
import type { Table } from '../table.ts';

const inFlight = 50;
/** What is shown of each table. */
const most = 25;

/** Where the server's CPU time goes, in all its threads, with so many cases in flight: by package, and by function. */
export async function profileTables(copy: string, seconds: number): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foretagslots-bench-profile-'));
  const product = await productIn(copy, { flags: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
  try {
    await product.start();
    await keepBusy(product, inFlight, Math.max(1, seconds / 5));
    const since = process.hrtime.bigint() / 1000n;
    await keepBusy(product, inFlight, seconds);
    const until = process.hrtime.bigint() / 1000n;
    await product.server.stop();
    const profiles = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile);
    const sources = new Sources(copy);
    const times = profiles.flatMap((profile) => selfTimes(profile, sources, Number(since), Number(until)));
    const named = (name: string) => `${name} of ${profiles.length} threads, self time at ${inFlight} in flight`;
    return [
      { title: named('Packages'), rows: summed(times, (time) => ({ package: time.package })) },
      {
        title: named('Functions'),
        rows: summed(times, (time) => ({ file: time.file, function: time.function })),
      },
    ];
  } finally {
    await product.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function summed<T extends { readonly us: number }>(times: readonly T[], by: (time: T) => object): object[] {
  const all = times.reduce((sum, { us }) => sum + us, 0);
  const groups = Map.groupBy(times, (time) => JSON.stringify(by(time)));
  return [...groups.values()]
    .map((group) => ({ group, us: group.reduce((sum, { us }) => sum + us, 0) }))
    .sort((a, b) => b.us - a.us)
    .slice(0, most)
    .map(({ group: [first], us }) => ({
      ...(first && by(first)),
      's of CPU': short(us / 1e6),
      '% of all': short((us * 100) / all),
    }));
}
