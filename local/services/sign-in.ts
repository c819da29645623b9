import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import Provider, { errors } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { machineScope } from '#domain/api/machine-scope.ts';
import { readBody } from '../http/body.ts';
import { localMachines } from '../installation.ts';
import { keptOnce } from '../kept-file.ts';
import { type LocalUser, localUsers } from '../staff.ts';
import { accessClaims, machineClaims, type NameToken, subjectOf } from './access-claims.ts';

export const audience = 'foretagslots-local';
const lifetimeSeconds = 8 * 3600;
const machineSeconds = 3600;
/** The secret of every machine on this machine: it keeps nobody out, as the page to choose who you are does not. */
export const machineSecret = 'only-on-this-machine';

const machines = Object.entries(localMachines).map(([id, { groups }]) => ({
  id,
  scopes: groups.map((group) => `${machineScope}${group}`),
}));

/** A page of the provider may have styles of its own, lead back to the pages, and be framed by nobody. */
const pagePolicy = (pages: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self' ${pages}; frame-ancestors 'none'`;

/** Where the sign-in is, and whom it serves. */
export interface SignInOptions {
  /** Where the sign-in is served. */
  readonly origin: string;
  /** Where the pages are that people come from and go back to. */
  readonly pages: string;
  /** Where its key is kept. */
  readonly directory: string;
  /** Whether the page lets anybody choose who they are. Nobody signs in where it does not. */
  readonly open: boolean;
  /** What Cognito asks before it makes a token. */
  readonly nameToken: NameToken;
}

/**
 * The municipality's identity provider on this machine: OpenID Connect with PKCE, and a page to choose who you are. Access
 * tokens and the way out are as Cognito's (AWS: "Understanding the access token", "Logout endpoint").
 */
export class SignIn {
  readonly issuer: string;
  readonly signOutUrl: string;
  readonly #provider: Provider;
  readonly #key: JWK;
  readonly #pages: string;
  readonly #open: boolean;
  readonly #nameToken: NameToken;

  private constructor({ origin, pages, open, nameToken }: SignInOptions, key: JWK) {
    this.issuer = `${origin}/oidc`;
    this.signOutUrl = `${this.issuer}/logout`;
    this.#key = key;
    this.#pages = pages;
    this.#open = open;
    this.#nameToken = nameToken;
    this.#provider = provider(this.issuer, pages, key, {
      person: (user) => this.#accessToken(user),
      machine: (client, scopes) => this.#signed(machineClaims(client, scopes), machineSeconds),
    });
  }

  /** @throws StartProblem when the key is damaged */
  static async start(options: SignInOptions): Promise<SignIn> {
    return new SignIn(options, await signingKey(join(options.directory, 'sign-in-key.json')));
  }

  /** Answers everything below `/oidc`. */
  async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    response.setHeader('Content-Security-Policy', pagePolicy(this.#pages));
    // Without a referrer of its own a form says that it comes from nowhere, and the front door turns it away.
    response.setHeader('Referrer-Policy', 'same-origin');
    if (!this.#open && /^\/oidc\/(auth|interaction|token)(\/|$)/.test(path)) return page(response, 403, closedText);
    if (path.startsWith('/oidc/interaction/')) return this.#interaction(request, response);
    if (path === '/oidc/logout') return this.#signOut(request, response);
    request.url = (request.url ?? '').replace(/^\/oidc/, '') || '/';
    Object.assign(request, { originalUrl: `/oidc${request.url}` });
    await this.#provider.callback()(request, response);
  }

  /** A staff token without the pages, for `POST /dev/login`. */
  async tokenFor(user: string): Promise<string | undefined> {
    const known = localUsers.find((u) => u.user === user);
    return known && this.#accessToken(known);
  }

  /**
   * What the gateway's JWT authorizer does: an access token of Cognito has no `aud`, so its `client_id` is compared.
   *
   * @returns the claims, or undefined for a token that is not good
   */
  async claimsOf(token: string): Promise<Record<string, unknown> | undefined> {
    try {
      const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicKey } = this.#key;
      const { payload } = await jwtVerify(token, await importJWK(publicKey, 'RS256'), {
        issuer: this.issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      const meant = payload.aud ?? payload.client_id;
      return meant === audience || machines.some(({ id }) => id === meant) ? payload : undefined;
    } catch {
      return undefined;
    }
  }

  async #accessToken(user: LocalUser): Promise<string> {
    return this.#signed(await accessClaims(user, audience, this.#nameToken), lifetimeSeconds);
  }

  async #signed(claims: Record<string, unknown>, seconds: number): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: String(this.#key.kid) })
      .setIssuer(this.issuer)
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(await importJWK(this.#key, 'RS256'));
  }

  /** Ends the session here too, so that the next person at the desk is asked who they are. */
  async #signOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URL(request.url ?? '/', this.issuer).searchParams;
    const back = query.get('logout_uri') ?? '';
    if (query.get('client_id') !== audience || !pagesIn(this.#pages, '').includes(back)) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('client_id or logout_uri is not one that is registered');
      return;
    }
    const context = this.#provider.createContext(request, response);
    await (await this.#provider.Session.get(context)).destroy();
    response.writeHead(302, { Location: back, 'Cache-Control': 'no-store' });
    response.end();
  }

  async #interaction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await this.#provider.interactionDetails(request, response).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    });
    if (!details) return page(response, 400, overText);
    if (request.method === 'POST') {
      const user = new URLSearchParams(await readBody(request, formLimit)).get('user') ?? '';
      if (localUsers.some((u) => u.user === user)) {
        const grant = new this.#provider.Grant({ accountId: user, clientId: String(details.params.client_id) });
        grant.addOIDCScope('openid profile');
        const grantId = await grant.save();
        await this.#provider.interactionFinished(
          request,
          response,
          { login: { accountId: user }, consent: { grantId } },
          { mergeWithLastSubmission: false },
        );
        return;
      }
    }
    page(response, 200, choose(details.uid));
  }
}

/** An address of the pages in each language. */
const pagesIn = (origin: string, path: string): string[] =>
  ['sv', 'en'].map((language) => `${origin}/${language}${path}`);

/** Makes the tokens that are given out. */
interface Tokens {
  readonly person: (user: LocalUser) => Promise<string>;
  readonly machine: (client: string, scopes: readonly string[]) => Promise<string>;
}

function provider(issuer: string, pages: string, key: JWK, tokens: Tokens): Provider {
  const byId = (id: string | undefined): LocalUser | undefined => localUsers.find((u) => u.user === id);
  const made = new Provider(issuer, {
    // Sign-ins live as long as the process: after a restart people choose who they are again.
    adapter: createMemoryAdapter(15),
    jwks: { keys: [key as never] },
    clients: [
      {
        client_id: audience,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: pagesIn(pages, '/department'),
        post_logout_redirect_uris: pagesIn(pages, ''),
      },
      ...machines.map(({ id, scopes }) => ({
        client_id: id,
        client_secret: machineSecret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        scope: scopes.join(' '),
      })),
    ],
    scopes: ['openid', 'profile', ...machines.flatMap(({ scopes }) => scopes)],
    clientBasedCORS: (_context, from) => from === pages,
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    interactions: { url: (_context, interaction) => `/oidc/interaction/${interaction.uid}` },
    cookies: { keys: [String(key.kid)] },
    ttl: {
      AccessToken: lifetimeSeconds,
      ClientCredentials: machineSeconds,
      IdToken: lifetimeSeconds,
      Session: lifetimeSeconds,
      Interaction: 3600,
      Grant: lifetimeSeconds,
    },
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
    renderError: (context, { error, error_description: why = '' }) => {
      context.type = 'html';
      context.body = htmlOf(`<p>Det gick inte att logga in. Gå tillbaka till sidan och börja om.</p>
<p lang="en">The sign-in failed. Go back to the page and begin again.</p><p><code>${html(error)}: ${html(why)}</code></p>`);
    },
    findAccount: (_context, id) => {
      const user = byId(id);
      return user && { accountId: id, claims: () => ({ sub: subjectOf(user), name: user.name }) };
    },
  });
  // The provider insists on an audience in a token; Cognito's has none, so the token is made here.
  made.use(async (context, next) => {
    await next();
    const body = context.body as { access_token?: string; scope?: string } | undefined;
    if (context.oidc?.route !== 'token' || body?.access_token === undefined) return;
    const { AccessToken, ClientCredentials } = context.oidc.entities;
    const user = byId(AccessToken?.accountId);
    if (user) body.access_token = await tokens.person(user);
    const machine = machines.find(({ id }) => id === ClientCredentials?.clientId);
    // Who asks for no scope gets all that are theirs, as from Cognito.
    if (machine) body.access_token = await tokens.machine(machine.id, body.scope?.split(' ') ?? machine.scopes);
  });
  made.proxy = false;
  return made;
}

async function signingKey(file: string): Promise<JWK> {
  return keptOnce<JWK>(
    file,
    (kept) => typeof kept.n === 'string' && typeof kept.d === 'string' && typeof kept.kid === 'string',
    async () => {
      const { privateKey } = await generateKeyPair('RS256', { extractable: true });
      return { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' };
    },
    'Delete it, and a new one is made at the next start: whoever is signed in signs in again.',
  );
}

const formLimit = 10_000;

const overText = `<p>Inloggningen har gått ut eller är redan gjord. Gå tillbaka till sidan och börja om.</p>
<p lang="en">The sign-in has expired or is already done. Go back to the page and begin again.</p>`;

const closedText = `<p>Här går det inte att logga in, eftersom andra når den här datorn: vem som helst kunde då vara vilken förvaltning som helst. Den som startade tjänsten kan starta den med <code>--dev</code>.</p>
<p lang="en">Nobody can sign in here, because others reach this machine: anybody could then be any department. Whoever started the service can start it with <code>--dev</code>.</p>`;

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function choose(uid: string): string {
  const buttons = localUsers
    .map((u) => `<li><button name="user" value="${html(u.user)}">${html(u.name)}</button></li>`)
    .join('');
  return `<p>Det här är inloggningen på din egen dator. I drift loggar personalen in med kommunens vanliga inloggning.</p>
<form method="post" action="/oidc/interaction/${html(uid)}"><ul>${buttons}</ul></form>`;
}

function page(response: ServerResponse, status: number, content: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(htmlOf(content));
}

const htmlOf = (
  content: string,
): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Logga in – Företagslots</title>
<style>body{font:18px/1.5 Georgia,serif;margin:0;background:#f1f4f2;color:#1d2b36}main{max-width:34rem;margin:2rem auto;padding:0 1rem}ul{list-style:none;padding:0}li{margin:.5rem 0}
button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;border:1px solid #12483c;border-radius:6px;background:#fff;color:#12483c;cursor:pointer}button:hover,button:focus-visible{background:#12483c;color:#fff}:focus-visible{outline:3px solid #d08700;outline-offset:2px}</style></head>
<body><main><h1>Logga in</h1>${content}</main></body></html>`;
