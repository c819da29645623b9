import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { errors, type Provider } from 'oidc-provider';
import { readBody } from '../http/body.ts';
import { keptOnce } from '../kept-file.ts';
import { type LocalUser, localUsers } from '../staff.ts';
import { accessClaims, machineClaims, type NameToken } from './access-claims.ts';
import { choose, closedText, overText, page } from './sign-in-pages.ts';
import { audience, lifetimeSeconds, machineSeconds, machines, pagesIn, provider } from './sign-in-provider.ts';

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
