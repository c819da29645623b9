import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#local/free-port.ts';
import { treeOf } from '../measure/processes.ts';

/** A PostgreSQL of its own, with fsync on, in a temporary folder. */
export interface Postgres {
  readonly url: string;
  readonly pids: () => readonly number[];
  readonly end: () => void;
}

/** @returns undefined when no PostgreSQL server is installed here, or there is nobody to run it as */
export async function startPostgres(): Promise<Postgres | undefined> {
  const bin = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim();
  if (!bin || !existsSync(join(bin, 'initdb'))) return undefined;
  // It refuses to run as root; then it runs as the user that its package has made.
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? identityOf('postgres') : undefined;
  if (isRoot && user === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'foretagslots-bench-postgres-'));
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr}`);
  const port = await freePort();
  const settings = ['fsync=on', 'synchronous_commit=on', 'max_connections=100', 'listen_addresses=127.0.0.1'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ready = () => spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0;
  while (!ready()) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended while it started');
    await pause(50);
  }
  process.once('exit', () => server.kill('SIGKILL'));
  return {
    url: `postgresql://bench@127.0.0.1:${port}/postgres`,
    pids: () => (server.pid === undefined ? [] : treeOf(server.pid)),
    end: () => {
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      server.kill('SIGINT');
    },
  };
}

function identityOf(user: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => Number(spawnSync('id', [which, user], { encoding: 'utf8' }).stdout));
  return uid && gid ? { uid, gid } : undefined;
}
