import { isIP } from 'node:net';
import { hostname as nameOfMachine, networkInterfaces } from 'node:os';

/** Where the product listens, and how people reach it. */
export interface Place {
  /** The address of this machine that it listens on. */
  readonly host: string;
  readonly port: number;
  /** The address people use, where it is another one: behind a proxy, in a container. */
  readonly url?: string | undefined;
}

/** Where nobody but this machine reaches it. */
export const usualHost = '127.0.0.1';

/** Whether an address is one that only this machine reaches. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * Whether nobody but people at this machine reach the product: it listens to nobody else, no proxy stands in front of it, and
 * it is no municipality's own installation.
 */
export const isForUsAlone = ({ host = usualHost, url, installed }: Reach): boolean =>
  isLoopback(host) && (url === undefined || isLoopback(new URL(url).hostname)) && installed === undefined;

interface Reach {
  readonly host?: string | undefined;
  readonly url?: string | undefined;
  readonly installed?: unknown;
}

const isEveryAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/**
 * The product's own address, and what is foreign to it. A browser can be led here by any page it shows: by a name that
 * somebody lets point to this machine (DNS rebinding; the `Host` header tells), or by a call from that page (`Origin` tells).
 */
export class Address {
  readonly origin: string;
  readonly #names: ReadonlySet<string>;

  constructor({ host, port, url }: Place) {
    const named = isLoopback(host) || isEveryAddress(host) ? 'localhost' : host;
    this.origin = url === undefined ? `http://${inUrl(named)}:${port}` : new URL(url).origin;
    this.#names = new Set([
      ...['localhost', '127.0.0.1', '[::1]', inUrl(host), new URL(this.origin).hostname],
      ...(isEveryAddress(host) ? namesOfThisMachine() : []),
    ]);
  }

  /** Whether a `Host` header names this machine. */
  isOwn(host: string | undefined): boolean {
    if (host === undefined) return false;
    // As most write it; whoever writes it otherwise is read as a URL.
    return this.#names.has(host.replace(/:\d{1,5}$/, '')) || this.#names.has(hostnameOf(host) ?? '');
  }

  /** Whether an `Origin` header names another site than the one that was called. Programs that are no browsers send none. */
  isForeign(origin: string | undefined, host: string | undefined): boolean {
    return origin !== undefined && origin !== this.origin && origin !== `http://${host}`;
  }
}

const inUrl = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase());

function hostnameOf(host: string): string | undefined {
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

function namesOfThisMachine(): readonly string[] {
  const name = nameOfMachine().toLowerCase();
  const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map((a) => inUrl(a.address)));
  return [name, `${name}.local`, ...addresses];
}
