import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A call that reached an emulator of this process, as it came. */
export interface HttpCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** What the emulator answered; 200 while it has not. */
  readonly status: number;
}

/** As much of a body is kept as the largest call of a function has: a batch of items. Who sends without end is not a function. */
const keptBytes = 16 * 1024 * 1024;

/**
 * Notes every HTTP call that arrives in this process, so also those that functions make to the services of the one-machine
 * run. It listens where Node itself says that a request has come, and so stands between them without either knowing.
 */
export class Recorder {
  readonly #calls: { request: IncomingMessage; response: ServerResponse; parts: Buffer[] }[] = [];
  readonly #note = (message: unknown): void => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const parts: Buffer[] = [];
    let size = 0;
    // What the parser pushes is what the handler reads; looking at it here takes nothing away.
    const push = request.push.bind(request);
    request.push = (chunk: unknown, encoding?: BufferEncoding) => {
      if (Buffer.isBuffer(chunk) && size < keptBytes) {
        size += chunk.length;
        parts.push(chunk);
      }
      return push(chunk, encoding);
    };
    this.#calls.push({ request, response, parts });
  };

  start(): void {
    subscribe('http.server.request.start', this.#note);
  }

  stop(): void {
    unsubscribe('http.server.request.start', this.#note);
  }

  get calls(): readonly HttpCall[] {
    return this.#calls.map(({ request, response, parts }) => ({
      method: request.method ?? '',
      // What cannot be read as an address comes from a test of just that, never from a function.
      url: URL.parse(request.url ?? '/', 'http://localhost') ?? new URL('http://localhost/'),
      headers: request.headers,
      body: Buffer.concat(parts).toString('latin1'),
      status: response.statusCode,
    }));
  }
}
