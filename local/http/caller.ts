import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';

/** Tells who calls. */
export type CallerOf = (request: IncomingMessage) => string;

/**
 * Makes what tells a caller's address: the one that the connection comes from or, where that is a trusted proxy, the one that
 * it has written last into `X-Forwarded-For`. What a caller writes there themselves is believed of nobody.
 *
 * @param trusted proxies in front, by address or network
 */
export function callerThrough(trusted: readonly string[]): CallerOf {
  const isTrusted = proxyAddr.compile([...trusted]);
  return (request) => proxyAddr(request, isTrusted);
}
