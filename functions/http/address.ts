import { createHash, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { settingIfAny } from '../aws/environment.ts';
import type { Request } from './request.ts';

/**
 * The address of whoever calls. What the gateway saw is believed; a header is believed only where the installation names one
 * (`TRUSTED_ADDRESS_HEADER`, set by whatever stands in front) and the call carries the secret that only it knows
 * (`ORIGIN_SECRET`, in the header `X-Origin-Secret`).
 *
 * @returns an IPv4 address, or the first 64 bits of an IPv6 one: a household or an office has all that begin so
 */
export function callerAddress(event: Request): string {
  const header = settingIfAny('TRUSTED_ADDRESS_HEADER') ?? '';
  // A list is what each on the way has added; the last is what the one in front of us has seen.
  const named = header === '' ? undefined : event.headers?.[header.toLowerCase()]?.split(',').at(-1)?.trim();
  const believed = named !== undefined && named !== '' && hasOriginSecret(event);
  return network(believed ? named : event.requestContext.http.sourceIp);
}

function hasOriginSecret(event: Request): boolean {
  const secret = settingIfAny('ORIGIN_SECRET') ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return secret !== '' && timingSafeEqual(hash(secret), hash(event.headers?.['x-origin-secret'] ?? ''));
}

/** Without a port and brackets, as CloudFront writes it; a mapped IPv4 address as itself. */
function network(written: string): string {
  const bare = written
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined || !isIPv6(bare)) return mapped ?? withoutPort(bare);
  const [before = '', after] = bare.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const all =
    after === undefined
      ? head
      : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  return all
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** `CloudFront-Viewer-Address` puts the port behind an IPv6 address too, without brackets. */
function withoutPort(written: string): string {
  const cut = written.replace(/:\d+$/, '');
  return cut !== written && isIPv6(cut) ? network(cut) : written;
}
