import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { AccessKey } from './access-key.ts';

const algorithm = 'AWS4-HMAC-SHA256';
const unsigned = 'UNSIGNED-PAYLOAD';
const emptyHash = createHash('sha256').digest('hex');
/** AWS: a signed call is good for 15 minutes, a presigned address for seven days at most. */
const clockSkewMs = 15 * 60_000;
const longestAddressSeconds = 7 * 86_400;

/** What a caller signed, as it came over the wire. */
export interface SignedRequest {
  readonly method: string;
  /** The path as it was sent, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

interface Claim {
  readonly credential: string;
  /** `20261125T120000Z` */
  readonly date: string;
  readonly signature: string;
  readonly signedHeaders: readonly string[];
}

/**
 * Whether a call without a body was signed with this machine's key: in its headers, or as a presigned address that still
 * holds (AWS: "Signature Version 4", "Create a canonical request"; "Authenticating requests: using query parameters").
 *
 * @param now milliseconds since 1970
 */
export function isSigned(request: SignedRequest, key: AccessKey, now: number): boolean {
  return request.query.has('X-Amz-Signature') ? isPresigned(request, key, now) : isSignedInHeaders(request, key, now);
}

/** Whether a form's policy was signed with this machine's key (AWS: "Authenticating requests: browser-based uploads using POST"). */
export function isPolicySigned(field: (name: string) => string, key: AccessKey): boolean {
  const claim = {
    credential: field('x-amz-credential'),
    date: field('x-amz-date'),
    signature: field('x-amz-signature'),
  };
  return field('x-amz-algorithm') === algorithm && matches(claim, field('policy'), key);
}

function isPresigned(request: SignedRequest, key: AccessKey, now: number): boolean {
  const get = (name: string) => request.query.get(name) ?? '';
  const claim: Claim = {
    credential: get('X-Amz-Credential'),
    date: get('X-Amz-Date'),
    signature: get('X-Amz-Signature'),
    signedHeaders: get('X-Amz-SignedHeaders').split(';'),
  };
  const made = instantOf(claim.date);
  const seconds = Number(get('X-Amz-Expires'));
  const holds =
    Number.isInteger(seconds) && seconds > 0 && seconds <= longestAddressSeconds && now < made + seconds * 1000;
  return (
    get('X-Amz-Algorithm') === algorithm &&
    holds &&
    made < now + clockSkewMs &&
    isSignatureOf(request, claim, unsigned, key)
  );
}

function isSignedInHeaders(request: SignedRequest, key: AccessKey, now: number): boolean {
  const { authorization = '' } = request.headers;
  const part = (name: string) => new RegExp(`${name}=([^, ]+)`).exec(authorization)?.[1] ?? '';
  const claim: Claim = {
    credential: part('Credential'),
    date: String(request.headers['x-amz-date'] ?? ''),
    signature: part('Signature'),
    signedHeaders: part('SignedHeaders').split(';'),
  };
  const payload = String(request.headers['x-amz-content-sha256'] ?? emptyHash);
  return (
    authorization.startsWith(`${algorithm} `) &&
    Math.abs(instantOf(claim.date) - now) < clockSkewMs &&
    // Everything that says what is to be done has to be signed.
    Object.keys(request.headers).every((h) => !h.startsWith('x-amz-') || claim.signedHeaders.includes(h)) &&
    (payload === emptyHash || payload === unsigned) &&
    isSignatureOf(request, claim, payload, key)
  );
}

function isSignatureOf(request: SignedRequest, claim: Claim, payload: string, key: AccessKey): boolean {
  if (!claim.signedHeaders.includes('host')) return false;
  const query = [...request.query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='));
  const headers = claim.signedHeaders.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`);
  const canonical = [
    request.method,
    request.path,
    query.join('&'),
    ...headers,
    '',
    claim.signedHeaders.join(';'),
    payload,
  ].join('\n');
  const scope = claim.credential.split('/').slice(1).join('/');
  const hash = createHash('sha256').update(canonical).digest('hex');
  return matches(claim, [algorithm, claim.date, scope, hash].join('\n'), key);
}

/** Whether a text was signed with this machine's key, on the day and for the service that the credential names. */
function matches(
  { credential, date, signature }: Pick<Claim, 'credential' | 'date' | 'signature'>,
  text: string,
  { accessKeyId, secretAccessKey }: AccessKey,
): boolean {
  const [id, day = '', region = '', service = '', end = ''] = credential.split('/');
  if (id !== accessKeyId || day !== date.slice(0, 8) || service !== 's3' || end !== 'aws4_request') return false;
  const hmac = (secret: string | Buffer, data: string) => createHmac('sha256', secret).update(data).digest();
  const signingKey = [day, region, service, end].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const expected = Buffer.from(hmac(signingKey, text).toString('hex'));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** @returns milliseconds since 1970, or NaN, which no comparison holds for */
function instantOf(date: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
