import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AccessKey } from './access-key.ts';

/**
 * Puts a door before a service that only the functions call: it answers those who hold this machine's key, and no browser,
 * whatever page it shows. The emulators themselves ask for no key and let every site in.
 */
export function onlyForFunctions(server: Server, { accessKeyId }: AccessKey): void {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { authorization = '', origin } = request.headers;
    if (origin === undefined && authorization.includes(`Credential=${accessKeyId}/`)) {
      for (const answer of listeners) answer.call(server, request, response);
      return;
    }
    response.writeHead(403, { Connection: 'close' });
    response.end();
  });
}
