import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { straceFlags } from './strace.ts';

/** A program whose writes and syncs are recorded. */
export interface Traced {
  /** Ends the program at once, and reads what was recorded. */
  readonly end: () => Promise<string>;
}

/** @throws Error that says what to install, when strace is not here */
export function needStrace(): void {
  if (spawnSync('strace', ['-V']).status === 0) return;
  throw new Error('The power cut is made from what strace records. Install it: apt-get install strace');
}

/**
 * Runs a program of Node.js under strace.
 *
 * @param trace the file that is recorded to; not in a folder that is watched
 */
export function runTraced(trace: string, program: readonly string[]): Traced {
  // Else file calls could be made where strace does not see them.
  const env = { ...process.env, UV_USE_IO_URING: '0' };
  const strace = spawn('strace', [...straceFlags, '-o', trace, process.execPath, ...program], { stdio: 'ignore', env });
  const over = new Promise((resolve) => strace.once('exit', resolve));
  process.once('exit', () => void killChildren(strace));
  return {
    end: async () => {
      killChildren(strace);
      await over;
      return readFileSync(trace, 'utf8');
    },
  };
}

/** strace itself ends when what it watches has; killed, it would write nothing. */
function killChildren({ pid, exitCode, signalCode }: ChildProcess): void {
  // It ends as what it watches has: by a signal.
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  for (const child of children.split(' ').filter((one) => one !== '')) process.kill(Number(child), 'SIGKILL');
}
