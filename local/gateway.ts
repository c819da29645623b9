import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';
import { cacheControl, pageHeaders } from '#lib/pages/security-headers.ts';
import type { Functions } from './runtime/functions.ts';
import { readBody } from './services/aws-endpoint.ts';
import { companyRecord } from './services/company-register.ts';
import type { FileStore } from './services/files.ts';
import type { MailService } from './services/mail.ts';
import type { SignIn } from './services/sign-in.ts';
import { localUsers } from './staff.ts';
import { functionId, type Templates } from './templates.ts';

/** Where the file store is on this machine. */
export const filesPath = '/_files';
/** Where the sample company register is. */
export const registerPath = '/dev/company-register';

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly key: string;
  readonly functionId: string;
  readonly staffOnly: boolean;
}

interface Answer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** What API Gateway does with the routes of the templates, and what a web server does with the pages. */
export class Gateway {
  readonly #routes: readonly Route[];
  readonly #functions: Functions;
  readonly #signIn: SignIn;
  readonly #mail: MailService;
  readonly #files: FileStore;
  readonly #web: string;
  readonly #connect: readonly string[];

  /** @param services `connect` names the other origins that the pages call, when sign-in and files have their own */
  constructor(
    templates: Templates,
    services: {
      functions: Functions;
      signIn: SignIn;
      mail: MailService;
      files: FileStore;
      web: string;
      connect: readonly string[];
    },
  ) {
    this.#routes = routesOf(templates);
    this.#functions = services.functions;
    this.#signIn = services.signIn;
    this.#mail = services.mail;
    this.#files = services.files;
    this.#web = services.web;
    this.#connect = services.connect;
  }

  /** @throws Error `EADDRINUSE` when the port is taken */
  listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => resolve(server));
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/api/')) return this.#api(request, response, url);
    if (url.pathname.startsWith('/oidc/') || url.pathname === '/oidc')
      return this.#signIn.handle(request, response, () => readBody(request));
    if (url.pathname.startsWith(`${filesPath}/`))
      return this.#files.handle(request, response, url.pathname.slice(filesPath.length), url.searchParams);
    if (url.pathname.startsWith('/dev/')) return this.#dev(request, response, url);
    return this.#page(response, url.pathname);
  }

  async #api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const found = this.#routes.flatMap((route) => {
      const match = [request.method, 'ANY'].includes(route.method) ? route.pattern.exec(url.pathname) : null;
      return match ? [{ route, match }] : [];
    })[0];
    if (!found) return json(response, 404, { message: 'Not Found' });
    const { route, match } = found;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const claims = route.staffOnly && bearer !== undefined ? await this.#signIn.claimsOf(bearer) : undefined;
    if (route.staffOnly && !claims) return json(response, 401, { message: 'Unauthorized' });
    const event = {
      version: '2.0',
      routeKey: route.key,
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(',') : (v ?? '')]),
      ),
      ...(url.search !== '' && { queryStringParameters: Object.fromEntries(url.searchParams) }),
      pathParameters: Object.fromEntries(route.names.map((name, i) => [name, match[i + 1] ?? ''])),
      requestContext: {
        requestId: randomUUID(),
        stage: '$default',
        time: new Date().toISOString(),
        http: {
          method: request.method,
          path: url.pathname,
          protocol: 'HTTP/1.1',
          sourceIp: request.socket.remoteAddress ?? '',
          userAgent: '',
        },
        ...(claims && { authorizer: { jwt: { claims: asTheGatewayHandsOver(claims), scopes: null } } }),
      },
      body: (await readBody(request)) || undefined,
      isBase64Encoded: false,
    };
    const answer = (await this.#functions.invoke(route.functionId, event)) as Answer;
    response.writeHead(answer.statusCode, answer.headers ?? {});
    response.end(answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : (answer.body ?? ''));
  }

  /** Only on this machine: sign in without pages, and read what was mailed. */
  async #dev(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (url.pathname === '/dev/mail') return json(response, 200, this.#mail.mails);
    if (url.pathname === '/dev/users') return json(response, 200, localUsers);
    if (url.pathname === `${registerPath}/organisationer` && request.method === 'POST') {
      const record = companyRecord(String(parse(await readBody(request)).identitetsbeteckning));
      return record === undefined ? json(response, 404, { message: 'Not Found' }) : json(response, 200, record);
    }
    if (url.pathname === '/dev/login' && request.method === 'POST') {
      const { user } = parse(await readBody(request));
      const token = await this.#signIn.tokenFor(String(user));
      return token === undefined
        ? json(response, 404, { message: `no such user; see /dev/users` })
        : json(response, 200, { token });
    }
    return json(response, 404, { message: 'Not Found' });
  }

  /** A file of the pages, or the page itself: the browser finds its way by the address. */
  #page(response: ServerResponse, path: string): void {
    const file = join(this.#web, normalize(path));
    const isFile = file.startsWith(this.#web) && existsSync(file) && statSync(file).isFile();
    const served = isFile ? file : join(this.#web, 'index.html');
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(served)] ?? 'application/octet-stream',
      'Cache-Control': cacheControl(relative(this.#web, served)),
      ...pageHeaders({ connect: this.#connect, https: false }),
    });
    createReadStream(served).pipe(response);
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

function routesOf(templates: Templates): readonly Route[] {
  const integrations = new Map(
    templates
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => [id, String(properties.IntegrationUri)]),
  );
  const routes = templates.ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const key = String(properties.RouteKey);
    const [method = '', path = ''] = key.split(' ');
    const names = [...path.matchAll(/\{(\w+)\+?\}/g)].map((m) => m[1] ?? '');
    return {
      key,
      method,
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)').replace(/\{\w+\+\}/g, '(.+)')}$`),
      names,
      functionId: functionId(integrations.get(String(properties.Target).replace('integrations/', '')) ?? ''),
      staffOnly: properties.AuthorizationType === 'JWT',
    };
  });
  // The gateway takes the route that says most: one for whatever is left comes last.
  return routes.sort((a, b) => Number(a.method === 'ANY') - Number(b.method === 'ANY'));
}

/** An HTTP API hands every claim over as text, and a list as `[a b]`. */
function asTheGatewayHandsOver(claims: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function parse(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}
