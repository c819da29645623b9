import { createServer, type Server } from 'node:http';
import { SendTaskFailureCommand, SendTaskSuccessCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { functionId } from '../support/as-deployed/templates.ts';

/** What a function was asked. */
export interface Call {
  readonly entry: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly caseId: string; readonly token?: string };
}

/** An error of a function, under the name that a `Retry` or `Catch` would match. */
export class Fails extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

/** What a function does in a case of its own; what it returns is its answer. */
export type StandIn = (input: Call['input']) => unknown;

/**
 * Answers an interpreter's calls of functions in their stead, at the address where it looks for Lambda. Each case has
 * functions of its own, so that many can run at once.
 */
export class StandIns {
  readonly calls: Call[] = [];
  readonly #cases = new Map<string, Readonly<Record<string, StandIn>>>();
  readonly #entries: ReadonlyMap<string, string>;
  readonly #server: Server;
  readonly #client: SFNClient;

  /** @param entries the functions' entries by their ids in the template */
  constructor(entries: ReadonlyMap<string, string>, client: SFNClient) {
    this.#entries = entries;
    this.#client = client;
    this.#server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const name = decodeURIComponent(/\/functions\/([^/]+)\/invocations/.exec(request.url ?? '')?.[1] ?? '');
      const input = JSON.parse(Buffer.concat(parts).toString()) as Call['input'];
      const { answer, failed } = this.#answer(this.#entries.get(functionId(name)) ?? name, input);
      response.writeHead(200, {
        'Content-Type': 'application/json',
        ...(failed && { 'X-Amz-Function-Error': 'Unhandled' }),
      });
      response.end(JSON.stringify(answer ?? null));
    });
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve) => this.#server.listen(port, 'localhost', resolve));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Says what functions do in a case. */
  in(caseId: string, standIns: Readonly<Record<string, StandIn>>): void {
    this.#cases.set(caseId, standIns);
  }

  /** The calls in a case of one function, or of all. */
  callsIn(caseId: string, entry?: string): readonly Call[] {
    return this.calls.filter((c) => c.input.caseId === caseId && (entry === undefined || c.entry === entry));
  }

  /**
   * Tells an execution that waits to go on, or that something has happened; after the function has answered. The interpreter
   * answers 500 now and then when many ask at once, so it is told until it has heard.
   */
  tell(token: string | undefined, news: { readonly output: unknown } | { readonly error: string }): void {
    const say = () =>
      'output' in news
        ? this.#client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(news.output) }))
        : this.#client.send(new SendTaskFailureCommand({ taskToken: token, error: news.error }));
    const tryIn = (milliseconds: number) =>
      setTimeout(() => {
        say().catch(({ $metadata }: { $metadata?: { httpStatusCode?: number } }) => {
          if ($metadata?.httpStatusCode === 500) tryIn(500);
        });
      }, milliseconds);
    tryIn(100);
  }

  #answer(entry: string, input: Call['input']): { answer: unknown; failed: boolean } {
    this.calls.push({ entry, input });
    try {
      return { answer: this.#cases.get(input.caseId)?.[entry]?.(input), failed: false };
    } catch (error) {
      const { name, message } = error as Error;
      return { answer: { errorType: name, errorMessage: message }, failed: true };
    }
  }
}
