import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OneMachine, type OneMachineOptions, startOneMachine } from '#local/one-machine.ts';
import { Client, type Target } from '../e2e/client.ts';

export interface TestMachine {
  readonly machine: OneMachine;
  /** Where it keeps everything. */
  readonly directory: string;
  readonly client: Client;
  readonly target: Target;
  readonly stop: () => Promise<void>;
}

/** The one-machine run on a free port with a directory of its own. */
export async function startTestMachine(
  options: Pick<Partial<OneMachineOptions>, 'rate' | 'web' | 'betweenTable' | 'dev'> = {},
): Promise<TestMachine> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-'));
  const machine = await startOneMachine({ port: 0, directory, ...options });
  const target = localTarget(machine.url);
  return {
    machine,
    directory,
    target,
    client: new Client(target),
    stop: async () => {
      await machine.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** How the suite signs in and reads mail on one machine. */
export function localTarget(url: string): Target {
  return {
    url,
    signIn: async (user) => {
      const response = await fetch(`${url}/dev/login`, { method: 'POST', body: JSON.stringify({ user }) });
      return ((await response.json()) as { token: string }).token;
    },
    mails: async () => (await (await fetch(`${url}/dev/mail`)).json()) as never,
  };
}
