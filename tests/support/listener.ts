import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * Lets a door answer at an address of its own, until `after` is run.
 *
 * @param after takes what closes it; the end of the test unless something else is said
 */
export async function listener(
  handle: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>,
  after: (close: () => void) => void = onTestFinished,
): Promise<string> {
  const server = createServer((request, response) => {
    handle(request, response, new URL(`http://localhost${request.url}`)).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
