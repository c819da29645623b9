import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '#local/free-port.ts';
import { mailFile } from '../peers/plain-server.ts';
import { Server } from './child.ts';
import type { CaseSystem } from './system.ts';

interface How {
  readonly env?: Readonly<Record<string, string>>;
  /** Other processes that it is made of, such as its database's. */
  readonly beside?: () => readonly number[];
  /** Ends those. */
  readonly end?: () => void;
}

/** A program of `benchmarks/peers`, behind the plain server, as something that takes cases through. */
export async function plainSystem(
  name: string,
  program: string,
  { env = {}, beside = () => [], end = () => {} }: How = {},
): Promise<CaseSystem> {
  const port = await freePort();
  const file = join(import.meta.dirname, '../peers', program);
  const server = new Server(port, (folder) => [file, folder, String(port)], { healthPath: '/health', env });
  const { caller } = server;
  const expect = (status: number, expected: readonly number[]) => {
    if (!expected.includes(status)) throw new Error(`${name} answered ${status}: ${server.said}`);
    return status;
  };
  return {
    name,
    mailsOfACase: 7,
    pids: () => [...server.pids(), ...beside()],
    submit: async (key) => {
      expect((await caller.call('POST', `/cases/${key}`)).status, [201]);
      return { id: key };
    },
    readable: async ({ id }, step) =>
      expect((await caller.call('GET', `/tasks/${id}/${step}`)).status, [200, 404]) === 200,
    decide: async ({ id }, step) =>
      expect((await caller.call('POST', `/tasks/${id}/${step}/decision`)).status, [201, 409]) === 201,
    closed: async ({ id }) => (await caller.call('GET', `/cases/${id}`)).body.status === 'closed',
    mails: async () => {
      const mails = join(server.directory, mailFile);
      return existsSync(mails) ? readFileSync(mails, 'utf8').split('\n').slice(0, -1) : [];
    },
    start: async () => void (await server.start()),
    kill: () => server.kill(),
    remove: async () => {
      await server.remove();
      end();
    },
  };
}
