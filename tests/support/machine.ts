import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedAssembly } from '#local/assembly.ts';
import { freePort } from '#local/free-port.ts';
import { type OneMachine, type OneMachineOptions, startOneMachine } from '#local/one-machine.ts';
import { localUsers } from '#local/staff.ts';
import { Client, type Target } from '../e2e/client.ts';
import { type Judgement, judge } from '../iam/judge.ts';
import { Recorder } from '../iam/recorder.ts';
import { holdAsDescribed } from './as-described.ts';

export interface TestMachine {
  /** Every call that its functions have made to a service so far, judged by their roles. */
  readonly judged: () => Promise<Judgement>;
  readonly machine: OneMachine;
  /** Where it keeps everything. */
  readonly directory: string;
  readonly client: Client;
  readonly target: Target;
  /** Starts the machine anew on the same data; with a moment, the clock of its cases stands there. */
  readonly restart: (moment?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type TestMachineOptions = Pick<
  Partial<OneMachineOptions>,
  'rate' | 'web' | 'dev' | 'betweenTable' | 'betweenMail' | 'apart'
> & {
  /** Where the clock of its cases stands at start; it goes on at the usual speed. */
  readonly startsAt?: string;
};

/**
 * The one-machine run on a free port with a directory of its own. What its functions call is noted, and when it stops each
 * call must have been one that the function's role allows.
 */
export async function startTestMachine({ startsAt, ...options }: TestMachineOptions = {}): Promise<TestMachine> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-'));
  const port = await freePort();
  let aheadMs = 0;
  const start = async (moment?: string): Promise<OneMachine> => {
    if (moment !== undefined) aheadMs = Date.parse(moment) - Date.now();
    return startOneMachine({ port, mailboxPort: 0, directory, assembly: sharedAssembly, aheadMs, ...options });
  };
  const recorder = new Recorder();
  recorder.start();
  let machine = await start(startsAt);
  const judged = () => judge(recorder.calls, machine.templates);
  const target = localTarget(machine.url);
  return {
    get machine() {
      return machine;
    },
    directory,
    judged,
    target,
    client: new Client(target),
    restart: async (moment) => {
      await machine.stop();
      machine = await start(moment);
    },
    stop: async () => {
      await machine.stop();
      recorder.stop();
      rmSync(directory, { recursive: true, force: true });
      const { denied } = await judged();
      if (denied.length > 0) throw new Error(`IAM would refuse:\n${denied.join('\n')}`);
    },
  };
}

/** How the suite signs in and reads mail on one machine. What is answered there is held to its description. */
export function localTarget(url: string): Target {
  return {
    url,
    signIn: async (user) => {
      const response = await fetch(`${url}/dev/login`, { method: 'POST', body: JSON.stringify({ user }) });
      return ((await response.json()) as { token: string }).token;
    },
    nameOf: (user) => localUsers.find((u) => u.user === user)?.name ?? '',
    mails: async () => (await (await fetch(`${url}/dev/mail`)).json()) as never,
    answered: holdAsDescribed,
  };
}
