import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audience } from '#local/sign-in/provider.ts';
import { SignIn } from '#local/sign-in/sign-in.ts';

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-token-'));
const settings = ['STAFF_KEYS_URL', 'STAFF_ISSUER', 'STAFF_AUDIENCE'];
let keys: Server;
let signIn: SignIn;
let key: JWK;
let verifyStaffToken: typeof import('#functions/http/access/staff-token.ts').verifyStaffToken;
beforeAll(async () => {
  signIn = await SignIn.start({
    origin: 'http://localhost:1',
    pages: 'http://localhost:1',
    directory,
    open: true,
    machines: [],
    nameToken: async (event) => event,
  });
  key = JSON.parse(readFileSync(join(directory, 'sign-in-key.json'), 'utf8')) as JWK;
  const { kty, n, e, kid, alg, use } = key;
  keys = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ keys: [{ kty, n, e, kid, alg, use }] }));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  process.env.STAFF_KEYS_URL = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks`;
  process.env.STAFF_ISSUER = signIn.issuer;
  process.env.STAFF_AUDIENCE = audience;
  // Its settings are read when it is loaded.
  ({ verifyStaffToken } = await import('#functions/http/access/staff-token.ts'));
});
afterAll(() => {
  for (const name of settings) delete process.env[name];
  keys.close();
  rmSync(directory, { recursive: true, force: true });
});

async function tokenThat(ends: boolean): Promise<string> {
  const token = new SignJWT({ name: 'Handläggare', groups: ['department:police'] })
    .setProtectedHeader({ alg: 'RS256', kid: String(key.kid) })
    .setSubject('police')
    .setIssuer(signIn.issuer)
    .setAudience(audience)
    .setIssuedAt();
  return (ends ? token.setExpirationTime('1h') : token).sign(await importJWK(key, 'RS256'));
}

describe('a staff token signed with the real key', () => {
  test('is taken when it says when it ends', async () => {
    const token = await tokenThat(true);
    expect((await verifyStaffToken(token))?.departments).toEqual(['police']);
    expect(await signIn.claimsOf(token)).toMatchObject({ sub: 'police' });
  });
  test('is refused when it never ends, by the function and by the gateway on one machine', async () => {
    const token = await tokenThat(false);
    expect(await verifyStaffToken(token)).toBeUndefined();
    expect(await signIn.claimsOf(token)).toBeUndefined();
  });
});
