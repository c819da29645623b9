import type { ClientAuth, Configuration } from 'openid-client';

/** The municipality's own identity provider, as `installation.ts` names it, with the secret that it gave us. */
export interface OutsideProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Beside `openid`. */
  readonly scopes: readonly string[];
  /** What the provider calls a person's name, address and groups. */
  readonly attributes: { readonly name: string; readonly email: string; readonly groups: string };
}

/**
 * What the provider says of itself, held to the issuer that the installation names.
 *
 * @param seconds how long it may take
 */
export async function discovered(
  { issuer, clientId, clientSecret }: OutsideProvider,
  seconds = 10,
): Promise<Configuration> {
  const { allowInsecureRequests, ClientSecretBasic, ClientSecretPost, discovery } = await import('openid-client');
  const server = new URL(issuer);
  // A provider on this very machine, as tests have one; `installation.ts` takes no address without TLS.
  const execute = server.protocol === 'http:' && server.hostname === '127.0.0.1' ? [allowInsecureRequests] : [];
  // As the provider takes it; one that does not say takes it in the header (OpenID Connect Discovery 1.0, section 3).
  const shown: ClientAuth = (as, ...call) => {
    const { token_endpoint_auth_methods_supported: taken = ['client_secret_basic'] } = as;
    const way = taken.includes('client_secret_post') ? ClientSecretPost : ClientSecretBasic;
    way(clientSecret)(as, ...call);
  };
  return discovery(server, clientId, undefined, shown, { execute, timeout: seconds });
}

/** What went wrong, without what the provider told of the person. */
export function reasonOf(error: unknown): string {
  const { name, code, error: said, cause } = error as { name?: string; code?: string; error?: string; cause?: unknown };
  // What a connection that was not made is told by: a name that is not found, a certificate that is not trusted.
  const { code: below } = (cause ?? {}) as { code?: unknown };
  return [name, code, said, below].filter((part) => typeof part === 'string').join(' ');
}
