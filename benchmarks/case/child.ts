import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Caller } from '../measure/http.ts';
import { treeOf } from '../measure/processes.ts';

/** Whatever the benchmark starts is gone when it is. */
const started = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const pauseMs = 5;

/** How long a start took, in milliseconds from when the process was asked for. */
export interface Started {
  /** NaN of a program that says nothing. */
  readonly firstLineMs: number;
  readonly answersMs: number;
}

/** A server as a process of its own with a data folder of its own, which can be killed and started again. */
export class Server {
  readonly caller: Caller;
  readonly directory: string;
  readonly #kept: boolean;
  readonly #program: (directory: string) => readonly string[];
  readonly #how: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> };
  readonly #healthPath: string;
  #child: ChildProcess | undefined;
  #said = '';
  /** Over all its starts. */
  #lines: string[] = [];

  /**
   * @param program what Node.js runs, for a data folder
   * @param directory a folder that is kept; a temporary one when left out
   */
  constructor(
    port: number,
    program: (directory: string) => readonly string[],
    {
      healthPath,
      directory,
      ...how
    }: {
      readonly healthPath: string;
      readonly directory?: string | undefined;
      readonly cwd?: string;
      readonly env?: Readonly<Record<string, string>>;
    },
  ) {
    this.caller = new Caller(port);
    this.directory = directory ?? mkdtempSync(join(tmpdir(), 'foretagslots-bench-'));
    this.#kept = directory !== undefined;
    this.#program = program;
    this.#healthPath = healthPath;
    this.#how = how;
  }

  pids(): readonly number[] {
    return this.#child?.pid === undefined ? [] : treeOf(this.#child.pid);
  }

  /** Starts it and waits for the first answer. @returns how long its first line and that took @throws Error with what it said when it ends instead */
  async start(): Promise<Started> {
    const { cwd, env } = this.#how;
    this.#said = '';
    const since = performance.now();
    let firstLineMs = Number.NaN;
    const child = spawn(process.execPath, this.#program(this.directory), {
      stdio: 'pipe',
      cwd,
      env: { ...process.env, ...env },
    });
    started.add(child);
    child.once('exit', () => started.delete(child));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.#said = `${this.#said}${chunk.toString()}`.slice(-10_000);
        this.#lines.push(...chunk.toString().split('\n'));
      });
    child.stdout.once('data', () => {
      firstLineMs = performance.now() - since;
    });
    this.#child = child;
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended: ${this.#said}`);
      const heard = await this.caller.call('GET', this.#healthPath).catch(() => undefined);
      if (heard?.status === 200) return { firstLineMs, answersMs: performance.now() - since };
      await pause(pauseMs);
    }
  }

  /** What it has said since it started; the end of it, when that is long. */
  get said(): string {
    return this.#said;
  }

  /** How many lines, of all it has said over all its starts, hold these words. */
  saidHowOften(words: string): number {
    return this.#lines.filter((line) => line.includes(words)).length;
  }

  /** Ends it at once, as a power failure would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Ends it as whoever runs it would. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends it, and removes its folder unless that is kept. */
  async remove(): Promise<void> {
    await this.kill();
    this.caller.close();
    if (!this.#kept) rmSync(this.directory, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
