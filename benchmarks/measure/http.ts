import { Agent, request } from 'node:http';

/** What the driver hears: the status, and the JSON that came with it. */
export interface Heard {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Calls over connections that are kept: as cheap as can be, since the driver shares the machine with what it measures. */
export class Caller {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });

  /** @param port where it listens, on 127.0.0.1 */
  constructor(port: number) {
    this.#port = port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** @throws Error when nothing answers there */
  async call(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Heard> {
    try {
      return await this.#once(method, path, headers, body);
    } catch (error) {
      // The server had closed a connection that was kept, just as it was used again: nothing was heard of the call.
      if (!(error instanceof ClosedMeanwhile)) throw error;
      return this.#once(method, path, headers, body);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #once(method: string, path: string, headers: Record<string, string>, body: unknown): Promise<Heard> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          method,
          path,
          agent: this.#agent,
          headers: {
            ...headers,
            ...(sent !== undefined && {
              'Content-Type': 'application/json',
              'Content-Length': String(Buffer.byteLength(sent)),
            }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () => resolve({ status: response.statusCode ?? 0, body: jsonOf(parts) }));
        },
      );
      asked.once('error', (error: NodeJS.ErrnoException) =>
        reject(asked.reusedSocket && error.code === 'ECONNRESET' ? new ClosedMeanwhile() : error),
      );
      asked.end(sent);
    });
  }
}

class ClosedMeanwhile extends Error {}

function jsonOf(parts: readonly Buffer[]): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
}
