import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Address, isLoopback, type Place } from './address.ts';
import { lingerMs, Refusal, type RefusalCode, refusalAsBytes, refuse } from './refusal.ts';

/** Answers what came in. May throw a Refusal. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Whether pages of other sites may make the calls of a path. */
export type OpenToAll = (path: string) => boolean;

/** The port is in use; who uses it is not known here. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/** What every answer carries, whoever gives it. A page sets its own content security policy over this one. */
const headersOfAll = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** What Node calls that which is no request; whatever else there is cannot be read. */
const notRead: Readonly<Record<string, RefusalCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'never-whole',
};

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * The port that people reach the product at. It is held from the first moment, before anything is built, and says so until
 * somebody answers behind it. What does not belong here is refused at the door: names that are not ours, calls from other
 * sites' pages, addresses that cannot be read.
 */
export class FrontDoor {
  readonly address: Address;
  readonly port: number;
  readonly #servers: readonly Server[];
  #handler: Handler = notYet;
  #openToAll: OpenToAll = () => false;
  /** While the machine stops: what is still let in, because somebody's request under way needs it. */
  #stillIn: ((request: IncomingMessage) => boolean) | undefined;
  readonly #underWay = new Set<ServerResponse>();
  readonly #refused = new WeakSet<Duplex>();
  #allAnswered = () => {};

  private constructor(place: Place, servers: readonly Server[]) {
    this.port = place.port;
    this.address = new Address(place);
    this.#servers = servers;
    for (const server of servers) {
      server.on('request', (request, response) => void this.#receive(request, response));
      server.on('checkExpectation', (request, response) => {
        for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
        refuse(request, response, new Refusal('unknown-expectation', { Connection: 'close' }));
      });
      server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) =>
        this.#refuseBytes(notRead[code] ?? 'unreadable', socket),
      );
      server.on('connect', (_request, socket) => {
        // Nobody else listens to it any more.
        socket.on('error', () => {});
        this.#refuseBytes('no-tunnel', socket);
      });
    }
  }

  /**
   * @param place port 0 takes any free one
   * @throws PortTaken
   */
  static async open(place: Place): Promise<FrontDoor> {
    const first = await listening(place.host, place.port);
    const { port } = first.address() as AddressInfo;
    if (!isLoopback(place.host) || place.host === '::1') return new FrontDoor({ ...place, port }, [first]);
    try {
      // `localhost` may mean either loopback address, and another program must not be met at the other one.
      return new FrontDoor({ ...place, port }, [first, await listening('::1', port)]);
    } catch (error) {
      if (!(error instanceof PortTaken)) return new FrontDoor({ ...place, port }, [first]);
      first.close();
      if (place.port === 0) return FrontDoor.open(place);
      throw error;
    }
  }

  /** From now on requests are answered. */
  answerWith(handler: Handler, openToAll: OpenToAll = () => false): void {
    this.#openToAll = openToAll;
    this.#handler = handler;
  }

  /**
   * Takes no new request, and comes back when those under way are answered.
   *
   * @param stillIn what is let in all the same, because a request under way may need it
   */
  async finish(stillIn: (request: IncomingMessage) => boolean): Promise<void> {
    this.#stillIn = stillIn;
    if (this.#underWay.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#allAnswered = resolve;
    });
  }

  /** Hangs up. */
  async close(): Promise<void> {
    const closed = this.#servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(closed);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
    // A caller who hangs up is no fault.
    response.on('error', () => {});
    try {
      this.#admit(request, response);
      await this.#handler(request, response);
    } catch (error) {
      // A request that has been read to its end counts as destroyed: who has hung up is told by their answer.
      if (!(error instanceof Refusal) && !response.destroyed) console.error('a request could not be answered:', error);
      refuse(request, response, error instanceof Refusal ? error : new Refusal('internal'));
    }
  }

  #admit(request: IncomingMessage, response: ServerResponse): void {
    if (this.#stillIn?.(request) === false) throw new Refusal('stopping', { Connection: 'close' });
    if (!this.#stillIn) this.#watch(response);
    const { host, origin } = request.headers;
    // A proxy may go by the one and we by the other (RFC 9112, 3.2).
    if (host === undefined) throw new Refusal('no-host', { Connection: 'close' });
    if (isSaidTwice(request, 'host')) throw new Refusal('several-hosts', { Connection: 'close' });
    if (!this.address.isOwn(host)) throw new Refusal('foreign-host');
    const path = pathOf(request.url);
    if (changing.has(request.method ?? '') && this.address.isForeign(origin, host) && !this.#openToAll(path))
      throw new Refusal('foreign-origin');
  }

  /** What came in is no request: nobody behind the door has heard of it, or hears of its end. */
  #refuseBytes(code: RefusalCode, socket: Duplex): void {
    // What still comes in cannot be read either.
    if (this.#refused.has(socket)) return;
    this.#refused.add(socket);
    // Within an answer that has begun it would be taken for a part of that.
    const isAnswering = [...this.#underWay].some(({ req, headersSent }) => headersSent && req.socket === socket);
    if (!socket.writable || isAnswering) {
      socket.destroy();
      return;
    }
    socket.end(refusalAsBytes(code, headersOfAll));
    setTimeout(() => socket.destroy(), lingerMs).unref();
  }

  #watch(response: ServerResponse): void {
    this.#underWay.add(response);
    response.once('close', () => {
      this.#underWay.delete(response);
      if (this.#underWay.size === 0) this.#allAnswered();
    });
  }
}

/** Before anything answers behind the door: a page that looks again by itself, for whoever was quick with the browser. */
function notYet(request: IncomingMessage, response: ServerResponse): void {
  if (!request.headers.accept?.includes('text/html')) throw new Refusal('starting');
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Retry-After': '2',
    'Cache-Control': 'no-store',
  });
  response.end(`<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2"><title>Företagslots startar</title></head><body><main><h1>Företagslots startar</h1>
<p>Sidan visas av sig själv om några sekunder.</p><p lang="en">The page appears by itself in a few seconds.</p></main></body></html>`);
}

/** Whether a header of a name in small letters is there more than once. */
function isSaidTwice({ rawHeaders }: IncomingMessage, name: string): boolean {
  let times = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === name) times += 1;
  return times > 1;
}

/** The path of a request target, as it was sent. @throws Refusal when it is none */
export function pathOf(target: string | undefined): string {
  const path = target?.split('?')[0] ?? '';
  if (!path.startsWith('/') || path.startsWith('//')) throw new Refusal('bad-address');
  return path;
}

function listening(host: string, port: number): Promise<Server> {
  // Nobody needs longer than this to say what they want; a file of 25 MB has five minutes, by Node's own rule. A connection is kept
  // longer than clients and proxies keep it, so that none is hung up on while it asks.
  const server = createServer({
    ...{ headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 75_000 },
    // Node's own refusal has no words.
    requireHostHeader: false,
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, () => resolve(server));
  });
}
