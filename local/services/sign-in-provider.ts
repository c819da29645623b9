import type { JWK } from 'jose';
import Provider from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { machineScope } from '#domain/api/machine-scope.ts';
import { localMachines } from '../installation.ts';
import { type LocalUser, localUsers } from '../staff.ts';
import { subjectOf } from './access-claims.ts';
import { html, htmlOf } from './sign-in-pages.ts';

export const audience = 'foretagslots-local';
export const lifetimeSeconds = 8 * 3600;
export const machineSeconds = 3600;
/** The secret of every machine on this machine: it keeps nobody out, as the page to choose who you are does not. */
export const machineSecret = 'only-on-this-machine';

export const machines = Object.entries(localMachines).map(([id, { groups }]) => ({
  id,
  scopes: groups.map((group) => `${machineScope}${group}`),
}));

/** An address of the pages in each language. */
export const pagesIn = (origin: string, path: string): string[] =>
  ['sv', 'en'].map((language) => `${origin}/${language}${path}`);

/** Makes the tokens that are given out. */
export interface Tokens {
  readonly person: (user: LocalUser) => Promise<string>;
  readonly machine: (client: string, scopes: readonly string[]) => Promise<string>;
}

/** OpenID Connect with PKCE for people, and each machine by its own secret. */
export function provider(issuer: string, pages: string, key: JWK, tokens: Tokens): Provider {
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
