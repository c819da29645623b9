import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SignIn } from '#local/sign-in/sign-in.ts';
import type { FileStore } from './file-store.ts';
import type { Templates } from './templates.ts';

interface CorsRule {
  readonly AllowedMethods: readonly string[];
  readonly AllowedOrigins: readonly string[];
}

/**
 * Serves the sign-in and the files at addresses of their own, as on AWS, where the pages reach them only if their security
 * policy and the bucket's CORS rules let them.
 */
export async function serveApart(
  templates: Templates,
  services: { readonly signIn: SignIn; readonly files: FileStore },
  at: { readonly signIn: string; readonly files: string; readonly filesPath: string },
): Promise<{ stop: () => Promise<void> }> {
  const rules = templates
    .ofType('AWS::S3::Bucket')
    .flatMap(({ properties }) => (properties.CorsConfiguration as { CorsRules: CorsRule[] }).CorsRules);
  const servers = await Promise.all([
    listen(at.signIn, (request, response) => {
      const { pathname } = new URL(request.url ?? '/', at.signIn);
      return services.signIn.handle(request, response, pathname);
    }),
    listen(at.files, (request, response) => {
      const { origin } = request.headers;
      const isAsking = request.method === 'OPTIONS';
      const method = isAsking ? request.headers['access-control-request-method'] : request.method;
      const allowed = rules.some(
        (rule) => rule.AllowedMethods.includes(method ?? '') && rule.AllowedOrigins.includes(origin ?? ''),
      );
      if (origin !== undefined && allowed) response.setHeader('Access-Control-Allow-Origin', origin);
      // A browser asks first where it is to tell how far an upload has come; the bucket's rules answer.
      if (isAsking) {
        response.writeHead(allowed ? 200 : 403, allowed ? { 'Access-Control-Allow-Methods': method } : {}).end();
        return Promise.resolve();
      }
      const url = new URL(request.url ?? '/', at.files);
      return services.files.handle(request, response, url.pathname.slice(at.filesPath.length), url.searchParams);
    }),
  ]);
  return {
    stop: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function listen(
  origin: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(new URL(origin).port), '127.0.0.1', () => resolve(server));
  });
}
