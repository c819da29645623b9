import { spawnSync } from 'node:child_process';
import { plainSystem } from '../case/plain-system.ts';
import { startPostgres } from '../case/postgres.ts';
import type { CaseSystem } from '../case/system.ts';

/** The same durable rows with nothing around them. */
export const floor = (): Promise<CaseSystem> => plainSystem('floor', 'floor.ts');

/**
 * The peers that can run here, each made when its turn comes. Their packages are installed first, into `benchmarks/peers`.
 *
 * @param say hears what is left out, and why
 */
export function peersAtHand(say: (line: string) => void): (() => Promise<CaseSystem | undefined>)[] {
  const installed = spawnSync('npm', ['ci', '--prefix', import.meta.dirname, '--ignore-scripts'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (installed.status !== 0) throw new Error(`the peers could not be installed: ${installed.stderr}`);
  return [
    () => plainSystem('bpmn-engine', 'bpmn.mjs'),
    async () => {
      const postgres = await startPostgres();
      if (postgres === undefined) {
        say('DBOS is left out: no PostgreSQL is installed here (apt-get install postgresql).');
        return undefined;
      }
      return plainSystem('DBOS on PostgreSQL', 'dbos.mjs', {
        env: { DATABASE_URL: postgres.url },
        beside: postgres.pids,
        end: postgres.end,
      });
    },
  ];
}
