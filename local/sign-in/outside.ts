import type { Configuration } from 'openid-client';
import { discovered, type OutsideProvider, reasonOf } from './discovered.ts';
import { PendingSignIns } from './pending.ts';
import { federatedPerson, type Person } from './people.ts';

/** The provider cannot be reached, or has answered something that no sign-in can be made of. */
export class OutsideProblem extends Error {
  override readonly name = 'OutsideProblem';
}

/** The path that the provider sends people back to: it is registered there. */
export const callbackPath = '/oidc/callback';

/**
 * Sign-in at the municipality's own provider: OpenID Connect's code flow with PKCE, state and nonce, by `openid-client`. It
 * takes the place of the page to choose who you are; the product's tokens are made as before, as Cognito makes them for a
 * federated person.
 */
export class Outside {
  readonly #provider: OutsideProvider;
  readonly #callback: string;
  readonly #pending = new PendingSignIns();
  #configuration: Promise<Configuration> | undefined;

  /** @param origin where the product's own sign-in is */
  constructor(provider: OutsideProvider, origin: string) {
    this.#provider = provider;
    this.#callback = `${origin}${callbackPath}`;
  }

  /**
   * Where somebody is sent to sign in.
   *
   * @param interaction the sign-in here that it is for; only the same browser can end it
   * @param again whether to ask who it is, whatever the provider remembers
   * @throws OutsideProblem when the provider cannot be reached
   */
  async begin(interaction: string, again: boolean): Promise<string> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } =
      await import('openid-client');
    const configuration = await this.#configured();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    this.#pending.add(state, { interaction, nonce, verifier });
    return buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback,
      scope: ['openid', ...this.#provider.scopes].join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(again && { prompt: 'login' }),
    }).href;
  }

  /** The sign-in here that an answer of the provider belongs to; undefined for one that nobody waits for. */
  interactionOf(query: URLSearchParams): string | undefined {
    return this.#pending.find(query.get('state'))?.interaction;
  }

  /**
   * Ends a sign-in. An answer is good once.
   *
   * @param interaction the one that the browser's own cookie names
   * @returns who it is
   * @throws OutsideProblem when the provider says no, or the answer is not for this browser, or not the provider's
   */
  async finish(interaction: string, query: URLSearchParams): Promise<Person> {
    const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
    const state = query.get('state') ?? '';
    const pending = this.#pending.take(state);
    if (pending?.interaction !== interaction) throw new OutsideProblem('the answer belongs to no sign-in here');
    try {
      const configuration = await this.#configured();
      const answer = new URL(`${this.#callback}?${query}`);
      const tokens = await authorizationCodeGrant(configuration, answer, {
        expectedState: state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const told = tokens.claims();
      if (!told) throw new OutsideProblem('the provider gave no id token');
      const { userinfo_endpoint } = configuration.serverMetadata();
      const asked =
        userinfo_endpoint === undefined || this.#isWhole(told)
          ? {}
          : await fetchUserInfo(configuration, tokens.access_token, told.sub);
      return this.#person(told.sub, { ...asked, ...told });
    } catch (error) {
      throw error instanceof OutsideProblem ? error : new OutsideProblem(reasonOf(error));
    }
  }

  /** Whether the id token alone says everything. */
  #isWhole(claims: Readonly<Record<string, unknown>>): boolean {
    return Object.values(this.#provider.attributes).every((name) => claims[name] !== undefined);
  }

  #person(subject: string, claims: Readonly<Record<string, unknown>>): Person {
    const { issuer, attributes } = this.#provider;
    return federatedPerson({
      issuer,
      subject,
      name: textIn(claims[attributes.name]),
      email: textIn(claims[attributes.email]),
      groups: listIn(claims[attributes.groups]),
    });
  }

  /** What the provider says of itself, asked once; again after it could not be reached. */
  async #configured(): Promise<Configuration> {
    this.#configuration ??= discovered(this.#provider).catch((error: unknown) => {
      this.#configuration = undefined;
      throw new OutsideProblem(reasonOf(error));
    });
    return this.#configuration;
  }
}

const textIn = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);

/** Groups as providers send them: a list, or one alone. */
const listIn = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((group): group is string => typeof group === 'string');
