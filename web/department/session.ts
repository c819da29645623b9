import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../shared/api.ts';

/** What `GET /api/me` answers. */
export interface Me {
  readonly name: string;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

/** What `GET /api/sign-in` answers. */
interface SignInPlace {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the browser goes to be forgotten by the identity provider too. */
  readonly signOutUrl: string;
  /** The provider behind it that people sign in with. */
  readonly provider?: string;
}

interface SignIn {
  readonly place: SignInPlace;
  readonly users: UserManager;
}

let known: Promise<SignIn> | undefined;

/** The municipality's identity provider, as the API names it. OpenID Connect with a code and PKCE; the token lives in this tab. */
function signIn(language: Language): Promise<SignIn> {
  known ??= call<SignInPlace>('GET', '/api/sign-in', { language }).then((place) => ({
    place,
    users: new UserManager({
      authority: place.issuer,
      client_id: place.clientId,
      redirect_uri: `${window.location.origin}/${language}/department`,
      scope: 'openid profile',
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      automaticSilentRenew: false,
      // Straight to the municipality's own page, past a choice with one thing to choose.
      ...(place.provider !== undefined && { extraQueryParams: { identity_provider: place.provider } }),
    }),
  }));
  return known;
}

/**
 * The signed-in officer's token. Completes a sign-in that is on its way back, and sends the browser off to sign in when
 * there is none, remembering where to return.
 *
 * @returns undefined while the browser is leaving
 */
export async function staffToken(language: Language): Promise<string | undefined> {
  const { users } = await signIn(language);
  const query = new URLSearchParams(window.location.search);
  if (query.has('code') && query.has('state')) {
    const user = await users.signinCallback();
    const back = typeof user?.state === 'string' ? user.state : `/${language}/department`;
    window.history.replaceState(null, '', back);
    window.dispatchEvent(new PopStateEvent('popstate'));
    return user?.access_token;
  }
  const user = await users.getUser();
  if (user && !user.expired) return user.access_token;
  // Always asks who it is: a shared desk must not sign the next person in as the last one.
  await users.signinRedirect({ state: window.location.pathname, prompt: 'login' });
  return undefined;
}

/** Forgets the token on this device, and has the identity provider forget the session. */
export async function signOut(language: Language): Promise<void> {
  const { users, place } = await signIn(language);
  await users.removeUser();
  const query = new URLSearchParams({
    client_id: place.clientId,
    logout_uri: `${window.location.origin}/${language}`,
  });
  window.location.assign(`${place.signOutUrl}?${query}`);
}
