import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { callbackPath, Outside } from '#local/sign-in/outside.ts';
import { audience } from '#local/sign-in/provider.ts';
import { SignIn } from '#local/sign-in/sign-in.ts';
import { clientId, clientSecret, type Known, TestProvider } from '../../support/outside-provider.ts';

const officer: Known = {
  sub: 'a1',
  displayName: 'Handläggare, miljö',
  mail: 'miljo@kommunen.example',
  memberOf: ['Foretagslots-Miljo', 'Alla-anstallda'],
};
const directory = mkdtempSync(join(tmpdir(), 'foretagslots-outside-'));
let door: Server;
let origin: string;
let provider: TestProvider;
let signIn: SignIn;
const asked: unknown[] = [];
beforeAll(async () => {
  door = createServer();
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  provider = await TestProvider.start(`${origin}${callbackPath}`, false);
  signIn = await SignIn.start({
    origin,
    pages: origin,
    directory,
    open: true,
    machines: [],
    outside: {
      issuer: provider.issuer,
      clientId,
      clientSecret,
      scopes: ['profile', 'email'],
      attributes: { name: 'displayName', email: 'mail', groups: 'memberOf' },
    },
    nameToken: async (event) => {
      asked.push(event);
      return { response: { claimsAndScopeOverrideDetails: {} } };
    },
  });
  door.on('request', (request, response) => {
    void signIn.handle(request, response, new URL(request.url ?? '', origin).pathname);
  });
});
afterAll(() => {
  provider.stop();
  door.close();
  door.closeAllConnections();
  rmSync(directory, { recursive: true });
});
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});

/** A browser: keeps cookies for each origin and path, and goes where it is sent until a page or our own pages come. */
class Browser {
  readonly #cookies = new Map<string, { readonly path: string; readonly value: string }>();
  readonly visited: string[] = [];

  async open(start: string): Promise<{ readonly status: number; readonly url: URL; readonly body: string }> {
    let url = new URL(start);
    for (let i = 0; i < 20; i++) {
      this.visited.push(url.href);
      if (url.origin === origin && !url.pathname.startsWith('/oidc')) return { status: 200, url, body: '' };
      const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.#sent(url) } });
      for (const line of response.headers.getSetCookie()) this.#keep(url, line);
      const next = response.headers.get('location');
      if (next === null) return { status: response.status, url, body: await response.text() };
      await response.body?.cancel();
      url = new URL(next, url);
    }
    throw new Error('led round in a ring');
  }

  #keep({ origin: from }: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? '/';
    const [name = '', value = ''] = pair.split('=');
    if (value === '') this.#cookies.delete(`${from} ${path} ${name}`);
    else this.#cookies.set(`${from} ${path} ${name}`, { path, value });
  }

  #sent({ origin: to, pathname }: URL): string {
    return [...this.#cookies]
      .filter(([key, { path }]) => key.startsWith(`${to} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[2]}=${value}`)
      .join('; ');
  }
}

const verifier = randomBytes(32).toString('base64url');
const start = (more: Record<string, string> = {}) =>
  `${origin}/oidc/auth?${new URLSearchParams({
    client_id: audience,
    response_type: 'code',
    redirect_uri: `${origin}/sv/department`,
    scope: 'openid profile',
    state: 'ours',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })}`;

async function tokenFrom(url: URL): Promise<string> {
  const response = await fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: audience,
      code: url.searchParams.get('code') ?? '',
      redirect_uri: `${origin}/sv/department`,
      code_verifier: verifier,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

test('whoever signs in at the municipality comes back with a token of ours, and nobody chooses who they are', async () => {
  provider.next = officer;
  const browser = new Browser();
  const { url } = await browser.open(start());
  expect(url.pathname).toBe('/sv/department');
  expect(url.searchParams.get('state')).toBe('ours');
  const claims = await signIn.claimsOf(await tokenFrom(url));
  expect(claims).toMatchObject({ client_id: audience, token_use: 'access' });
  expect(claims?.sub).toMatch(/^[0-9a-f-]{36}$/);
});

test('what the provider says reaches the function that gives rights, as from somebody who is federated', async () => {
  provider.next = officer;
  const { url } = await new Browser().open(start());
  await tokenFrom(url);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    request: {
      userAttributes: {
        name: 'Handläggare, miljö',
        email: 'miljo@kommunen.example',
        'custom:groups': '["Foretagslots-Miljo","Alla-anstallda"]',
        'cognito:user_status': 'EXTERNAL_PROVIDER',
      },
      groupConfiguration: { groupsToOverride: [] },
    },
  });
});

