import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../shared/api.ts';

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

/** Set on this device when somebody has signed out: the next one is asked who they are, whatever the provider remembers. */
const signedOut = 'staff-signed-out';

/**
 * The signed-in officer's token. Completes a sign-in that is on its way back, and sends the browser off to sign in when
 * there is none, remembering where to return.
 *
 * @returns undefined while the browser is leaving
 */
export async function staffToken(language: Language): Promise<string | undefined> {
  const users = await signIn(language);
  const query = new URLSearchParams(window.location.search);
  if (query.has('code') && query.has('state')) {
    const user = await users.signinCallback();
    localStorage.removeItem(signedOut);
    const back = typeof user?.state === 'string' ? user.state : `/${language}/department`;
    window.history.replaceState(null, '', back);
    window.dispatchEvent(new PopStateEvent('popstate'));
    return user?.access_token;
  }
  const user = await users.getUser();
  if (user && !user.expired) return user.access_token;
  // A link from a mail opens a tab of its own: whoever is signed in at the provider goes straight on to the task. After a
  // sign-out the next person at a shared desk is asked (docs/decisions/signing-in-at-a-shared-desk.md).
  const next = { state: `${window.location.pathname}${window.location.search}` };
  await users.signinRedirect(localStorage.getItem(signedOut) === null ? next : { ...next, prompt: 'login' });
  return undefined;
}

/** Forgets the token on this device. */
export async function signOut(language: Language): Promise<void> {
  localStorage.setItem(signedOut, 'yes');
  await (await signIn(language)).removeUser();
  window.location.assign(`/${language}`);
}
