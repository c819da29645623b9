import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between the functions and their table, and refuses to store what a test names: a sending is cut off just there. */
export class TableThatRefuses {
  /** Whether the table refuses an item, from what is to be stored as it is sent. */
  refuses: (item: string) => boolean = () => false;
  #server: Server | undefined;

  /** For `betweenTable` of a machine. */
  readonly between = async (endpoint: string): Promise<string> => {
    const server = createServer(async (request, response) => {
      const received: Buffer[] = [];
      for await (const part of request) received.push(part as Buffer);
      const body = Buffer.concat(received).toString();
      if (String(request.headers['x-amz-target']).endsWith('.PutItem') && this.refuses(body)) {
        response.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
        response.end('{"__type":"com.amazon.coral.validate#ValidationException","message":"refused"}');
        return;
      }
      const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
      const answer = await fetch(endpoint, { method: 'POST', headers: headers as Record<string, string>, body });
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
