import type { JWK } from 'jose';
import Provider from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { machineScope } from '#domain/api/machine-scope.ts';
import { html, htmlOf } from './pages.ts';
import type { Person } from './people.ts';

export const audience = 'foretagslots-local';
export const lifetimeSeconds = 8 * 3600;
export const machineSeconds = 3600;
/** A machine that reads by itself, with the secret that it shows. */
export interface MachineClient {
  readonly id: string;
  readonly secret: string;
  readonly groups: readonly string[];
}

/** The scopes of a machine: one for each group whose matters it reads. */
const scopesOf = ({ groups }: MachineClient): readonly string[] => groups.map((group) => `${machineScope}${group}`);

/** An address of the pages in each language. */
export const pagesIn = (origin: string, path: string): string[] =>
  ['sv', 'en'].map((language) => `${origin}/${language}${path}`);

/** Whom the provider serves, and what they are given. */
export interface Served {
  /** Somebody who has signed in, by the account that they have here. */
  readonly personOf: (account: string | undefined) => Person | undefined;
  readonly machines: readonly MachineClient[];
  readonly tokenOfPerson: (person: Person) => Promise<string>;
  readonly tokenOfMachine: (client: string, scopes: readonly string[]) => Promise<string>;
}

/** OpenID Connect with PKCE for people, and each machine by its own secret. */
export function provider(issuer: string, pages: string, key: JWK, served: Served): Provider {
  const { personOf, machines } = served;
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
      ...machines.map((machine) => ({
        client_id: machine.id,
        client_secret: machine.secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        scope: scopesOf(machine).join(' '),
      })),
    ],
    scopes: ['openid', 'profile', ...new Set(machines.flatMap(scopesOf))],
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
      const person = personOf(id);
      return person && { accountId: id, claims: () => ({ sub: person.sub, name: person.attributes.name }) };
    },
  });
  // The provider insists on an audience in a token; Cognito's has none, so the token is made here.
  made.use(async (context, next) => {
    await next();
    const body = context.body as { access_token?: string; scope?: string } | undefined;
    if (context.oidc?.route !== 'token' || body?.access_token === undefined) return;
    const { AccessToken, ClientCredentials } = context.oidc.entities;
    const person = personOf(AccessToken?.accountId);
    if (person) body.access_token = await served.tokenOfPerson(person);
    const machine = machines.find(({ id }) => id === ClientCredentials?.clientId);
    // Who asks for no scope gets all that are theirs, as from Cognito.
    if (machine)
      body.access_token = await served.tokenOfMachine(machine.id, body.scope?.split(' ') ?? scopesOf(machine));
  });
  // `SignIn` says in the headers where it is; what a caller wrote there is gone by then.
  made.proxy = true;
  return made;
}
