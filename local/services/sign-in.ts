import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import Provider, { errors } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { readBody } from '../http/body.ts';
import { keptOnce } from '../kept-file.ts';
import { type LocalUser, localUsers } from '../staff.ts';

export const audience = 'foretagslots-local';
const resource = 'urn:foretagslots:api';
const lifetimeSeconds = 8 * 3600;

/** A page of the provider may have styles of its own, send its forms here, and be framed by nobody. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export interface SignInOptions {
  /** Where people reach the product. */
  readonly origin: string;
  /** Where its key is kept. */
  readonly directory: string;
  /** Whether the page lets anybody choose who they are. Nobody signs in where it does not. */
  readonly open: boolean;
}

/** The municipality's identity provider on this machine: OpenID Connect with PKCE, and a page to choose who you are. */
export class SignIn {
  readonly issuer: string;
  readonly #provider: Provider;
  readonly #key: JWK;
  readonly #open: boolean;

  private constructor({ origin, open }: SignInOptions, key: JWK) {
    this.issuer = `${origin}/oidc`;
    this.#key = key;
    this.#open = open;
    this.#provider = provider(this.issuer, origin, key);
  }

  /** @throws StartProblem when the key is damaged */
  static async start(options: SignInOptions): Promise<SignIn> {
    return new SignIn(options, await signingKey(join(options.directory, 'sign-in-key.json')));
  }

  /** Answers everything below `/oidc`. */
  async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    response.setHeader('Content-Security-Policy', pagePolicy);
    if (!this.#open && /^\/oidc\/(auth|interaction)(\/|$)/.test(path)) return page(response, 403, closedText);
    if (path.startsWith('/oidc/interaction/')) return this.#interaction(request, response);
    request.url = (request.url ?? '').replace(/^\/oidc/, '') || '/';
    Object.assign(request, { originalUrl: `/oidc${request.url}` });
    await this.#provider.callback()(request, response);
  }

  /** A staff token without the pages, for `POST /dev/login`. */
  async tokenFor(user: string): Promise<string | undefined> {
    const known = localUsers.find((u) => u.user === user);
    if (!known) return undefined;
    return new SignJWT({ name: known.name, groups: known.groups })
      .setProtectedHeader({ alg: 'RS256', kid: String(this.#key.kid), typ: 'at+jwt' })
      .setSubject(known.user)
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(await importJWK(this.#key, 'RS256'));
  }

  /** What the gateway's JWT authorizer does. @returns the claims, or undefined for a token that is not good */
  async claimsOf(token: string): Promise<Record<string, unknown> | undefined> {
    try {
      const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicKey } = this.#key;
      const { payload } = await jwtVerify(token, await importJWK(publicKey, 'RS256'), {
        issuer: this.issuer,
        audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      return payload;
    } catch {
      return undefined;
    }
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
        grant.addResourceScope(resource, 'openid profile');
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

function provider(issuer: string, origin: string, key: JWK): Provider {
  const byId = (id: string): LocalUser | undefined => localUsers.find((u) => u.user === id);
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
        redirect_uris: [`${origin}/sv/department`, `${origin}/en/department`],
        post_logout_redirect_uris: [`${origin}/sv/department`, `${origin}/en/department`],
      },
    ],
    clientBasedCORS: (_context, from) => from === origin,
    pkce: { required: () => true },
    claims: { openid: ['sub', 'groups'], profile: ['name'] },
    conformIdTokenClaims: false,
    interactions: { url: (_context, interaction) => `/oidc/interaction/${interaction.uid}` },
    cookies: { keys: [String(key.kid)] },
    ttl: {
      AccessToken: lifetimeSeconds,
      IdToken: lifetimeSeconds,
      Session: lifetimeSeconds,
      Interaction: 3600,
      Grant: lifetimeSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience,
          scope: 'openid profile',
          accessTokenFormat: 'jwt',
          accessTokenTTL: lifetimeSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => {
      const user = 'accountId' in token ? byId(String(token.accountId)) : undefined;
      return user && { name: user.name, groups: user.groups };
    },
    renderError: (context, { error, error_description: why = '' }) => {
      context.type = 'html';
      context.body = htmlOf(`<p>Det gick inte att logga in. Gå tillbaka till sidan och börja om.</p>
<p lang="en">The sign-in failed. Go back to the page and begin again.</p><p><code>${html(error)}: ${html(why)}</code></p>`);
    },
    findAccount: (_context, id) => {
      const user = byId(id);
      return user && { accountId: id, claims: () => ({ sub: id, name: user.name, groups: user.groups }) };
    },
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
