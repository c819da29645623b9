import { type ChildProcess, spawn } from 'node:child_process';
import { eventually } from '../e2e/client.ts';

/** Whatever a test starts is gone when its process is, also when the test failed. */
const started = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

/** The one-machine run as a process of its own, which can be killed. */
export class ProductProcess {
  readonly url: string;
  readonly #arguments: readonly string[];
  readonly #cwd: string | undefined;
  #child: ChildProcess | undefined;
  #output = '';

  /**
   * @param more flags of `npm start`
   * @param cwd a copy of the product to run instead of this one
   */
  constructor(port: number, directory: string, more: readonly string[] = [], cwd?: string) {
    this.#cwd = cwd;
    this.#arguments = ['--prebuilt', '--port', String(port), '--data', directory, ...more];
    this.url = `http://localhost:${port}`;
  }

  /** Starts it, and does not wait. */
  spawn(program = 'bin/one-machine.ts', args = this.#arguments): void {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'pipe', cwd: this.#cwd });
    started.add(child);
    child.once('exit', () => started.delete(child));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#child = child;
  }

  /** Starts it and waits until it answers. @throws Error with what it said when it ends instead */
  async start(): Promise<void> {
    this.spawn();
    for (;;) {
      if (this.#child?.exitCode !== null) throw new Error(`the process ended: ${this.#output}`);
      const answers = await fetch(`${this.url}/api/health`).then(
        (response) => response.ok,
        () => false,
      );
      if (answers) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** All it has said, over all its starts. */
  get output(): string {
    return this.#output;
  }

  /** Waits until it has said something. */
  async says(words: string): Promise<void> {
    await eventually(`it says "${words}"`, async () => this.#output.includes(words));
  }

  /** Waits until it has ended by itself. @returns its exit code */
  async ended(): Promise<number | null> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null)
      await new Promise((resolve) => child.once('exit', resolve));
    return child?.exitCode ?? null;
  }

  /** Ends it as a power failure would. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.ended();
  }

  /** Ends it as Ctrl-C would. @returns its exit code */
  interrupt(): Promise<number | null> {
    return this.signal('SIGINT');
  }

  /** Asks it to end. @returns its exit code */
  async signal(signal: NodeJS.Signals): Promise<number | null> {
    this.#child?.kill(signal);
    return this.ended();
  }
}
