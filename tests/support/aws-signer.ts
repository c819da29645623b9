import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

/** Who asks, and where, in tests that nothing leaves. */
export const awsOfTests = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'session/token+of==lambda' },
  region: 'eu-north-1',
} as const;

/** SHA-256 as the signer of AWS asks for it. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | Uint8Array) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }
  update(data: string | Uint8Array) {
    this.#hash.update(data);
  }
  async digest() {
    return new Uint8Array(this.#hash.digest());
  }
  reset() {}
}

interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

const signerOf = (service: string, applyChecksum: boolean): SignatureV4 =>
  new SignatureV4({
    ...awsOfTests,
    service,
    sha256: Sha256 as never,
    applyChecksum,
    // A key of S3 is signed as it stands in the address.
    uriEscapePath: service !== 's3',
  });

/** The `Authorization` that AWS's own signer makes of what was sent, over the headers that it says are signed. */
export async function signedByAws(service: string, request: Request, text: string): Promise<string> {
  const names = /SignedHeaders=([^,]+)/.exec(request.headers.get('authorization') ?? '')?.[1]?.split(';') ?? [];
  const { hostname, pathname } = new URL(request.url);
  const headers = Object.fromEntries(
    names
      .filter((name) => name !== 'x-amz-date' && name !== 'x-amz-security-token')
      .map((name) => [name, name === 'host' ? hostname : (request.headers.get(name) ?? '')]),
  );
  const signed = await signerOf(service, names.includes('x-amz-content-sha256')).sign({
    method: request.method,
    protocol: 'https:',
    hostname,
    path: pathname,
    query: {},
    headers,
    body: text,
  } as never);
  return String((signed as unknown as Signed).headers.authorization);
}

/** The signature that AWS's own signer makes of an address that is a permission to read a file. */
export async function permittedByAws({ hostname, pathname }: URL, seconds: number): Promise<string | undefined> {
  const payload = new Set(['x-amz-content-sha256']);
  const signed = await signerOf('s3', false).presign(
    {
      method: 'GET',
      protocol: 'https:',
      hostname,
      path: pathname,
      query: {},
      headers: { host: hostname, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    } as never,
    { expiresIn: seconds, unhoistableHeaders: payload, unsignableHeaders: payload },
  );
  return (signed as unknown as Signed).query['X-Amz-Signature'];
}