test('the same person is the same, another is another', async () => {
  const subjectOf = async (known: Known) => {
    provider.next = known;
    return decodeJwt(await tokenFrom((await new Browser().open(start())).url)).sub;
  };
  const first = await subjectOf(officer);
  expect(await subjectOf(officer)).toBe(first);
  expect(await subjectOf({ ...officer, sub: 'b2' })).not.toBe(first);
});

test('who has signed out is asked who they are', async () => {
  provider.next = officer;
  const browser = new Browser();
  await browser.open(start({ prompt: 'login' }));
  const sent = browser.visited.map((href) => new URL(href)).find((url) => url.origin === provider.issuer);
  expect(sent?.searchParams.get('prompt')).toBe('login');
});

describe('nobody is let in', () => {
  test('whom the provider turns away, and hears why', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    provider.next = undefined;
    const { status, body } = await new Browser().open(start());
    expect(status).toBe(502);
    expect(body).toContain('Kommunens inloggning gick inte');
    expect(log).toHaveBeenCalledOnce();
  });

  test('with the answer to another browser’s sign-in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    provider.next = officer;
    const victim = new Browser();
    const theirs = await stoppedAtCallback(victim);
    const { status, body } = await new Browser().open(theirs);
    expect(status).toBe(400);
    expect(body).toContain('Inloggningen har gått ut');
  });

  test('twice with one answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    provider.next = officer;
    const browser = new Browser();
    const { url } = await browser.open(start());
    expect(url.pathname).toBe('/sv/department');
    const answer = browser.visited.find((href) => href.includes(callbackPath)) ?? '';
    const again = await browser.open(answer);
    expect(again.status).toBe(400);
  });

  test.each(['', '?state=made-up&code=x', '?state='])(
    'who comes to the callback out of nowhere with "%s"',
    async (query) => {
      const { status } = await new Browser().open(`${origin}${callbackPath}${query}`);
      expect(status).toBe(400);
    },
  );
});

describe('the provider', () => {
  const at = (issuer: string) =>
    new Outside(
      { issuer, clientId, clientSecret, scopes: [], attributes: { name: 'name', email: 'email', groups: 'groups' } },
      'https://lots.example',
    );

  test.each([
    [['client_secret_post', 'client_secret_basic'], 'body'],
    [['client_secret_basic'], 'header'],
    [undefined, 'header'],
  ])('that takes the secret by %j gets it in the %s', async (methods, where) => {
    const shown: string[] = [];
    const server = createServer(async (request, response) => {
      const issuer = `http://${request.headers.host}`;
      response.setHeader('Content-Type', 'application/json');
      if (request.url?.startsWith('/.well-known/'))
        return response.end(
          JSON.stringify({
            issuer,
            authorization_endpoint: `${issuer}/auth`,
            token_endpoint: `${issuer}/token`,
            token_endpoint_auth_methods_supported: methods,
          }),
        );
      const body = await new Response(request as unknown as BodyInit).text();
      if (request.headers.authorization?.startsWith('Basic ')) shown.push('header');
      if (new URLSearchParams(body).get('client_secret') === clientSecret) shown.push('body');
      return response.writeHead(400).end('{"error":"invalid_grant"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const outside = at(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const state = new URL(await outside.begin('ours', false)).searchParams.get('state') ?? '';
    await expect(outside.finish('ours', new URLSearchParams({ state, code: 'x' }))).rejects.toThrow(/invalid_grant/);
    expect(shown).toEqual([where]);
  });

  test('that is not reached is told of by what stood in the way', async () => {
    await expect(at(`http://127.0.0.1:${await freePort()}`).begin('ours', false)).rejects.toThrow(/ECONNREFUSED/);
  });
});

/** Follows a sign-in up to the provider's answer, and does not take it. */
async function stoppedAtCallback(browser: Browser): Promise<string> {
  const real = globalThis.fetch;
  let answer = '';
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if (String(input).includes(callbackPath)) {
      answer = String(input);
      return new Response('stopped');
    }
    return real(input, init);
  });
  await browser.open(start());
  vi.mocked(globalThis.fetch).mockRestore();
  return answer;
}
