import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { audience } from '#local/sign-in/provider.ts';
import { SignIn } from '#local/sign-in/sign-in.ts';

const origin = 'https://foretag.exempel.example';
const machine = { id: 'diary', secret: 'known-to-everybody', groups: ['department:koping-environment'] };

/** A sign-in that people reach through a proxy with TLS, and the address that the proxy has it at. */
async function behindTls(open: boolean): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-open-'));
  const nameToken = async () => ({ response: { claimsAndScopeOverrideDetails: {} } });
  const signIn = await SignIn.start({ origin, pages: origin, directory, open, machines: [machine], nameToken });
  const door = createServer((request, response) => {
    void signIn.handle(request, response, new URL(request.url ?? '', origin).pathname);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    door.close();
    door.closeAllConnections();
    rmSync(directory, { recursive: true });
  });
  return `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
}

test.each(['token', 'Token', 'TOKEN', 'token/', 'auth', 'Auth', 'interaction/1', 'par', 'request'])(
  'where nobody signs in, /oidc/%s is closed to the machines of the sample too',
  async (name) => {
    const response = await fetch(`${await behindTls(false)}/oidc/${name}`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${machine.id}:${machine.secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('--dev')]);
  },
);

test.each([undefined, 'http'])('behind TLS the addresses of the sign-in are those that people use', async (told) => {
  const place = await behindTls(true);
  const headers = { ...(told && { 'X-Forwarded-Proto': told, 'X-Forwarded-Host': 'evil.example' }) };
  const response = await fetch(`${place}/oidc/.well-known/openid-configuration`, { headers });
  const said = (await response.json()) as Record<string, unknown>;
  for (const name of ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint'])
    expect(String(said[name])).toMatch(`${origin}/oidc`);
});

test('behind TLS its cookies go by TLS alone', async () => {
  const asking = new URLSearchParams({
    client_id: audience,
    response_type: 'code',
    redirect_uri: `${origin}/sv/department`,
    scope: 'openid profile',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  });
  const response = await fetch(`${await behindTls(true)}/oidc/auth?${asking}`, { redirect: 'manual' });
  const cookies = response.headers.getSetCookie();
  expect(response.status).toBe(303);
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
});
