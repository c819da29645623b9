import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '#lib/pages/security-headers.ts';
import { pageCalls, type Route } from './http/api-routes.ts';
import { readBody } from './http/body.ts';
import type { CallerOf } from './http/caller.ts';
import { pathOf } from './http/front-door.ts';
import { knownTokens } from './http/known-tokens.ts';
import { encodingFor, headersPacked, packed } from './http/packed.ts';
import { type Pages, servePage } from './http/pages.ts';
import { Refusal } from './http/refusal.ts';
import { refuseUnkept } from './http/unkept.ts';
import { propertyRegisterPath } from './installation.ts';
import { companyRecord } from './services/company-register.ts';
import { propertyRecord } from './services/property-register.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import { localUsers } from './staff.ts';
import { isStylePath, stylePages } from './style-page.ts';

/** Where the file store is on this machine. */
export const filesPath = '/_files';
/** Where the sample company register is. It holds made-up companies, so it is there for everybody. */
export const registerPath = '/dev/company-register';

interface Answer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** What stands behind the gateway. */
export interface Services extends Pages {
  /** The calls of the API, those that say most first. */
  readonly routes: readonly Route[];
  /** Calls what answers a route. */
  readonly invoke: (entry: string, event: unknown) => Promise<unknown>;
  readonly signIn: Pick<SignIn, 'claimsOf' | 'handle' | 'tokenFor'>;
  readonly mails: () => Promise<readonly unknown[]>;
  readonly files: {
    handle(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): Promise<void>;
  };
  /** Tells a caller's address where a proxy stands in front. */
  readonly callerOf?: CallerOf;
  /** Whether anybody may sign in as anybody, and read what was mailed: never where others reach this machine unasked. */
  readonly dev: boolean;
}

/** What API Gateway does with the routes, and what a web server does with the pages. */
export class Gateway {
  readonly #services: Services;
  readonly #claimsOf: (token: string) => Promise<Record<string, unknown> | undefined>;

  constructor(services: Services) {
    this.#services = services;
    this.#claimsOf = knownTokens((token) => services.signIn.claimsOf(token));
  }

  /** Whether other sites' pages may make a call: where the API answers their preflight. */
  isOpenToAll(path: string): boolean {
    return this.#services.routes.some((route) => route.method === 'OPTIONS' && route.pattern.test(path));
  }

  /** @throws Refusal for what has no answer here */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#handle(request, response).catch(refuseUnkept);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url);
    const url = new URL(`http://localhost${request.url}`);
    const { signIn, files, dev, liveReload } = this.#services;
    if (path.startsWith('/api/')) return this.#api(request, response, url);
    if (!isWellEncoded(path)) throw new Refusal('bad-address');
    if (path.startsWith('/oidc/')) {
      onlyBy(request, 'GET', 'HEAD', 'POST', 'OPTIONS');
      return signIn.handle(request, response, path);
    }
    if (path.startsWith(`${filesPath}/`))
      return files.handle(request, response, path.slice(filesPath.length), url.searchParams);
    if (path === `${propertyRegisterPath}/fastigheter`) return this.#properties(request, response);
    if (path === `${registerPath}/organisationer`) return this.#company(request, response);
    if (liveReload?.handle(request, response, path)) return;
    if (path.startsWith('/dev/')) {
      if (!dev) throw new Refusal('not-found');
      return this.#dev(request, response, path);
    }
    onlyBy(request, 'GET', 'HEAD');
    if (dev && isStylePath(path)) {
      const web = await stylePages();
      return servePage(request, response, path.replace(/^\/style(?=\/)/, ''), { ...this.#services, web: () => web });
    }
    const written = await this.#written(request, url);
    if (written) return send(request, response, written);
    return servePage(request, response, path, this.#services);
  }

  /** A page that a function writes, with the headers of pages; undefined for any other address, or where there are no pages. */
  async #written(request: IncomingMessage, url: URL): Promise<Answer | undefined> {
    const { web, liveReload, connect } = this.#services;
    if (web() === undefined) return undefined;
    for (const route of pageCalls) {
      const match = route.pattern.exec(url.pathname);
      if (!match) continue;
      const { body = '', ...answer } = await this.#invoke(request, url, route, match);
      const headers = { ...answer.headers, ...pageHeaders({ connect, https: false }) };
      return { ...answer, headers, body: liveReload ? liveReload.into(body) : body };
    }
    return undefined;
  }

  async #api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { route, match } = this.#routeOf(request.method, url.pathname);
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const claims = route.staffOnly && bearer !== undefined ? await this.#claimsOf(bearer) : undefined;
    if (route.staffOnly && !claims) throw new Refusal('staff-not-signed-in', { 'WWW-Authenticate': 'Bearer' });
    await send(request, response, await this.#invoke(request, url, route, match, claims));
  }

  #routeOf(method: string | undefined, path: string): { readonly route: Route; readonly match: RegExpExecArray } {
    for (const route of this.#services.routes) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const match = route.pattern.exec(path);
      if (match) return { route, match };
    }
    throw new Refusal('not-found');
  }

