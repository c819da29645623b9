import { type Judgement, judge } from '../../iam/judge.ts';
import { Recorder } from '../../iam/recorder.ts';
import { type Ground, groundOf } from '../machine.ts';
import { sharedAssembly } from './assembly.ts';
import type { AsDeployed, AsDeployedOptions } from './machine.ts';
import { startAsDeployed } from './start.ts';

export interface DeployedTestMachine extends Ground<AsDeployed> {
  /** Every call that its functions have made to a service so far, judged by their roles. */
  readonly judged: () => Promise<Judgement>;
}

export type DeployedTestMachineOptions = Pick<
  AsDeployedOptions,
  'rate' | 'web' | 'dev' | 'betweenTable' | 'betweenMail' | 'apart'
> & {
  /** Where the clock of its cases stands at start; it goes on at the usual speed. */
  readonly startsAt?: string;
};

/**
 * The product as it is deployed, on a free port with a directory of its own. What its functions call is noted, and when it stops
 * each call must have been one that the function's role allows.
 */
export async function startDeployedTestMachine({
  startsAt,
  ...options
}: DeployedTestMachineOptions = {}): Promise<DeployedTestMachine> {
  const recorder = new Recorder();
  recorder.start();
  const ground = await groundOf(
    (place) => startAsDeployed({ ...place, assembly: sharedAssembly, ...options }),
    startsAt,
  );
  const { directory, client, target, restart } = ground;
  const judged = () => judge(recorder.calls, ground.machine.templates);
  return {
    get machine() {
      return ground.machine;
    },
    ...{ directory, client, target, restart, judged },
    stop: async () => {
      await ground.stop();
      recorder.stop();
      const { denied } = await judged();
      if (denied.length > 0) throw new Error(`IAM would refuse:\n${denied.join('\n')}`);
    },
  };
}
