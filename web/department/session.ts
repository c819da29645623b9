import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../shared/api.ts';
import { forgetAllWritten } from './draft/written.ts';

interface SignIn {
  readonly place: AnswerOf<'GET /api/sign-in'>;
  readonly users: UserManager;
}

let known: Promise<SignIn> | undefined;

/** The municipality's identity provider, as the API names it. OpenID Connect with a code and PKCE; the token lives in this tab. */
function signIn(language: Language): Promise<SignIn> {
  // What was not heard once is asked again.
  known ??= askWhere(language).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

const askWhere = (language: Language): Promise<SignIn> =>
  call('GET /api/sign-in', { language }).then((place) => ({
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

/** Set on this device when somebody has signed out: the next one is asked who they are, whatever the provider remembers. */
const signedOut = 'staff-signed-out';

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
  const { users } = await signIn(language);
  const query = new URLSearchParams(window.location.search);
  if (query.has('code') && query.has('state')) {
    const user = await users.signinCallback();
    localStorage.removeItem(signedOut);
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
  const { users } = await signIn(language);
  await users.removeUser();
  await goAndSignIn(users);
}

/**
 * A link from a mail opens a tab of its own: whoever is signed in at the provider goes straight on to the task. After a
 * sign-out the next person at a shared desk is asked (docs/decisions/signing-in-at-a-shared-desk.md).
 */
async function goAndSignIn(users: UserManager): Promise<void> {
  const next = { state: `${window.location.pathname}${window.location.search}` };
  await users.signinRedirect(localStorage.getItem(signedOut) === null ? next : { ...next, prompt: 'login' });
}

/**
 * Forgets the token on this device and what was written and not sent, and has the identity provider forget the session. What is
 * written is saved before by whoever calls this (`settleWritten`).
 *
 * @throws ApiProblem when the provider is not known and the service does not answer; nothing is forgotten then
 */
export async function signOut(language: Language): Promise<void> {
  const { users, place } = await signIn(language);
  localStorage.setItem(signedOut, 'yes');
  forgetAllWritten();
  await users.removeUser();
  const query = new URLSearchParams({
    client_id: place.clientId,
    logout_uri: `${window.location.origin}/${language}`,
  });
  window.location.assign(`${place.signOutUrl}?${query}`);
}
