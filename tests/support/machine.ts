import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#local/free-port.ts';
import { type OneMachine, type OneMachineOptions, startOneMachine } from '#local/one-machine.ts';
import { Client, type Target } from '../e2e/client.ts';

export interface TestMachine {
  readonly machine: OneMachine;
  readonly directory: string;
  readonly client: Client;
  readonly target: Target;
  /** Starts the machine anew on the same data; with a moment, the clock of its cases stands there. */
  readonly restart: (moment?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type TestMachineOptions = Pick<Partial<OneMachineOptions>, 'rate' | 'web' | 'betweenTable' | 'betweenMail'> & {
  /** Where the clock of its cases stands at start; it goes on at the usual speed. */
  readonly startsAt?: string;
};

/** Close enough to one, and not one: a clock that is not the machine's own. */
const usualSpeed = 1.000_001;

/** The one-machine run on a free port with a directory of its own. */
export async function startTestMachine({ startsAt, ...options }: TestMachineOptions = {}): Promise<TestMachine> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-'));
  const port = await freePort();
  const start = async (moment?: string): Promise<OneMachine> => {
    if (moment !== undefined) {
      const anchor = `${Date.now()}/${Date.parse(moment)}`;
      writeFileSync(join(directory, 'clock.json'), JSON.stringify({ anchor }));
    }
    const rate = startsAt === undefined ? {} : { rate: usualSpeed };
    return startOneMachine({ port, directory, web: directory, ...rate, ...options });
  };
  let machine = await start(startsAt);
  const target = localTarget(machine.url);
  return {
    get machine() {
      return machine;
    },
    directory,
    target,
    client: new Client(target),
    restart: async (moment) => {
      await machine.stop();
      machine = await start(moment);
    },
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
