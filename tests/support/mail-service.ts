import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the mail service answers: as it should, with a no (4xx), with a fault of its own (5xx), or not at all. */
export type Mood = 'well' | 'refuses' | 'fails' | 'is silent';

/** Stands between the functions and the mail service, and answers in its place while it is not well. */
export class MoodyMailService {
  mood: Mood = 'well';
  /** Calls that were not passed on. */
  turnedAway = 0;
  #server: Server | undefined;

  readonly between = async (endpoint: string): Promise<string> => {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      if (this.mood !== 'well') {
        this.turnedAway += 1;
        if (this.mood === 'is silent') return void setTimeout(() => request.destroy(), 500);
        response.writeHead(this.mood === 'refuses' ? 400 : 500, { 'Content-Type': 'text/xml' });
        response.end(
          '<ErrorResponse><Error><Type>Sender</Type><Code>AccountSendingPausedException</Code><Message>Paused.</Message></Error></ErrorResponse>',
        );
        return;
      }
      const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
      const answer = await fetch(`${endpoint}${request.url ?? ''}`, {
        method: 'POST',
        headers: headers as Record<string, string>,
        body: Buffer.concat(parts),
      });
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}
