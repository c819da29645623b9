import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../shared/api.ts';
import { forgetAllWritten } from './written.ts';

/** What `GET /api/me` answers. */
export interface Me {
  readonly name: string;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

let manager: Promise<UserManager> | undefined;

/** The municipality's identity provider, as the API names it. OpenID Connect with a code and PKCE; the token lives in this tab. */
function signIn(language: Language): Promise<UserManager> {
  manager ??= call<{ issuer: string; clientId: string }>('GET', '/api/sign-in', { language }).then(
    ({ issuer, clientId }) =>
      new UserManager({
        authority: issuer,
        client_id: clientId,
        redirect_uri: `${window.location.origin}/${language}/department`,
        scope: 'openid profile',
        userStore: new WebStorageStateStore({ store: window.sessionStorage }),
        automaticSilentRenew: false,
      }),
  );
  return manager;
}

/** Somebody who is signed in, in this tab. */
export interface SignedIn {
  readonly token: string;
  /** Who they are to the identity provider: what they write is kept under it. */
  readonly person: string;
}

const signedIn = (user: User): SignedIn => ({ token: user.access_token, person: user.profile.sub });

/**
 * The signed-in officer. Completes a sign-in that is on its way back, and sends the browser off to sign in when there is
 * none, remembering where to return.
 *
 * @returns undefined while the browser is leaving
 */
export async function staffSession(language: Language): Promise<SignedIn | undefined> {
  const users = await signIn(language);
  const query = new URLSearchParams(window.location.search);
  if (query.has('code') && query.has('state')) {
    const user = await users.signinCallback();
    const back = typeof user?.state === 'string' ? user.state : `/${language}/department`;
    window.history.replaceState(null, '', back);
    window.dispatchEvent(new PopStateEvent('popstate'));
    return user && signedIn(user);
  }
  const user = await users.getUser();
  if (user && !user.expired) return signedIn(user);
  await goAndSignIn(users);
  return undefined;
}

/** Leaves to sign in and comes back to the same page: what was written there is kept. */
export async function signInAgain(language: Language): Promise<void> {
  const users = await signIn(language);
  await users.removeUser();
  await goAndSignIn(users);
}

// Always asks who it is: a shared desk must not sign the next person in as the last one.
const goAndSignIn = (users: UserManager) => users.signinRedirect({ state: window.location.pathname, prompt: 'login' });

/** Forgets the token on this device, and what was written and not sent. */
export async function signOut(language: Language): Promise<void> {
  await (await signIn(language)).removeUser();
  forgetAllWritten();
  window.location.assign(`/${language}`);
}
