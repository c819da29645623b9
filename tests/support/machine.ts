import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#local/free-port.ts';
import { type OneMachine, type OneMachineOptions, startOneMachine } from '#local/one-machine.ts';
import { localUsers } from '#local/staff.ts';
import { Client, type Target } from '../e2e/client.ts';
import { holdAsDescribed } from './as-described.ts';

/** What a test needs of a ground: of the one-machine run, or of the product as it is deployed. */
export interface Ground<Machine> {
  readonly machine: Machine;
  /** Where it keeps everything. */
  readonly directory: string;
  readonly client: Client;
  readonly target: Target;
  /** Starts the machine anew on the same data; with a moment, the clock of its cases stands there. */
  readonly restart: (moment?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type TestMachine = Ground<OneMachine>;

export type TestMachineOptions = Pick<Partial<OneMachineOptions>, 'rate' | 'web' | 'dev'> & {
  /** Where the clock of its cases stands at start; it goes on at the usual speed. */
  readonly startsAt?: string;
};

/** The one-machine run on a free port with a directory of its own. */
export const startTestMachine = ({ startsAt, ...options }: TestMachineOptions = {}): Promise<TestMachine> =>
  groundOf((place) => startOneMachine({ ...place, ...options }), startsAt);

/** Where a ground is begun. */
export type Place = Pick<OneMachineOptions, 'port' | 'mailboxPort' | 'directory' | 'aheadMs'>;

/** A ground on a free port with a directory of its own. */
export async function groundOf<Machine extends { readonly url: string; readonly stop: () => Promise<void> }>(
  startAt: (place: Place) => Promise<Machine>,
  startsAt: string | undefined,
): Promise<Ground<Machine>> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-'));
  const port = await freePort();
  let aheadMs = 0;
  const start = async (moment?: string): Promise<Machine> => {
    if (moment !== undefined) aheadMs = Date.parse(moment) - Date.now();
    return startAt({ port, mailboxPort: 0, directory, aheadMs });
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
