import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { errors, type Provider } from 'oidc-provider';
import { readBody } from '../http/body.ts';
import { keptOnce } from '../kept-file.ts';
import { localUsers } from '../staff.ts';
import { accessClaims, machineClaims, type NameToken } from './access-claims.ts';
import type { OutsideProvider } from './discovered.ts';
import { callbackPath, Outside, OutsideProblem } from './outside.ts';
import { choose, closedText, outsideText, overText, page } from './pages.ts';
import { type Person, personOf } from './people.ts';
import { audience, lifetimeSeconds, type MachineClient, machineSeconds, pagesIn, provider } from './provider.ts';
import { SignedIn } from './signed-in.ts';

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
  /** Whether the page lets anybody choose who they are. Nobody signs in where it does not, but by an outside provider. */
  readonly open: boolean;
  /** Where staff sign in instead of choosing who they are: the municipality's own provider. */
  readonly outside?: OutsideProvider | undefined;
  readonly machines: readonly MachineClient[];
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
  readonly #outside: Outside | undefined;
  readonly #machines: readonly MachineClient[];
  readonly #nameToken: NameToken;
  readonly #signedIn = new SignedIn(lifetimeSeconds * 1000);

  private constructor({ origin, pages, open, outside, machines, nameToken }: SignInOptions, key: JWK) {
    this.issuer = `${origin}/oidc`;
    this.signOutUrl = `${this.issuer}/logout`;
    this.#key = key;
    this.#pages = pages;
    this.#open = open && outside === undefined;
    this.#outside = outside && new Outside(outside, origin);
    this.#machines = machines;
    this.#nameToken = nameToken;
    this.#provider = provider(this.issuer, pages, key, {
      personOf: (account) => this.#signedIn.find(account),
      machines,
      tokenOfPerson: (person) => this.#accessToken(person),
      tokenOfMachine: (client, scopes) => this.#signed(machineClaims(client, scopes), machineSeconds),
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
    this.#sayWhereWeAre(request);
    // What is open is named, and not what is closed: the provider's own router reads an address more generously than we do.
    if (!this.#open && !this.#outside && !openToAll.has(path)) return page(response, 403, closedText);
    if (this.#outside && path === callbackPath) return this.#cameBack(this.#outside, request, response);
    if (path.startsWith('/oidc/interaction/')) return this.#interaction(request, response);
    if (path === '/oidc/logout') return this.#signOut(request, response);
    request.url = (request.url ?? '').replace(/^\/oidc/, '') || '/';
    Object.assign(request, { originalUrl: `/oidc${request.url}` });
    await this.#provider.callback()(request, response);
  }

  /**
   * The provider makes its addresses and cookies of what a request says of itself. Behind a proxy with TLS that would be an
   * address which no page of ours may call: it is told the one that people use.
   */
  #sayWhereWeAre({ headers }: IncomingMessage): void {
    const { protocol, host } = new URL(this.issuer);
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    // Without TLS nothing stands in front, and this machine has several names.
    headers['x-forwarded-host'] = protocol === 'https:' ? host : headers.host;
  }

  /** A staff token without the pages, for `POST /dev/login`. */
  async tokenFor(user: string): Promise<string | undefined> {
    const known = localUsers.find((u) => u.user === user);
    return known && this.#accessToken(personOf(known));
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
      return meant === audience || this.#machines.some(({ id }) => id === meant) ? payload : undefined;
    } catch {
      return undefined;
    }
  }

  async #accessToken(person: Person): Promise<string> {
    return this.#signed(await accessClaims(person, audience, this.#nameToken), lifetimeSeconds);
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
    if (this.#outside) return this.#goOutside(this.#outside, details, request, response);
    if (request.method === 'POST') {
      const user = new URLSearchParams(await readBody(request, formLimit)).get('user') ?? '';
      const known = localUsers.find((u) => u.user === user);
      if (known) return this.#letIn(personOf(known), details, request, response);
    }
    page(response, 200, choose(details.uid));
  }

  /** The provider sends people back to one address; the cookie of their sign-in is seen below its own only. */
  #cameBack(outside: Outside, request: IncomingMessage, response: ServerResponse): void {
    const { searchParams } = new URL(request.url ?? '', this.issuer);
    const interaction = outside.interactionOf(searchParams);
    if (interaction === undefined) {
      page(response, 400, overText);
      return;
    }
    response.writeHead(303, {
      Location: `/oidc/interaction/${interaction}?${searchParams}`,
      'Cache-Control': 'no-store',
    });
    response.end();
  }

  async #goOutside(outside: Outside, details: Interaction, request: IncomingMessage, response: ServerResponse) {
    const { searchParams } = new URL(request.url ?? '', this.issuer);
    try {
      if (searchParams.has('state'))
        return await this.#letIn(await outside.finish(details.uid, searchParams), details, request, response);
      const Location = await outside.begin(details.uid, String(details.params.prompt ?? '').includes('login'));
      response.writeHead(303, { Location, 'Cache-Control': 'no-store' });
      response.end();
    } catch (error) {
      if (!(error instanceof OutsideProblem)) throw error;
      console.error(`a sign-in at the municipality's provider failed: ${error.message}`);
      page(response, 502, outsideText);
    }
  }

  async #letIn(person: Person, { params }: Interaction, request: IncomingMessage, response: ServerResponse) {
    this.#signedIn.add(person);
    const grant = new this.#provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
    grant.addOIDCScope('openid profile');
    const grantId = await grant.save();
    await this.#provider.interactionFinished(
      request,
      response,
      { login: { accountId: person.sub }, consent: { grantId } },
      { mergeWithLastSubmission: false },
    );
  }
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

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

/** What is answered where nobody signs in. */
const openToAll: ReadonlySet<string> = new Set([
  '/oidc/.well-known/openid-configuration',
  '/oidc/jwks',
  '/oidc/logout',
]);
const formLimit = 10_000;
