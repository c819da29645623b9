import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What a municipality's provider says of somebody. */
export interface Known {
  readonly sub: string;
  readonly displayName: string;
  readonly mail: string;
  readonly memberOf: readonly string[];
}

export const clientId = 'the-municipalitys-lots';
export const clientSecret = 'a-secret-of-at-least-thirty-two-characters';

/** A municipality's identity provider that lets in whoever it is told to, without asking. */
export class TestProvider {
  readonly issuer: string;
  /** Who signs in next; nobody: the provider says no. */
  next: Known | undefined;
  readonly #server: Server;

  private constructor(server: Server, callback: string, claimsInToken: boolean) {
    this.#server = server;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
      scopes: ['openid', 'profile', 'email'],
      claims: { openid: ['sub'], profile: ['displayName', 'memberOf'], email: ['mail'] },
      conformIdTokenClaims: !claimsInToken,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      cookies: { keys: ['test'] },
      findAccount: (_context, id) => {
        const known = this.next;
        return known && { accountId: id, claims: () => ({ ...known, memberOf: [...known.memberOf] }) };
      },
    });
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void provider.callback()(request, response);
      void this.#decide(provider, request, response);
    });
  }

  static async start(callback: string, claimsInToken = true): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TestProvider(server, callback, claimsInToken);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #decide(provider: Provider, ...exchange: Parameters<Provider['interactionDetails']>): Promise<void> {
    if (!this.next) {
      await provider.interactionFinished(...exchange, { error: 'access_denied' });
      return;
    }
    const { sub } = this.next;
    const grant = new provider.Grant({ accountId: sub, clientId });
    grant.addOIDCScope('openid profile email');
    const grantId = await grant.save();
    await provider.interactionFinished(...exchange, { login: { accountId: sub }, consent: { grantId } });
  }
}