  /** Calls the function behind a route with what API Gateway hands over. */
  async #invoke(
    request: IncomingMessage,
    url: URL,
    route: Route,
    match: RegExpExecArray,
    claims?: Record<string, unknown>,
  ): Promise<Answer> {
    const path = url.pathname;
    const event = {
      version: '2.0',
      routeKey: route.key,
      rawPath: path,
      rawQueryString: url.search.slice(1),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(',') : (v ?? '')]),
      ),
      ...(url.search !== '' && { queryStringParameters: parametersOf(url) }),
      pathParameters: Object.fromEntries(route.names.map((name, i) => [name, match[i + 1] ?? ''])),
      requestContext: {
        requestId: randomUUID(),
        stage: '$default',
        time: new Date().toISOString(),
        http: {
          method: request.method,
          path,
          protocol: 'HTTP/1.1',
          sourceIp: this.#services.callerOf?.(request) ?? request.socket.remoteAddress ?? '127.0.0.1',
          userAgent: request.headers['user-agent'] ?? '',
        },
        ...(claims && { authorizer: { jwt: { claims: asTheGatewayHandsOver(claims), scopes: null } } }),
      },
      body: (await readBody(request)) || undefined,
      isBase64Encoded: false,
    };
    return (await this.#services.invoke(route.entry, event)) as Answer;
  }

  async #company(request: IncomingMessage, response: ServerResponse): Promise<void> {
    onlyBy(request, 'POST');
    const record = companyRecord(textIn(parse(await readBody(request)).identitetsbeteckning));
    if (record === undefined) throw new Refusal('not-found');
    json(response, 200, record);
  }

  async #properties(request: IncomingMessage, response: ServerResponse): Promise<void> {
    onlyBy(request, 'POST');
    json(response, 200, propertyRecord(parse(await readBody(request))));
  }

  /** Only on this machine: sign in without pages, and read what was mailed. */
  async #dev(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { mails, signIn } = this.#services;
    switch (path) {
      case '/dev/mail':
        onlyBy(request, 'GET', 'HEAD');
        return json(response, 200, await mails());
      case '/dev/users':
        onlyBy(request, 'GET', 'HEAD');
        return json(response, 200, localUsers);
      case '/dev/login': {
        onlyBy(request, 'POST');
        const { user } = parse(await readBody(request));
        const token = await signIn.tokenFor(textIn(user));
        if (token === undefined) throw new Refusal('not-found');
        return json(response, 200, { token });
      }
      default:
        throw new Refusal('not-found');
    }
  }
}

/** Gives a function's answer, packed when that is worth it and the caller can unpack it. */
async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = answer;
  const content = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const encoding = encodingFor(request, type, content.length);
  const sent = encoding ? await packed(content, encoding, 'fast') : content;
  response.writeHead(statusCode, {
    ...(encoding ? headersPacked(headers, encoding) : headers),
    // An answer without content has none to be long (RFC 9110, 8.6); any other need not be cut in chunks.
    ...(statusCode !== 204 && statusCode !== 304 && { 'Content-Length': sent.length }),
  });
  response.end(sent);
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

function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function onlyBy(request: IncomingMessage, ...methods: readonly string[]): void {
  if (!methods.includes(request.method ?? '')) throw new Refusal('method-not-allowed', { Allow: methods.join(', ') });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** What is no text has no name: not every object can be made one. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What is said twice is joined by a comma, as the HTTP API of AWS does: no one of them is the one that is meant. */
const parametersOf = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]));
