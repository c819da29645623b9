import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Step } from '../case/shape.ts';

/** What takes the case through, behind the least HTTP there can be. Everything it has answered is durable. */
export interface Engine {
  /** The same id is the same case. */
  readonly submit: (caseId: string) => Promise<void>;
  readonly readable: (caseId: string, step: Step) => boolean | Promise<boolean>;
  /** @returns false when it was decided already or is not there yet */
  readonly decide: (caseId: string, step: Step) => Promise<boolean>;
  readonly closed: (caseId: string) => boolean | Promise<boolean>;
}

/** Serves an engine. The program is called with its data folder and a port: `node floor.ts <folder> <port>`. */
export async function serve(start: (folder: string, mail: Mail) => Engine | Promise<Engine>): Promise<void> {
  const [folder = '', port] = process.argv.slice(2);
  const engine = await start(folder, (line) => appendFileSync(join(folder, mailFile), `${line}\n`));
  const server = createServer((request, response) => {
    void answer(engine, request).then(
      ([status, body]) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end('{}');
      },
    );
  });
  // Longer than a client keeps one that it does not use.
  server.keepAliveTimeout = 120_000;
  server.listen(Number(port), '127.0.0.1');
}

/** Hands a mail over: a case, and what it is about. */
export type Mail = (line: string) => void;
/** Every mail that was handed over, a line each. */
export const mailFile = 'mails.txt';

async function answer(engine: Engine, request: IncomingMessage): Promise<[number, unknown]> {
  for await (const _part of request); // Read to the end, so that the connection can be used again.
  const [, what, id = '', step] = (request.url ?? '').split('/');
  switch (`${request.method} ${what}`) {
    case 'POST cases':
      await engine.submit(id);
      return [201, { id }];
    case 'GET cases':
      return [200, { status: (await engine.closed(id)) ? 'closed' : 'open' }];
    case 'GET tasks':
      return [(await engine.readable(id, step as Step)) ? 200 : 404, {}];
    case 'POST tasks':
      return [(await engine.decide(id, step as Step)) ? 201 : 409, {}];
    default:
      return [200, {}];
  }
}
