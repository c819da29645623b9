import { type ChildProcess, spawn } from 'node:child_process';

/** The one-machine run as a process of its own, which can be killed. */
export class ProductProcess {
  readonly url: string;
  readonly #port: number;
  readonly #directory: string;
  readonly #more: readonly string[];
  #child: ChildProcess | undefined;
  #output = '';

  /** @param more flags of `npm start` */
  constructor(port: number, directory: string, more: readonly string[] = []) {
    this.#more = more;
    this.#port = port;
    this.#directory = directory;
    this.url = `http://localhost:${port}`;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      ['bin/one-machine.ts', '--prebuilt', '--port', String(this.#port), '--data', this.#directory, ...this.#more],
      { stdio: 'pipe' },
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the process ended: ${this.#output}`);
      try {
        if ((await fetch(`${this.url}/api/health`)).ok) return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }
  }

  get output(): string {
    return this.#output;
  }

  /** Ends it as a power failure would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Ends it as Ctrl-C would. @returns its exit code */
  async interrupt(): Promise<number | null> {
    await this.#end('SIGINT');
    return this.#child?.exitCode ?? null;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
